package vn.maiam.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.maiam.casefile.TestCaseFiles.step;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import vn.maiam.database.OnEachDatabase;

class ClosingACaseTest {

    @OnEachDatabase
    void aClosedFileTakesNoMoreRecordsAndKeepsItsFirstReason(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);
        files.facade().close(code, "Hết nguy cơ");
        files.facade().close(code, "Lý do khác");

        assertThat(files.file(code).closeReason()).isEqualTo("Hết nguy cơ");
        assertThat(files.file(code).closedAt()).isEqualTo(TestClock.at("2026-11-23T09:00"));
        assertThatThrownBy(() -> files.record(step(code), TestForms.VISIT, Map.of()))
                .isInstanceOf(CaseFileClosed.class)
                .hasMessageContaining("đã đóng");
        assertThatThrownBy(() -> files.facade().enterStage(code, "followUp")).isInstanceOf(CaseFileClosed.class);
        assertThat(files.get(Responsibility.class).isOpen(code)).isFalse();
    }

    @OnEachDatabase
    void whoRecordsWhileTheFileIsBeingClosedIsRefused(DataSource database) throws Exception {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.report(TestCaseFiles.THUONG_PHUOC, TestCaseFiles.OFFICER, Map.of());
        ExecutorService colleague = Executors.newSingleThreadExecutor();
        try {
            Future<?> record = files.inOneTransaction().execute(status -> {
                files.facade().close(code, "Hết nguy cơ");
                Future<?> begun = colleague.submit(() -> files.record(step(code), TestForms.VISIT, Map.of()));
                assertThatThrownBy(() -> begun.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return begun;
            });
            assertThatThrownBy(record::get).hasCauseInstanceOf(CaseFileClosed.class);
        } finally {
            colleague.shutdown();
        }
    }

    @OnEachDatabase
    void aNewLegStartsWithWhatTheCaseIsKnownBy(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);
        Responsibility responsibility = files.get(Responsibility.class);

        assertThat(responsibility.routing(code)).containsOnlyKeys("caseCode", "label");
        files.facade().setRisk(code, "high", "Có 3 yếu tố mức Cao");
        assertThat(responsibility.routing(code))
                .containsEntry("label", "N.V.A., nam, 2015")
                .containsEntry("riskLevel", "high")
                .containsEntry("riskRule", "Có 3 yếu tố mức Cao");
    }

    @OnEachDatabase
    void endingACaseTellsItsLegInTheResponsibleUnit(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);

        files.facade().end(code, "moved");

        assertThat(files.told).containsExactly("caseEnded " + code + " 29956-20200101 {endReason=moved}");
    }

    @OnEachDatabase
    void aChildTurns16OnTheDayOrAtTheLatestPossibleMoment(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String byDate = files.reportOn("Nguyễn Văn An", "male", "2012-02-29");
        String byYear = files.reportOn("Trần Thị Bé", "female", 2015);
        String unknown = files.report(TestCaseFiles.THUONG_PHUOC, TestCaseFiles.OFFICER, new HashMap<>());

        Children children = files.get(Children.class);
        assertThat(children.turns16(byDate)).isEqualTo(TestClock.at("2028-02-29T00:00"));
        assertThat(children.turns16(byYear)).isEqualTo(TestClock.at("2031-12-31T00:00"));
        assertThat(children.turns16(unknown)).isEqualTo(TestClock.at("2042-11-23T00:00"));
    }
}
