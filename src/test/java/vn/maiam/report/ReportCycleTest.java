package vn.maiam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.story.Office;

/** The report cycle by the people it takes: ten communes, the district's labour office, its chair, the province. */
@SpringBootTest
@ActiveProfiles("test")
class ReportCycleTest {

    @Autowired
    Cycle cycle;

    @Autowired
    Office office;

    @Autowired
    Reports reports;

    @Autowired
    RoundKeeping keeping;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void theClockRunsOn() {
        ClockUtil.reset();
    }

    @Test
    void everyUnitThatOwesAReportGetsOneWithItsFiguresCounted() {
        String round = cycle.opened("mo-ky");

        List<UnitReport> owed = reports.owed(cycle.round(round).id());
        assertThat(owed).hasSize(10).allMatch(report -> report.state() == UnitReport.State.DRAFTING);
        assertThat(owed).allMatch(report -> report.code().startsWith("BC-") && !report.late());
        assertThat(owed).allMatch(report -> reports.progress(report.code()).state() == ComputationProgress.State.DONE);
        assertThat(office.openTasks(cycle.of(round, "29956").code())).containsExactly("prepareReport");
    }

    @Test
    void isDueAtTheEndOfTheDayBefore() {
        String round = cycle.opened("han-nop");

        LocalDate lastDay = LocalDate.now(clock).plusDays(10);
        Instant end =
                lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
        assertThat(office.taskOf(
                                "communeOfficer.29956", cycle.of(round, "29956").code(), "prepareReport")
                        .getDueDate())
                .isEqualTo(Date.from(end));
        assertThat(cycle.round(round).dueOn()).isEqualTo(lastDay);
    }

    @Test
    void opensNothingTwice() {
        String round = cycle.opened("mot-lan");
        keeping.look();
        keeping.look();
        office.runJobs();

        assertThat(reports.ofPlan("mot-lan")).hasSize(1);
        assertThat(reports.owed(cycle.round(round).id())).hasSize(10);
    }

    @Test
    void startsNothingThatFellDueBeforeThePlanCameIn() {
        cycle.plan("qua-han", LocalDate.now(clock).minusDays(3));
        keeping.look();

        assertThat(reports.ofPlan("qua-han")).isEmpty();
    }

    @Test
    void goesFromTheUnitsOverTheOfficeThatCollectsToThoseItIsFor() {
        String round = cycle.opened("tron-vong");
        cycle.everybodyReports(round);
        assertThat(office.openTasks(round)).containsExactly("consolidate");

        cycle.consolidate(round);

        assertThat(reports.recipients(round))
                .extracting(Recipient::state)
                .containsExactly(Recipient.State.RECEIVED, Recipient.State.RECEIVED, Recipient.State.ON_PAPER);
        office.complete("districtChair.870", round + "-N01", "receiveReport", Map.of("receiptDecision", "note"));
        office.runJobs();
        assertThat(office.runs(round)).isTrue();
        office.complete("provinceLabour.87", round + "-N02", "receiveReport", Map.of("receiptDecision", "note"));
        office.runJobs();
        assertThat(office.runs(round)).isFalse();
        assertThat(cycle.round(round).state()).isEqualTo(Round.State.CLOSED);
        assertThat(reports.versions(round)).hasSize(1).first().satisfies(version -> {
            assertThat(version.missing()).isEmpty();
            assertThat(version.figures()).hasSize(2);
        });
    }

    @Test
    void isMadeAnewForAllWhenOneRecipientReturnsIt() {
        String round = cycle.opened("tra-tong-hop");
        cycle.everybodyReports(round);
        cycle.consolidate(round);

        office.complete(
                "provinceLabour.87",
                round + "-N02",
                "receiveReport",
                Map.of("receiptDecision", "return", "reason", "Chưa nêu đề xuất"));
        office.runJobs();

        assertThat(office.openTasks(round + "-N01")).isEmpty();
        assertThat(office.shown(Cycle.COLLECTOR, round, "consolidate").get("returnReason"))
                .asString()
                .contains("Chưa nêu đề xuất");
        cycle.consolidate(round);
        assertThat(reports.versions(round)).extracting(ReportVersion::kind).containsExactly("again", "first");
        assertThat(office.openTasks(round + "-N01")).containsExactly("receiveReport");
    }

