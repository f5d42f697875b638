package vn.maiam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.casefile.MayNotRead;
import vn.maiam.measure.Figure;
import vn.maiam.story.Office;

/** What reports count, what they keep of it, and who sees whom they counted. */
@SpringBootTest
@ActiveProfiles("test")
class FiguresOfReportsTest {

    private static final String HERE = "29956-20200101";
    private static final String NEXT = "29962-20200101";

    @Autowired
    Cycle cycle;

    @Autowired
    Provinces provinces;

    @Autowired
    Office office;

    @Autowired
    Reports reports;

    @Autowired
    ReportFigures figures;

    @Autowired
    RoundKeeping keeping;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aChildServedInTwoCommunesCountsOnceInTheConsolidatedReport() {
        long before = consolidatedNumerator("hai-xa-truoc");
        long child = provinces.child("Trần Thị Hai Xã", HERE, lastWeek());
        provinces.livesIn(child, NEXT, lastWeek().plusDays(2));
        provinces.served(child, HERE, lastWeek());
        provinces.served(child, NEXT, lastWeek().plusDays(3));

        String round = cycle.opened("hai-xa");
        cycle.everybodyReports(round);
        cycle.consolidate(round);

        Figure whole = reports.versions(round).get(0).figures().get(0).figure();
        assertThat(whole.numerator()).isEqualTo(before + 1);
    }

    private long consolidatedNumerator(String plan) {
        String round = cycle.opened(plan);
        cycle.everybodyReports(round);
        cycle.consolidate(round);
        Long numerator =
                reports.versions(round).get(0).figures().get(0).figure().numerator();
        return numerator == null ? 0 : numerator;
    }

    @Test
    void whatWasSentStandsAlthoughRecordsChange() {
        long child = provinces.child("Lê Thị Đóng Băng", HERE, lastWeek());
        provinces.served(child, HERE, lastWeek());
        String round = cycle.opened("dong-bang");
        String code = cycle.of(round, "29956").code();
        cycle.send(code, "29956");
        Figure sent = reports.versions(code).get(0).figures().get(0).figure();

        provinces.forgetServices(child);

        assertThat(reports.versions(code).get(0).figures().get(0).figure()).isEqualTo(sent);
        assertThat(figures.basis(code, 1, "dong-bang-T1", "numerator", 0, "communeOfficer.29956")
                        .rows())
                .extracting(BasisView.Counted::name)
                .contains("Lê Thị Đóng Băng");
        assertThat(figures.basis(code, null, "dong-bang-T1", "numerator", 0, "communeOfficer.29956")
                        .rows())
                .extracting(BasisView.Counted::name)
                .doesNotContain("Lê Thị Đóng Băng");
    }

    @Test
    void aReturnedReportIsCountedAndSentAgainWithWhatIsThereNow() {
        long child = provinces.child("Trần Văn Gửi Lại", HERE, lastWeek());
        provinces.served(child, HERE, lastWeek());
        String round = cycle.opened("gui-lai");
        String code = cycle.of(round, "29956").code();
        cycle.send(code, "29956");
        cycle.check(code, 1, "return");
        provinces.served(provinces.child("Trần Thị Đến Sau", HERE, lastWeek()), HERE, lastWeek());

        cycle.send(code, "29956");

        assertThat(namesIn(code, 1)).contains("Trần Văn Gửi Lại").doesNotContain("Trần Thị Đến Sau");
        assertThat(namesIn(code, 2)).contains("Trần Văn Gửi Lại", "Trần Thị Đến Sau");
    }

    private List<String> namesIn(String code, int version) {
        String target = reports.versions(code).get(0).figures().get(0).targetId();
        return figures.basis(code, version, target, "numerator", 0, "communeOfficer.29956").rows().stream()
                .map(BasisView.Counted::name)
                .toList();
    }

    @Test
    void aSentReportCanNeitherBeChangedNorDeleted() {
        String round = cycle.opened("bat-bien");
        String code = cycle.of(round, "29956").code();
        cycle.send(code, "29956");

        assertThatThrownBy(() -> jdbc.sql("UPDATE figure SET numerator = 99").update())
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM report_version").update())
                .hasStackTraceContaining("append-only");
    }

