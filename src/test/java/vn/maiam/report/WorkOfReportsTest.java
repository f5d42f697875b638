package vn.maiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.report.ReportFigures.FiguresView;
import vn.maiam.report.WorkLine.Section;
import vn.maiam.story.Office;

/** What a report says of the fund and of what was done: counted, not typed, and frozen with the figures. */
@SpringBootTest
@ActiveProfiles("test")
class WorkOfReportsTest {

    private static final String ACTIVITIES =
            """
            activities:
            - {id: A1, text: Truyền thông về trẻ em, kind: communication}
            - {id: A2, text: Giám sát việc thực hiện, kind: monitoring}
            obligations:
            """;

    private static final String MONEY =
            """
            - id: chi-quy-Q1
              phase: P1
              wording: Vận động Quỹ được 20 triệu đồng
              measure: fund_raised
              direction: at_least
              threshold: 20000000
              unit: money
              accumulate: year
            obligations:
            """;

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
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @AfterEach
    void theClockRunsOn() {
        ClockUtil.reset();
    }

    @Test
    void theFundComesFromTheLedgerOfTheUnitAndOfAllBelowForTheDistrict() {
        String district = provinces.district("976", 2);
        int year = LocalDate.now(clock).getYear();
        campaign(Provinces.commune("976", 0), year, 100_000_000);
        book(Provinces.commune("976", 0), "in", "money", 70_000_000, year + "-01-05", "T1");
        book(Provinces.commune("976", 0), "in", "money", 10_000_000, (year - 2) + "-12-30", "T0");
        book(Provinces.commune("976", 0), "out", "money", 30_000_000, year + "-01-06", "C1");
        book(Provinces.commune("976", 1), "in", "kind", 4_000_000, year + "-01-07", "H1");
        cycle.plan("quy", LocalDate.now(clock).plusDays(11), district, "");
        String round = cycle.open("quy");

        assertThat(fund(codeOf(round, Provinces.commune("976", 0))))
                .containsEntry("Thu trong kỳ bằng tiền", "70.000.000 đồng")
                .containsEntry("Chi trong kỳ bằng tiền", "30.000.000 đồng")
                .containsEntry("Vận động bằng tiền trong năm " + year, "70.000.000 đồng (70 % của 100.000.000 đồng)")
                .containsValue("50.000.000 đồng");
        assertThat(fund(codeOf(round, Provinces.commune("976", 1))))
                .containsEntry("Thu trong kỳ bằng hiện vật, quy đổi", "4.000.000 đồng");
        cycle.pastTheDueTime(round);
        assertThat(fund(round))
                .containsEntry("Thu trong kỳ bằng tiền", "70.000.000 đồng")
                .containsEntry("Thu trong kỳ bằng hiện vật, quy đổi", "4.000.000 đồng");
    }

    @Test
    void sessionsAndActivitiesOfThePlanAreCountedAndWhatWasSentStandsAlthoughMoreIsRecorded() {
        cycle.plan(
                "hoat-dong",
                LocalDate.now(clock).plusDays(11),
                Cycle.DISTRICT,
                text -> text.replace("obligations:\n", ACTIVITIES));
        String round = cycle.open("hoat-dong");
        String code = cycle.of(round, "29980").code();
        session("29980-20200101", "communication", "Nói chuyện dưới cờ");
        cycle.send(code, "29980");

        ReportVersion sent = reports.versions(code).get(0);
        assertThat(lines(sent, Section.HELD)).extracting(WorkLine::name).contains("Nói chuyện dưới cờ");
        long before = amount(sent);
        assertThat(before).isPositive();
        assertThat(lines(sent, Section.ACTIVITY)).anySatisfy(line -> {
            assertThat(line.name()).isEqualTo("Giám sát việc thực hiện");
            assertThat(line.amount()).isNull();
            assertThat(line.detail()).startsWith("Không đếm được từ sổ");
        });
        session("29980-20200101", "communication", "Đến sau khi gửi");
        assertThat(amount(reports.versions(code).get(0))).isEqualTo(before);
        cycle.check(code, 1, "return");
        assertThat(figures.of(code, null, "communeOfficer.29980").work())
                .filteredOn(section -> section.heading().equals(Section.HELD.words()))
                .flatExtracting(WorkSection::rows)
                .extracting(WorkSection.Row::name)
                .contains("Đến sau khi gửi");
    }

    @Test
    void aReportOnTheFundAloneHasItsTargetsAndItsLedgerAndNothingElse() {
        String district = provinces.district("981", 1);
        String commune = Provinces.commune("981", 0);
        session(commune, "communication", "Nói chuyện ở ấp");
        cycle.plan("chi-quy", LocalDate.now(clock).plusDays(11), district, text -> text.replace("obligations:\n", MONEY)
                .replaceFirst("contents: \\[targets, activities, [^]]*]", "contents: [fund, difficulties]"));

        String round = cycle.open("chi-quy");
        assertThat(cycle.round(round).title()).startsWith("Báo cáo vận động Quỹ năm");
        FiguresView shown = figures.of(codeOf(round, commune), null, "provinceLabour.87");
        assertThat(shown.figures()).extracting(ReportLine::target).containsExactly("chi-quy-Q1");
        assertThat(shown.work()).extracting(WorkSection::heading).containsExactly(Section.FUND.words());
    }

