package vn.maiam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.story.AtOnce.both;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.database.OnPostgres;
import vn.maiam.form.FormRefused;
import vn.maiam.story.Office;

/** The report cycle on the database of production, and two people in it at the same moment: one wins, nothing is half. */
@OnPostgres
class ReportCycleOnPostgresTest {

    private static final String OFFICER = "communeOfficer.29956";
    private static final String CHAIR = "communeChair.29956";

    @Autowired
    Cycle cycle;

    @Autowired
    Office office;

    @Autowired
    Reports reports;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService legs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @AfterEach
    void theClockRunsOn() {
        ClockUtil.reset();
    }

    @Test
    void aReportIsReturnedSentAgainAcceptedConsolidatedAndForwarded() {
        String round = cycle.opened("pg-tron-vong");
        String code = cycle.of(round, "29956").code();
        cycle.send(code, "29956");
        cycle.check(code, 1, "return");
        cycle.send(code, "29956");
        cycle.check(code, 2, "accept");
        cycle.communes().stream().skip(1).forEach(commune -> cycle.report(round, commune));

        cycle.consolidate(round);

        assertThat(reports.versions(code)).extracting(ReportVersion::kind).containsExactly("again", "first");
        assertThat(reports.versions(code).get(0).work()).isNotEmpty();
        office.complete("districtChair.870", round + "-N01", "receiveReport", Map.of("receiptDecision", "note"));
        office.complete("provinceLabour.87", round + "-N02", "receiveReport", Map.of("receiptDecision", "note"));
        office.runJobs();
        assertThat(cycle.round(round).state()).isEqualTo(Round.State.CLOSED);
    }