    @Test
    void officesAboveSeeHowManyThereAreOfEachUnitAndNoNames() {
        long child = provinces.child("Ngô Thị Không Tên", HERE, lastWeek());
        provinces.served(child, HERE, lastWeek());
        String round = cycle.opened("khong-ten");
        String code = cycle.of(round, "29956").code();
        cycle.send(code, "29956");

        BasisView seen = figures.basis(code, 1, "khong-ten-T1", "numerator", 0, "districtLabour.870");

        assertThat(seen.rows()).isEmpty();
        assertThat(seen.units()).extracting(BasisView.UnitCount::unit).contains("Xã Thường Phước 1");
        assertThat(figures.basis(code, 1, "khong-ten-T1", "numerator", 0, "communeManager.29956")
                        .rows())
                .isEmpty();
    }

    @Test
    void anotherCommuneSeesNothing() {
        String round = cycle.opened("xa-khac");
        String code = cycle.of(round, "29956").code();

        assertThatThrownBy(() -> figures.of(code, null, "communeOfficer.29962")).isInstanceOf(MayNotRead.class);
        assertThatThrownBy(() -> figures.of("BC-0-2026-0001", null, "communeOfficer.29962"))
                .isInstanceOf(MayNotRead.class);
        assertThat(jdbc.sql(
                                "SELECT what FROM access_log WHERE person_id = 'communeOfficer.29962' AND case_code = :code")
                        .param("code", code)
                        .query(String.class)
                        .list())
                .anyMatch(what -> what.startsWith("Bị từ chối"));
    }

    @Test
    void aValueIsEnteredOnlyWhereATargetAsksForOneAndKeepsItsReason() {
        String round = cycle.opened("ke-khai");
        String code = cycle.of(round, "29956").code();
        office.complete(
                "communeOfficer.29956",
                code,
                "prepareReport",
                Cycle.text(Map.of(
                        "entered",
                        List.of(Map.of(
                                "target",
                                "ke-khai-T2",
                                "kind",
                                "estimated",
                                "amount",
                                3,
                                "reason",
                                "Theo sổ giấy của công an xã")))));
        office.runJobs();
        office.complete("communeChair.29956", code, "signReport", Map.of("approvalDecision", "approve"));
        office.runJobs();

        FrozenFigure trend = reports.versions(code).get(0).figures().get(1);
        // Nothing to hold it against, whatever other stories have recorded.
        assertThat(trend.figure().state()).isIn(Figure.State.NO_DATA, Figure.State.NOT_COMPUTABLE);
        assertThat(trend.entered().kind()).isEqualTo("estimated");
        assertThat(trend.entered().reason()).isEqualTo("Theo sổ giấy của công an xã");
    }

    @Test
    void theSuccessorOfAMergedCommuneReportsForBoth() {
        String district = provinces.district("971", 3);
        cycle.plan("sap-nhap", LocalDate.now(clock).plusDays(11), district, "");
        String round = cycle.open("sap-nhap");
        String merged = Provinces.commune("971", 1);
        String code = of(round, merged).code();
        assertThat(office.openTasks(code)).containsExactly("prepareReport");

        provinces.merge(merged, Provinces.commune("971", 2), LocalDate.now(clock));
        keeping.look();
        office.runJobs();

        assertThat(of(round, merged).state()).isEqualTo(UnitReport.State.MERGED);
        assertThat(of(round, merged).mergedInto()).isEqualTo("Xã 971 002");
        assertThat(office.openTasks(code)).isEmpty();
        assertThat(office.openTasks(of(round, Provinces.commune("971", 2)).code()))
                .containsExactly("prepareReport");
    }

    private UnitReport of(String round, String unitKey) {
        return reports.owed(cycle.round(round).id()).stream()
                .filter(report -> report.unitKey().equals(unitKey))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void threeHundredUnitsGetTheirTasksInAFewJobs() {
        String district = provinces.district("972", 300);
        cycle.plan("ba-tram", LocalDate.now(clock).plusDays(11), district, "");

        String round = cycle.open("ba-tram");

        List<UnitReport> owed = reports.owed(cycle.round(round).id());
        assertThat(owed).hasSize(300).allMatch(report -> report.state() == UnitReport.State.DRAFTING);
        assertThat(owed).extracting(UnitReport::code).doesNotHaveDuplicates();
        assertThat(jdbc.sql(
                                """
                                SELECT COUNT(*) FROM ACT_RU_TASK WHERE TASK_DEF_KEY_ = 'prepareReport'
                                    AND TENANT_ID_ LIKE '972%'""")
                        .query(Integer.class)
                        .single())
                .isEqualTo(300);
    }

    private LocalDate lastWeek() {
        return LocalDate.now(clock).minusDays(7);
    }
}
