package vn.maiam.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.maiam.casefile.TestCaseFiles.OFFICER;
import static vn.maiam.casefile.TestCaseFiles.THUONG_PHUOC;
import static vn.maiam.casefile.TestCaseFiles.THUONG_THOI_HAU;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.maiam.casefile.TestCaseFiles;
import vn.maiam.casefile.TestClock;
import vn.maiam.database.CountedStatements;
import vn.maiam.database.OnEachDatabase;
import vn.maiam.database.TestDatabases;
import vn.maiam.workflow.DueTimes;
import vn.maiam.workflow.Step;

class DueTimesTest {

    @OnEachDatabase
    void theTwelveHoursRunFromTheReportThroughTheNight(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        files.clock.set("2026-11-21T23:30");
        String code = files.report(THUONG_PHUOC, OFFICER, Map.of("receivedAt", "2026-11-21T22:15"));

        // A Sunday, and long before any office opens.
        assertThat(due(files, code, "initialAssessment.assess", null)).isEqualTo(at("2026-11-22T10:15"));
        assertThat(due(files, code, "emergency.decideEmergency", "high")).isEqualTo(at("2026-11-22T10:15"));
    }

    @ParameterizedTest
    @CsvSource({
        "specificAssessment.assess,    , 2026-11-23T09:00, 2026-11-26T17:00",
        "specificAssessment.assess,    , 2026-11-26T09:00, 2026-12-01T17:00",
        "specificAssessment.assess,    , 2026-11-28T09:00, 2026-12-02T17:00",
        "interventionPlan.draftPlan,   , 2026-02-12T08:00, 2026-02-26T17:00",
        "interventionPlan.draftPlan, high, 2026-02-13T08:00, 2026-02-23T17:00",
        "interventionPlan.approvePlan, , 2026-04-29T23:59, 2026-05-05T17:00",
        "followUp.visit,        high, 2026-11-23T09:00, 2026-11-30T17:00",
        "followUp.visit,      medium, 2026-11-23T09:00, 2026-12-07T17:00",
        "followUp.visit,         low, 2026-11-23T09:00, 2026-12-23T17:00",
        "followUp.visit,            , 2026-11-23T09:00, 2026-11-30T17:00",
        "anything.new,          high, 2026-11-23T09:00, 2026-11-30T17:00",
    })
    void aStepIsDueByItsRow(String step, String risk, String now, String due) {
        TestCaseFiles files = new TestCaseFiles(TestDatabases.h2());
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);
        files.clock.set(now);

