package vn.maiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.plan.Plan;
import vn.maiam.progress.document.FigureOfUnit;
import vn.maiam.progress.document.SentReports;
import vn.maiam.story.Office;

/** Which plan a unit's report is about. */
@SpringBootTest
@ActiveProfiles("test")
class OwnPlansTest {

    private static final String SHARED =
            """
            - id: chia-phan-T3
              phase: P1
              wording: Vận động quỹ 120 triệu đồng
              measure: fund_raised
              filters: {owner: [commune]}
              direction: at_least
              threshold: 120000000
              unit: money
              shares: {29956-20200101: 20000000, 29962-20200101: 100000000}
            obligations:
            """;

    @Autowired
    Cycle cycle;

    @Autowired
    Reports reports;

    @Autowired
    SentReports sentReports;

    @Autowired
    Office office;

    @Autowired
    Clock clock;

    @Test
    void aUnitWithAPlanOfItsOwnReportsOnItAndTheOthersOnThePlanThatAsks() {
        cycle.plan("ke-hoach-cha", LocalDate.now(clock).plusDays(11));
        cycle.planOf("29956-20200101", "ke-hoach-xa", "ke-hoach-cha");
        cycle.plan("ke-hoach-khac", LocalDate.now(clock).minusDays(3));
        cycle.planOf("29962-20200101", "ke-hoach-viec-khac", "ke-hoach-khac");
        String round = cycle.open("ke-hoach-cha");

        ReportVersion own = sent(round, "29956");
        assertThat(own.ownPlan()).isEqualTo(new OwnPlan("ke-hoach-xa", 1));
        assertThat(own.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.targetId()).isEqualTo("ke-hoach-xa-T1");
            assertThat(figure.wording()).isEqualTo("Xã phấn đấu 75% trẻ em khuyết tật được tiếp cận dịch vụ");
        });
        assertThat(reports.planOf(own).target("ke-hoach-xa-T1").orElseThrow().threshold())
                .isEqualByComparingTo("75");
        ReportVersion asked = sent(round, "29962");
        assertThat(asked.ownPlan()).isNull();
        assertThat(asked.figures())
                .extracting(FrozenFigure::targetId)
                .containsExactly("ke-hoach-cha-T1", "ke-hoach-cha-T2");
    }

    @Test
    void theConsolidatedReportIsAboutThePlanThatAsks() {
        cycle.plan("tong-hop-cha", LocalDate.now(clock).plusDays(11));
        cycle.planOf("29956-20200101", "tong-hop-xa", "tong-hop-cha");
        String round = cycle.open("tong-hop-cha");
        cycle.everybodyReports(round);

        cycle.consolidate(round);

        assertThat(reports.versions(round).get(0).figures())
                .extracting(FrozenFigure::targetId)
                .containsExactly("tong-hop-cha-T1", "tong-hop-cha-T2");
        assertThat(sentReports.of(Cycle.COLLECTOR, round, 1).units().stream()
                        .filter(unit -> unit.report().unitKey().equals("29956-20200101"))
                        .flatMap(unit -> unit.figures().stream())
                        .map(FigureOfUnit::target))
                .singleElement()
                .satisfies(target -> assertThat(target.threshold()).isEqualByComparingTo("75"));
    }

    @Test
    void whatIsSharedOutIsForAUnitItsShare() {
        cycle.plan(
                "chia-phan",
                LocalDate.now(clock).plusDays(11),
                Cycle.DISTRICT,
                text -> text.replace("obligations:\n", SHARED));
        String round = cycle.open("chia-phan");

        Plan plan = reports.planOf(sent(round, "29956"));

        assertThat(plan.target("chia-phan-T3").orElseThrow().threshold()).isEqualTo(new BigDecimal("20000000"));
    }

    @Test
    void aValueIsEnteredForATargetOfTheUnitsOwnPlan() {
        cycle.plan("nhap-cha", LocalDate.now(clock).plusDays(11));
        cycle.planOf("29971-20200101", "nhap-xa", "nhap-cha");
        String code = cycle.of(cycle.open("nhap-cha"), "29971").code();

        office.complete(
                "communeOfficer.29971",
                code,
                "prepareReport",
                Cycle.text(Map.of(
                        "entered",
                        List.of(Map.of(
                                "target", "nhap-xa-T1", "kind", "declared", "amount", 3, "reason", "Theo sổ giấy")))));
        office.runJobs();

        assertThat(office.openTasks(code)).containsExactly("signReport");
    }

    private ReportVersion sent(String round, String commune) {
        String code = cycle.of(round, commune).code();
        cycle.send(code, commune);
        return reports.versions(code).get(0);
    }
}
