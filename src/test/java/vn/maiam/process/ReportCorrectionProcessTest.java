package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

@Diagram("processes/report/reportCorrection.bpmn")
class ReportCorrectionProcessTest extends DiagramTest {

    @Test
    void opensTheReportOnceMoreByAJob() {
        start("reportCorrection");

        assertThat(leg).isWaitingAtExactly("correctionOpened");
        assertThat(calls()).isEmpty();
        runJobs();
        assertThat(leg).isEnded();
        assertThat(calls()).containsExactly("reports.correct(%s)".formatted(CASE));
    }
}