        assertThat(due(files, code, step, risk)).isEqualTo(at(due));
    }

    @OnEachDatabase
    void aTaskThatAppearsReadsItsTimeOnce(DataSource database) {
        CountedStatements statements = new CountedStatements(database);
        TestCaseFiles files = new TestCaseFiles(statements.database());
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);
        TransactionTemplate appearing = new TransactionTemplate(files.get(DataSourceTransactionManager.class));

        appearing.executeWithoutResult(status -> {
            assertThat(statements.of(() -> due(files, code, "followUp.visit", "low")))
                    .isPositive();
            assertThat(statements.of(() -> due(files, code, "followUp.visit", "low")))
                    .isZero();
            assertThat(due(files, code, "followUp.visit", "high")).isEqualTo(at("2026-11-30T17:00"));
        });
    }

    @OnEachDatabase
    void aCommuneMayShortenATimeForItselfOnly(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);
        DueTimeAdministration administration = files.get(DueTimeAdministration.class);
        DueTime general = row(administration, "followUp.visit", "low", "*");

        administration.shorten(general.id(), THUONG_PHUOC, 10, "Quyết định của xã", OFFICER);

        assertThat(due(files, code, "followUp.visit", "low")).isEqualTo(at("2026-12-03T17:00"));
        assertThat(dueAt(files, THUONG_THOI_HAU, code, "followUp.visit", "low")).isEqualTo(at("2026-12-23T17:00"));
        assertThat(due(files, code, "followUp.visit", "high")).isEqualTo(at("2026-11-30T17:00"));
        assertThatThrownBy(() -> administration.shorten(general.id(), THUONG_PHUOC, 30, "x", OFFICER))
                .isInstanceOf(DueTimeRefused.class)
                .hasMessageContaining("ngắn hơn");
        DueTime own = row(administration, "followUp.visit", "low", THUONG_PHUOC);
        assertThatThrownBy(() -> administration.change(own.id(), 31, "x", OFFICER))
                .isInstanceOf(DueTimeRefused.class);
        administration.dropOwn(own.id(), OFFICER);
        assertThat(due(files, code, "followUp.visit", "low")).isEqualTo(at("2026-12-23T17:00"));
    }

    @OnEachDatabase
    void aCommunesOwnTimeNeverMakesAStepLater(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);
        DueTimeAdministration administration = files.get(DueTimeAdministration.class);
        DueTime general = row(administration, "followUp.visit", "low", "*");
        administration.shorten(general.id(), THUONG_PHUOC, 20, "Quyết định của xã", OFFICER);

        administration.change(general.id(), 15, "Chỉ đạo của tỉnh", "admin");

        assertThat(due(files, code, "followUp.visit", "low")).isEqualTo(at("2026-12-08T17:00"));
    }

    @OnEachDatabase
    void aCommunesOtherTimesLeaveCloserGeneralOnesAlone(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);
        DueTimeAdministration administration = files.get(DueTimeAdministration.class);

        administration.shorten(row(administration, "*", "*", "*").id(), THUONG_PHUOC, 1, "Quyết định của xã", OFFICER);

        assertThat(due(files, code, "anything.new", null)).isEqualTo(at("2026-11-24T17:00"));
        assertThat(due(files, code, "specificAssessment.assess", null)).isEqualTo(at("2026-11-26T17:00"));
    }

    @OnEachDatabase
    void aChangeEndsTheOldRowAndSaysWhoMadeIt(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        DueTimeAdministration administration = files.get(DueTimeAdministration.class);
        DueTime before = row(administration, "closure.approveClosure", "*", "*");

        administration.change(before.id(), 2, "Chỉ đạo của tỉnh", "admin");

        DueTime after = row(administration, "closure.approveClosure", "*", "*");
        assertThat(after.amount()).isEqualTo(2);
        assertThat(after.changedBy()).isEqualTo("admin");
        assertThat(administration.history(after.id()))
                .extracting(DueTime::amount)
                .containsExactly(2, 3);
        assertThat(administration.history(after.id()).get(1).validTo()).isEqualTo(at("2026-11-23T09:00"));
        assertThatThrownBy(() -> administration.change(before.id(), 1, "x", "admin"))
                .isInstanceOf(DueTimeRefused.class)
                .hasMessageContaining("người khác");
        assertThatThrownBy(() -> administration.change(after.id(), 0, "x", "admin"))
                .isInstanceOf(DueTimeRefused.class);
    }

    @OnEachDatabase
    void nobodyWorksOnWeekendsAndHolidays(DataSource database) {
        WorkingDays days = new TestCaseFiles(database).get(WorkingDays.class);

        assertThat(days.isWorkingDay(LocalDate.parse("2026-11-23"))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.parse("2026-11-22"))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.parse("2026-02-17"))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.parse("2026-04-27"))).isFalse();
        assertThat(days.after(LocalDate.parse("2025-08-29"), 1)).isEqualTo("2025-09-03");
    }

    private static DueTime row(DueTimeAdministration administration, String step, String risk, String unit) {
        return administration.rows().stream()
                .filter(row -> row.step().equals(step) && row.riskLevel().equals(risk))
                .filter(row -> row.unitKey().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static Instant due(TestCaseFiles files, String code, String step, String risk) {
        return dueAt(files, THUONG_PHUOC, code, step, risk);
    }

    private static Instant dueAt(TestCaseFiles files, String unit, String code, String step, String risk) {
        String[] name = step.split("\\.");
        Map<String, Object> routing = risk == null ? Map.of() : Map.of("riskLevel", risk);
        return files.get(DueTimes.class)
                .due(new Step(name[0], name[1], "", code, code, unit, OFFICER, routing))
                .orElseThrow();
    }

    private static Instant at(String localTime) {
        return TestClock.at(localTime);
    }
}
