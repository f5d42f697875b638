package vn.maiam.fiveplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.plan.PlanLoading;
import vn.maiam.plan.Target;
import vn.maiam.report.FrozenFigure;
import vn.maiam.report.ReportVersion;
import vn.maiam.report.Reports;
import vn.maiam.report.Round;
import vn.maiam.report.UnitReport;
import vn.maiam.story.Office;

/**
 * Each of the five source plans from its file to its final report, over a period of simulated work. Whatever is sent is held
 * against figures counted by hand from the same records. {@code -Dfiveplans.children=40} makes it a larger period.
 */
@SpringBootTest
@ActiveProfiles("test")
class FivePlansTest {

    private static final int CHILDREN = Integer.getInteger("fiveplans.children", 4);

    @Autowired
    Office office;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    Units units;

    @Autowired
    PlanLoading loading;

    @Autowired
    ReportingYear reporting;

    @Autowired
    Reports reports;

    private final Set<String> compared = new TreeSet<>();

    @DynamicPropertySource
    static void towns(DynamicPropertyRegistry registry) {
        TownsOfTheFivePlans towns = TownsOfTheFivePlans.peopled();
        registry.add("maiam.organisation.units-file", towns::unitsFile);
        registry.add("maiam.organisation.people-file", towns::peopleFile);
    }

    @AfterEach
    void now() {
        ClockUtil.reset();
    }

    @Test
    void quangYenReportsEveryYearFrom2019To2025() throws IOException {
        Plan plan = load("000", LocalDate.of(2019, 10, 9));
        Work work = new Work(plan, 19, "07132", "07144");
        work.report(2019);
        work.yearAndReport(2020);
        work.yearAndReport(2021);
        IntStream.rangeClosed(2022, 2025).forEach(work::report);
        assertThat(compared).containsAll(idsOf(plan));
        assertThat(reports.ofPlan(plan.code()))
                .extracting(Round::dueOn)
                .containsOnly(IntStream.rangeClosed(2019, 2025)
                        .mapToObj(year -> LocalDate.of(year, 11, 30))
                        .toArray(LocalDate[]::new));
    }

    @Test
    void dakLakReportsOnceItsLabourOfficeHasSetADay() throws IOException {
        Plan plan = load("001", LocalDate.of(2019, 1, 15));
        Work work = new Work(plan, 66, "T6431", "T6432", "T6441", "T6442");
        assertThat(reporting.complete(plan.code(), 2019)).isEmpty();
        setEveryYear("provinceLabour.66", plan, "001-R1", LocalDate.of(2020, 12, 10));
        work.yearAndReport(2020);
        work.yearAndReport(2021);
        assertThat(compared).containsAll(idsOf(plan));
    }

    @Test
    void hongNguReportsHalfAndWholeOf2020() throws IOException {
        Plan plan = load("002", LocalDate.of(2020, 1, 2));
        Work work = new Work(plan, 870, "29956", "29962", "29971");
        work.yearAndReport(2020);
        assertThat(compared).containsAll(idsOf(plan));
        assertThat(reports.ofPlan(plan.code()))
                .extracting(Round::dueOn)
                .containsExactlyInAnyOrder(LocalDate.of(2020, 5, 12), LocalDate.of(2020, 11, 11));
    }

    @Test
    void theDistrictWhoseNameIsLostReportsIn2022() throws IOException {
        Plan plan = load("003", LocalDate.of(2022, 3, 10));
        Work work = new Work(plan, 3, "X0031", "X0032");
        work.yearAndReport(2022);
        assertThat(compared).containsAll(idsOf(plan));
        assertThat(reports.ofPlan(plan.code())).extracting(Round::dueOn).containsExactly(LocalDate.of(2022, 11, 14));
    }

    @Test
    void giaNghiaReportsOnceItsLabourOfficeHasSetADay() throws IOException {
        Plan plan = load("004", LocalDate.of(2019, 1, 15));
        Work work = new Work(plan, 660, "24612", "24611");
        assertThat(reporting.complete(plan.code(), 2019)).isEmpty();
        setEveryYear("districtLabour.660", plan, "004-R1", LocalDate.of(2020, 12, 10));
        work.yearAndReport(2020);
        work.yearAndReport(2021);
        assertThat(compared).containsAll(idsOf(plan));
    }

    /** The plan's own file under another code, brought in on the day it was issued: the application's own came in today. */
    private Plan load(String code, LocalDate day) throws IOException {
        FieldWork.on(day);
        try (InputStream file = PlanLoading.class.getResourceAsStream("/vn/maiam/plan/" + code + ".yaml")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("plan: \"%s\"".formatted(code), "plan: \"%sT\"".formatted(code));
            return loading.load(code + ".yaml", text.getBytes(StandardCharsets.UTF_8), null)
                    .plan();
        }
    }

    /** The lead office sets the day that its plan leaves open. */
    private void setEveryYear(String person, Plan plan, String report, LocalDate lastDay) {
        Map<String, Object> date = Map.of(
                "report",
                plan.code() + "|" + report,
                "lastDay",
                lastDay.toString(),
                "everyYear",
                true,
                "basis",
                "Công văn hướng dẫn báo cáo");
        office.start(person, "reportDate", date);
    }

    private static Set<String> idsOf(Plan plan) {
        return plan.targets().stream().map(Target::id).collect(Collectors.toSet());
    }

    /** The work under one plan in some of its communes. */
    private final class Work {

        private final Plan plan;
        private final SimulatedPeriod period;
        private final List<FieldWork> communes;

        Work(Plan plan, long seed, String... communes) {
            this.plan = plan;
            this.period = new SimulatedPeriod(seed, CHILDREN);
            this.communes = List.of(communes).stream()
                    .map(commune -> new FieldWork(office, jdbc, commune))
                    .toList();
        }

        void yearAndReport(int year) {
            communes.forEach(commune -> period.year(commune, year));
            report(year);
        }

        void report(int year) {
            List<Round> rounds = reporting.complete(plan.code(), year);
            assertThat(rounds).as("rounds of " + year).isNotEmpty();
            rounds.forEach(this::compare);
        }

        private void compare(Round round) {
            List<UnitReport> owed = reports.owed(round.id());
            assertThat(owed).anyMatch(report -> report.version() > 0);
            owed.stream()
                    .filter(report -> report.version() > 0)
                    .forEach(report -> compare(round, report.unitKey(), report.code()));
            ReportVersion whole = compare(round, round.receiverUnit(), round.code());
            assertThat(whole.missing()).hasSize((int)
                    owed.stream().filter(report -> report.version() == 0).count());
        }

        private ReportVersion compare(Round round, String unit, String code) {
            ReportVersion sent = reports.versions(code).get(0);
            CountedByHand byHand = new CountedByHand(database, units);
            SoftAssertions all = new SoftAssertions();
            for (FrozenFigure frozen : sent.figures()) {
                Target target = plan.targets().stream()
                        .filter(each -> each.id().equals(frozen.targetId()))
                        .findFirst()
                        .orElseThrow();
                all.assertThat(frozen.figure().numerator() + "/"
                                + frozen.figure().denominator())
                        .as("%s of %s on %s", target.id(), unit, sent.asOf())
                        .isEqualTo(byHand.count(plan, target, unit, round.from(), sent.asOf()));
                compared.add(target.id());
            }
            all.assertAll();
            return sent;
        }
    }
}