    @Test
    void ofTwoSubmissionsOfOneTaskOneIsTaken() {
        String round = cycle.opened("pg-hai-lan-nop");
        String code = cycle.of(round, "29956").code();
        String task = office.taskOf(OFFICER, code, "prepareReport").getId();

        List<Boolean> taken = both(submits(task), submits(task));

        assertThat(taken).containsExactlyInAnyOrder(true, false);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM entry_record WHERE entry_code = :code AND form_id = 'unitReport'")
                        .param("code", code)
                        .query(Integer.class)
                        .single())
                .isOne();
        office.runJobs();
        assertThat(office.openTasks(code)).containsExactly("signReport");
    }

    private Callable<Boolean> submits(String task) {
        return succeeds(() -> office.submit(OFFICER, task, Cycle.text(Map.of())));
    }

    @Test
    void ofTwoSignaturesUnderOneReportOneSendsIt() {
        String round = cycle.opened("pg-hai-lan-ky");
        String code = cycle.of(round, "29956").code();
        cycle.prepare(code, "29956");
        String task = office.taskOf(CHAIR, code, "signReport").getId();

        List<Boolean> taken = both(
                answers(CHAIR, task, "approvalDecision", "approve"),
                answers(CHAIR, task, "approvalDecision", "approve"));
        office.runJobs();

        assertThat(taken).containsExactlyInAnyOrder(true, false);
        assertThat(reports.versions(code)).hasSize(1);
        assertThat(office.openTasks(code + "-K1")).containsExactly("checkReport");
    }

    @Test
    void ofAnAcceptanceAndAReturnOfOneReportOneHolds() {
        String round = cycle.opened("pg-hai-nguoi-kiem-tra");
        String code = cycle.of(round, "29956").code();
        cycle.send(code, "29956");
        String task =
                office.taskOf(Cycle.COLLECTOR, code + "-K1", "checkReport").getId();

        List<Boolean> taken = both(
                answers(Cycle.COLLECTOR, task, "checkDecision", "accept"),
                answers(Cycle.COLLECTOR, task, "checkDecision", "return", "reason", "Thiếu thôn 3"));
        office.runJobs();

        assertThat(taken).containsExactlyInAnyOrder(true, false);
        boolean accepted = taken.get(0);
        assertThat(cycle.of(round, "29956").state())
                .isEqualTo(accepted ? UnitReport.State.ACCEPTED : UnitReport.State.RETURNED);
        assertThat(office.openTasks(code)).isEqualTo(accepted ? List.of() : List.of("prepareReport"));
        assertThat(office.openTasks(code + "-K1")).isEmpty();
    }

    private Callable<Boolean> answers(String person, String task, String... answer) {
        Map<String, Object> values = new HashMap<>();
        for (int at = 0; at < answer.length; at += 2) {
            values.put(answer[at], answer[at + 1]);
        }
        return succeeds(() -> office.submit(person, task, values));
    }

    @Test
    void aReportThatAnOfficeAsksForIsConsolidatedAndCorrected() {
        cycle.opened("pg-dot-xuat");
        String today = LocalDate.now(clock).toString();
        String round = office.start(
                Cycle.COLLECTOR,
                "report",
                Map.of(
                        "plan",
                        "pg-dot-xuat/pg-dot-xuat-R1",
                        "title",
                        "Báo cáo đột xuất",
                        "asOf",
                        today,
                        "dueOn",
                        LocalDate.now(clock).plusDays(5).toString(),
                        "units",
                        List.of("29956-20200101")));
        office.runJobs();
        cycle.report(round, "29956");
        cycle.consolidate(round);
        office.complete("districtChair.870", round + "-N01", "receiveReport", Map.of("receiptDecision", "note"));
        office.complete("provinceLabour.87", round + "-N02", "receiveReport", Map.of("receiptDecision", "note"));
        office.runJobs();

        office.start(Cycle.COLLECTOR, "reportCorrection", Map.of("entryCode", round, "reason", "Thiếu thôn 3"));
        office.runJobs();
        cycle.consolidate(round);

        assertThat(reports.versions(round)).extracting(ReportVersion::reason).containsExactly("Thiếu thôn 3", null);
    }

    @Test
    void ofTwoWhoBeginToCorrectOneReportOneIsToldThatTheOtherDoes() {
        String round = cycle.opened("pg-hai-dinh-chinh");
        cycle.report(round, "29956");
        String code = cycle.of(round, "29956").code();

        List<String> answers = both(corrects(code), corrects(code));

        assertThat(answers).hasSize(2).contains("").anyMatch(answer -> answer.contains("Báo cáo"));
        office.runJobs();
        assertThat(office.openTasks(code)).containsExactly("prepareReport");
    }

    private Callable<String> corrects(String code) {
        return () -> {
            try {
                office.start(OFFICER, "reportCorrection", Map.of("entryCode", code, "reason", "Nhầm số"));
                return "";
            } catch (FormRefused refused) {
                return refused.refusals().toString();
            }
        };
    }

    @Test
    void aReportSentWhileTheRoundIsConsolidatedIsWhole() {
        String round = cycle.opened("pg-cung-luc");
        String code = cycle.of(round, "29956").code();
        cycle.prepare(code, "29956");
        office.complete("communeChair.29956", code, "signReport", Map.of("approvalDecision", "approve"));
        ClockUtil.setCurrentTime(java.util.Date.from(cycle.round(round).dueAt().plusSeconds(3600)));
        office.runTimers(round);

        both(runs(job(code)), runs(job(round)));
        office.runJobs();

        assertThat(cycle.of(round, "29956").state()).isEqualTo(UnitReport.State.SENT);
        assertThat(reports.versions(code)).hasSize(1);
        assertThat(office.openTasks(code + "-K1")).containsExactly("checkReport");
        assertThat(office.openTasks(round)).containsExactly("consolidate");
        cycle.consolidate(round);
        assertThat(reports.versions(round).get(0).missing()).doesNotContain("Xã Thường Phước 1");
    }

    private String job(String legCode) {
        String leg = legs.createProcessInstanceQuery()
                .processInstanceBusinessKey(legCode)
                .singleResult()
                .getId();
        return jobs.createJobQuery().processInstanceId(leg).messages().list().stream()
                .map(Job::getId)
                .findFirst()
                .orElseThrow();
    }

    private Callable<Boolean> runs(String job) {
        return succeeds(() -> jobs.executeJob(job));
    }

    private static Callable<Boolean> succeeds(Runnable work) {
        return () -> {
            try {
                work.run();
                return true;
            } catch (RuntimeException overtaken) {
                return false;
            }
        };
    }
}