    @Test
    void isReturnedTwiceAndKeepsEveryVersion() {
        String round = cycle.opened("tra-hai-lan");
        String code = cycle.of(round, "29956").code();
        cycle.send(code, "29956");
        cycle.check(code, 1, "return");
        assertThat(cycle.of(round, "29956").state()).isEqualTo(UnitReport.State.RETURNED);
        assertThat(office.shown("communeOfficer.29956", code, "prepareReport"))
                .containsEntry("returnReason", "Thiếu số liệu thôn 3")
                .containsEntry("activities", "Đã thăm trẻ tại nhà");
        cycle.send(code, "29956");
        cycle.check(code, 2, "return");
        cycle.send(code, "29956");
        cycle.check(code, 3, "accept");

        assertThat(cycle.of(round, "29956").state()).isEqualTo(UnitReport.State.ACCEPTED);
        assertThat(reports.versions(code)).extracting(ReportVersion::kind).containsExactly("again", "again", "first");
        assertThat(office.runs(code)).isFalse();
    }

    @Test
    void theChairReturnsWithAReasonAndNothingIsSent() {
        String round = cycle.opened("chu-tich-tra");
        String code = cycle.of(round, "29956").code();
        cycle.prepare(code, "29956");

        office.complete(
                "communeChair.29956",
                code,
                "signReport",
                Map.of("approvalDecision", "return", "reason", "Xem lại khó khăn"));
        office.runJobs();

        assertThat(reports.versions(code)).isEmpty();
        assertThat(office.shown("communeOfficer.29956", code, "prepareReport"))
                .containsEntry("returnReason", "Xem lại khó khăn");
    }

    @Test
    void namesWhoNeverReportsAndConsolidatesAtTheDueTimeWithout() {
        String round = cycle.opened("khong-nop");
        cycle.communes().stream().skip(1).forEach(commune -> cycle.report(round, commune));
        assertThat(office.openTasks(round)).isEmpty();

        cycle.pastTheDueTime(round);

        assertThat(office.shown(Cycle.COLLECTOR, round, "consolidate"))
                .containsEntry("missing", "Xã Thường Phước 1")
                .containsEntry("received", "9 trên 10 đơn vị");
        assertThat(reports.owed(cycle.round(round).id()).stream().filter(UnitReport::late))
                .extracting(UnitReport::unitName)
                .containsExactly("Xã Thường Phước 1");
        cycle.consolidate(round);
        assertThat(reports.versions(round).get(0).missing()).containsExactly("Xã Thường Phước 1");
    }

    @Test
    void takesALateReportAfterConsolidationAndCallsItSo() {
        String round = cycle.opened("nop-muon");
        cycle.communes().stream().skip(1).forEach(commune -> cycle.report(round, commune));
        cycle.pastTheDueTime(round);
        cycle.consolidate(round);

        cycle.report(round, "29956");

        assertThat(cycle.of(round, "29956")).satisfies(late -> {
            assertThat(late.late()).isTrue();
            assertThat(late.afterConsolidation()).isTrue();
            assertThat(late.state()).isEqualTo(UnitReport.State.ACCEPTED);
        });
        assertThat(reports.versions(round)).hasSize(1);
    }