    @Test
    void theChildrenOfEachGroupAreCountedWithHowManyWereHelped() {
        String district = provinces.district("982", 1);
        String commune = Provinces.commune("982", 0);
        LocalDate today = LocalDate.now(clock);
        long helped = provinces.child("Đoàn Thị Giúp", commune, today.minusYears(1));
        provinces.child("Đoàn Văn Chờ", commune, today.minusYears(1));
        provinces.served(helped, commune, today);
        provinces.served(helped, commune, today);
        jdbc.sql(
                        """
                        INSERT INTO child_category (child_id, unit_key, code, from_date, to_date) VALUES
                            (?, ?, 'poor_household', ?, NULL), (?, ?, 'orphaned', ?, ?)""")
                .params(helped, commune, today.minusYears(1), helped, commune, today.minusYears(1), today)
                .update();
        cycle.plan("nhom", today.plusDays(11), district, "");

        assertThat(section(Section.GROUP, codeOf(cycle.open("nhom"), commune)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Trẻ em khuyết tật",
                        "2 trẻ em: 0 em có hồ sơ đang mở; 1 em được can thiệp, trợ giúp trong kỳ",
                        "Trẻ em thuộc hộ nghèo",
                        "1 trẻ em: 0 em có hồ sơ đang mở; 1 em được can thiệp, trợ giúp trong kỳ"));
    }

    @Test
    void whatAUnitWasGivenAndHasDoneStandsInItsReport() {
        cycle.plan("giao-viec", LocalDate.now(clock).plusDays(11));
        String today = LocalDate.now(clock).toString();
        String task = office.start(
                "districtLabour.870",
                "planTask",
                Map.of(
                        "plan", "giao-viec",
                        "task", "Kiểm tra cơ sở kinh doanh trò chơi",
                        "expected", "Kiểm tra mọi cơ sở trong xã",
                        "givenOn", today,
                        "units", List.of(Map.of("unit", "29980-20200101", "until", today))));
        office.runJobs();
        office.complete(
                "communeOfficer.29980",
                task + "-V01",
                "doTask",
                Map.of(
                        "taskStatus",
                        "done",
                        "saidOn",
                        today,
                        "doneOn",
                        today,
                        "result",
                        "Đã kiểm tra",
                        "people",
                        40,
                        "children",
                        25,
                        "checks",
                        3,
                        "violations",
                        1));
        office.runJobs();
        office.complete("districtLabour.870", task + "-V01", "checkResult", Map.of("resultAccepted", "yes"));
        office.runJobs();

        String code = cycle.of(cycle.open("giao-viec"), "29980").code();
        cycle.send(code, "29980");

        assertThat(lines(reports.versions(code).get(0), Section.TASK))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.name()).isEqualTo("Kiểm tra cơ sở kinh doanh trò chơi");
                    assertThat(line.result()).isEqualTo("40 người");
                    assertThat(line.detail())
                            .contains("Hoàn thành", "25 trẻ em", "3 cuộc kiểm tra", "1 vụ vi phạm", "Đã kiểm tra");
                });
    }

    @Test
    void anUnwrittenLedgerIsNoZero() {
        String district = provinces.district("977", 1);
        cycle.plan("khong-quy", LocalDate.now(clock).plusDays(11), district, "");

        assertThat(fund(codeOf(cycle.open("khong-quy"), Provinces.commune("977", 0))))
                .containsOnly(Map.entry("Sổ Quỹ", "–"));
    }

    private static long amount(ReportVersion sent) {
        return lines(sent, Section.ACTIVITY).get(0).amount();
    }

    private static List<WorkLine> lines(ReportVersion sent, Section section) {
        return sent.work().stream().filter(line -> line.section() == section).toList();
    }

    private Map<String, String> fund(String code) {
        return figures.of(code, null, "provinceLabour.87").work().stream()
                .filter(section -> section.heading().equals(Section.FUND.words()))
                .flatMap(section -> section.rows().stream())
                .collect(java.util.stream.Collectors.toMap(WorkSection.Row::name, WorkSection.Row::result));
    }

    private Map<String, String> section(Section wanted, String code) {
        return figures.of(code, null, "provinceLabour.87").work().stream()
                .filter(section -> section.heading().equals(wanted.words()))
                .flatMap(section -> section.rows().stream())
                .collect(java.util.stream.Collectors.toMap(
                        WorkSection.Row::name, row -> row.result() + ": " + row.detail()));
    }

    private String codeOf(String round, String unitKey) {
        return reports.owed(cycle.round(round).id()).stream()
                .filter(report -> report.unitKey().equals(unitKey))
                .map(UnitReport::code)
                .findFirst()
                .orElseThrow();
    }

    private void campaign(String unit, int year, long target) {
        jdbc.sql("INSERT INTO fund_campaign (unit_key, fund_year, target_vnd) VALUES (?, ?, ?)")
                .params(unit, year, target)
                .update();
    }

    private void book(String unit, String direction, String form, long amount, String day, String receipt) {
        jdbc.sql(
                        """
                        INSERT INTO fund_entry (unit_key, fund_year, booked_on, direction, form, amount_vnd, receipt)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(unit, LocalDate.parse(day).getYear(), LocalDate.parse(day), direction, form, amount, receipt)
                .update();
    }

    private void session(String unit, String kind, String title) {
        jdbc.sql("INSERT INTO session (unit_key, kind, subject, title, held_on) VALUES (?, ?, 'protection', ?, ?)")
                .params(unit, kind, title, LocalDate.now(clock))
                .update();
    }
}
