package vn.maiam.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.maiam.casefile.TestCaseFiles.OFFICER;
import static vn.maiam.casefile.TestCaseFiles.step;
import static vn.maiam.casefile.TestCaseFiles.stepOf;

import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import vn.maiam.database.OnEachDatabase;
import vn.maiam.database.TestDatabases;

class CaseRecordsTest {

    @OnEachDatabase
    void theNewestValueOfAFormIsTheOneAnswered(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);
        files.record(step(code), TestForms.VISIT, Map.of("visitedOn", "2026-11-24", "seen", true));
        files.record(step(code), TestForms.VISIT, Map.of("visitedOn", "2026-12-01"));

        assertThat(files.newest(step(code), "visit", "visitedOn")).isEqualTo("2026-12-01");
        assertThat(files.newest(step(code), "visit", "seen")).isNull();
        assertThat(files.newest(step(code), "plan", "visitedOn")).isNull();
    }

    @OnEachDatabase
    void aLegAnswersWithItsOwnRecordBeforeAnotherLegs(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);
        files.record(stepOf(code, code + "-G01"), TestForms.VISIT, Map.of("visitedOn", "2026-11-24"));
        files.record(stepOf(code, code + "-G02"), TestForms.VISIT, Map.of("visitedOn", "2026-11-25"));

        assertThat(files.newest(stepOf(code, code + "-G01"), "visit", "visitedOn"))
                .isEqualTo("2026-11-24");
        assertThat(files.newest(stepOf(code, code + "-G03"), "visit", "visitedOn"))
                .isEqualTo("2026-11-25");
        assertThat(files.newest(stepOf(code, code + "-G01"), "report", "childName"))
                .isEqualTo("Nguyễn Văn An");
    }

    @OnEachDatabase
    void theLastRecorderOfAFormIsKnown(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);

        CaseRecords records = files.get(CaseRecords.class);
        assertThat(records.lastRecorders(step(code), "report")).containsExactly(OFFICER);
        assertThat(records.lastRecorders(step(code), "visit")).isEmpty();
    }

    @OnEachDatabase
    void anyFormThatDeclaresToKnowTheChildCorrectsItsNameAndTheLabel(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.reportOn("Bé Tí", "male", 2015);

        files.record(step(code), TestForms.VISIT, Map.of("realName", "Nguyễn Văn An"));

        assertThat(files.file(code).label()).isEqualTo("N.V.A., nam, 2015");
        assertThat(files.get(ChildSource.class).value(step(code), "name")).isEqualTo("Nguyễn Văn An");
        assertThat(files.get(ChildSource.class).value(step(code), "birthYear")).isEqualTo(2015);
    }

    @OnEachDatabase
    void aRecordThatFailsLeavesNothingBehind(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.reportOn("Bé Tí", "male", 2015);

        assertThatThrownBy(() -> files.record(step(code), TestForms.REPORT, Map.of("childBirthDate", "no date")))
                .isInstanceOf(RuntimeException.class);

        assertThat(files.sql()
                        .sql("SELECT COUNT(*) FROM record")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE record SET content = '{}'",
        "DELETE FROM record",
        "UPDATE access_log SET person_id = 'x'",
        "DELETE FROM access_log",
    })
    void theDatabaseItselfRefusesToChangeWhatWasWritten(String change) {
        TestDatabases.both().forEach(database -> {
            TestCaseFiles files = new TestCaseFiles(database.getPayload());
            String code = files.reportOn("Bé Tí", "male", 2015);
            files.get(CaseFiles.class).view(code, OFFICER, "Thăm trẻ");

            assertThatThrownBy(() -> files.sql().sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        });
    }
}