    @Test
    void aCorrectionStandsBesideWhatWasAccepted() {
        String round = cycle.opened("dinh-chinh");
        cycle.report(round, "29956");
        String code = cycle.of(round, "29956").code();

        office.start(
                "communeOfficer.29956", "reportCorrection", Map.of("entryCode", code, "reason", "Nhầm số trẻ thôn 2"));
        office.runJobs();
        assertThat(cycle.of(round, "29956").state()).isEqualTo(UnitReport.State.CORRECTING);
        cycle.send(code, "29956");

        assertThat(office.shown(Cycle.COLLECTOR, code + "-K2", "checkReport"))
                .containsEntry("correctionReason", "Nhầm số trẻ thôn 2");
        cycle.check(code, 2, "accept");
        assertThat(reports.versions(code)).extracting(ReportVersion::kind).containsExactly("correction", "first");
        assertThat(reports.versions(code).get(0).reason()).isEqualTo("Nhầm số trẻ thôn 2");
    }

    @Test
    void aConsolidatedReportIsCorrectedToo() {
        String round = cycle.opened("dinh-chinh-tong-hop");
        cycle.everybodyReports(round);
        cycle.consolidate(round);
        office.complete("districtChair.870", round + "-N01", "receiveReport", Map.of("receiptDecision", "note"));
        office.complete("provinceLabour.87", round + "-N02", "receiveReport", Map.of("receiptDecision", "note"));
        office.runJobs();

        office.start(Cycle.COLLECTOR, "reportCorrection", Map.of("entryCode", round, "reason", "Bổ sung xã nộp muộn"));
        office.runJobs();
        cycle.consolidate(round);

        assertThat(reports.versions(round)).extracting(ReportVersion::kind).containsExactly("correction", "first");
        assertThat(office.openTasks(round + "-N02")).containsExactly("receiveReport");
    }

    @Test
    void goesThroughTheChannelBeforeTheAddressee() {
        cycle.plan(
                "qua-kenh",
                LocalDate.now(clock).plusDays(11),
                Cycle.DISTRICT,
                "  via: {level: district, sector: health, name: Phòng Y tế}\n");
        String round = cycle.open("qua-kenh");
        cycle.everybodyReports(round);
        cycle.consolidate(round);
        assertThat(office.openTasks(round + "-N01")).containsExactly("checkForwarded");

        office.complete("districtHealth.870", round + "-N01", "checkForwarded", Map.of("channelDecision", "pass"));
        office.runJobs();

        assertThat(office.openTasks(round + "-N01")).containsExactly("receiveReport");
        office.complete("districtChair.870", round + "-N01", "receiveReport", Map.of("receiptDecision", "note"));
        office.runJobs();
        assertThat(reports.recipients(round).get(0).state()).isEqualTo(Recipient.State.NOTED);
    }

    @Test
    void anOfficeAsksForAReportOfItsOwnAccord() {
        cycle.opened("theo-yeu-cau");
        LocalDate due = LocalDate.now(clock).plusDays(5);

        String round = office.start(
                Cycle.COLLECTOR,
                "report",
                Map.of(
                        "plan", "theo-yeu-cau/theo-yeu-cau-R1",
                        "title", "Báo cáo đánh giá giữa kỳ",
                        "asOf", LocalDate.now(clock).toString(),
                        "dueOn", due.toString(),
                        "units", List.of("29956-20200101", "29962-20200101")));
        office.runJobs();

        assertThat(cycle.names(reports.owed(cycle.round(round).id())))
                .containsExactlyInAnyOrder("Xã Thường Phước 1", "Xã Thường Thới Hậu A");
        assertThat(cycle.round(round).dueOn()).isEqualTo(due);
        assertThat(office.openTasks(cycle.of(round, "29962").code())).containsExactly("prepareReport");
    }

    @Test
    void nobodySignsWhatHeWrote() {
        String round = cycle.opened("tu-ky");
        String code = cycle.of(round, "29956").code();
        cycle.prepare(code, "29956");

        office.alsoHolds("communeOfficer.29956", "communeChair", "29956-20200101", () -> assertThatThrownBy(
                        () -> office.complete(
                                "communeOfficer.29956", code, "signReport", Map.of("approvalDecision", "approve")))
                .isInstanceOf(RuntimeException.class));
    }
}
