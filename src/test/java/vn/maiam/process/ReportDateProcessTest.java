package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

@Diagram("processes/plan/reportDate.bpmn")
class ReportDateProcessTest extends DiagramTest {

    @Test
    void setsTheDateWhileThePersonIsThere() {
        start("reportDate");

        assertThat(leg).isEnded();
        assertThat(calls()).containsExactly("planWork.setReportDate(%s)".formatted(CASE));
    }
}
