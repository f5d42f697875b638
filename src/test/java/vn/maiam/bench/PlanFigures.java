package vn.maiam.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Measures;
import vn.maiam.measure.MeasuresOver;
import vn.maiam.organisation.TestOrganisation;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;
import vn.maiam.plan.file.SourcePlans;
import vn.maiam.plan.file.TestHouse;

/**
 * All targets of the five source plans for a province, each phase as if it were the two years of records: beside one sequential scan of
 * the tables that the targets need, and beside asking child by child.
 */
final class PlanFigures {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);
    private static final int SAMPLE = 500;
    private static final int RUNS = 5;

    /** What each measure has to look at once; a union of children by category looks at where they live as well. */
    private static final Map<String, List<String>> NEEDED = Map.ofEntries(
            Map.entry("service_access", List.of("child_residence", "service_delivery", "child_need")),
            Map.entry("assisted", List.of("child_residence", "service_delivery", "intervention")),
            Map.entry("skills_coverage_children", List.of("child_residence", "attendance", "session")),
            Map.entry("training_coverage_staff", List.of("workforce", "attendance", "session")),
            Map.entry(
                    "training_coverage_caregivers",
                    List.of("child_residence", "caregiver_of", "attendance", "session")),
            Map.entry("network_units", List.of("network", "pilot_model")),
            Map.entry("entitlement_timeliness", List.of("entitlement_case")),
            Map.entry("case_file_coverage", List.of("child_residence", "intervention", "case_file")),
            Map.entry("prevalence", List.of("child_residence")),
            Map.entry("fund_raised", List.of("fund_entry")),
            Map.entry("new_entries_or_incidents", List.of("incident")),
            Map.entry("timely_response", List.of("detected_risk", "intervention")));

    private final int communes = Integer.getInteger("bench.communes", 184);
    private final int children = Integer.getInteger("bench.children", 200_000);
    private final Report report;
    private final DataSource database;
    private final JdbcTemplate jdbc;

    PlanFigures(String url, Report report) {
        this.report = report;
        this.database = new SingleConnectionDataSource(url, Server.USER, "", true);
        this.jdbc = new JdbcTemplate(database);
    }

    void measure() {
        Flyway.configure()
                .dataSource(database)
                .locations("db/migration", "db/vendor/postgresql")
                .load()
                .migrate();
        Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
        TestOrganisation organisation = TestOrganisation.empty(database, clock);
        ProvinceOfRecords province = new ProvinceOfRecords(database, communes, children);
        province.addUnits(organisation);
        province.fill();
        Measures measures = MeasuresOver.database(database, organisation.units(), clock);
        List<String> areas = new ArrayList<>(List.of(ProvinceOfRecords.KEY));
        for (UnitLevel level : List.of(UnitLevel.DISTRICT, UnitLevel.COMMUNE)) {
            organisation.units().below(ProvinceOfRecords.KEY, level).forEach(unit -> areas.add(unit.key()));
        }
        compare(measures, areas);
    }

    private void compare(Measures measures, List<String> areas) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("plan", "targets", "s", "scans s", "times", "tables once s", areas.size() + " units s"));
        int targets = 0;
        double[] all = new double[4];
        for (String code : List.of("000", "001", "002", "003", "004")) {
            List<Plan> phases = phases(code);
            List<String> scanned = phases.stream().flatMap(PlanFigures::needed).toList();
            double[] seconds = seconds(List.of(
                    () -> phases.forEach(phase -> answers(measures.of(phase, ProvinceOfRecords.KEY, FROM, AS_OF))),
                    () -> scan(scanned),
                    () -> scan(new TreeSet<>(scanned)),
                    () -> phases.forEach(phase -> measures.ofEach(phase, areas, FROM, AS_OF))));
            int ofPlan =
                    phases.stream().mapToInt(phase -> phase.targets().size()).sum();
            rows.add(row(code, ofPlan, seconds));
            targets += ofPlan;
            Arrays.setAll(all, i -> all[i] + seconds[i]);
        }
        rows.add(row("all", targets, all));
        report.table(
                "All targets of a province with %,d communes and %,d children, median of %d"
                        .formatted(communes, children, RUNS),
                rows);
        report.say(
                """
                  scans: one sequential scan of each table that a target needs, for each target; tables once: of each table that
                  any target of the plan needs. Units: the province, its districts and its communes, each with its own figures.""");
        childByChild(measures);
    }

    private void childByChild(Measures measures) {
        Plan plan = phases("001").get(0);
        Plan one = with(plan, plan.phases().get(0), plan.targets().subList(0, 1));
        double[] seconds = seconds(List.of(() -> measures.of(one, ProvinceOfRecords.KEY, FROM, AS_OF), () -> {
            for (int n = 0; n < SAMPLE; n++) {
                askAboutOne(1 + (long) n * 7919 % children);
            }
        }));
        report.say(
                "  Target 001-T1 by set %.2f s; child by child, three statements each, %.0f s (%d children scaled up)."
                        .formatted(seconds[0], seconds[1] / SAMPLE * children, SAMPLE));
    }

    private void askAboutOne(long child) {
        jdbc.queryForList("SELECT unit_key FROM child_residence WHERE child_id = ? AND from_date <= ?", child, AS_OF);
        jdbc.queryForList("SELECT code FROM child_category WHERE child_id = ? AND from_date <= ?", child, AS_OF);
        jdbc.queryForList(
                "SELECT service FROM service_delivery WHERE child_id = ? AND delivered_on BETWEEN ? AND ?",
                child,
                FROM,
                AS_OF);
    }

    /** The tables of each target, one after the other. */
    private static Stream<String> needed(Plan phase) {
        return phase.targets().stream().flatMap(target -> {
            List<String> tables = new ArrayList<>(NEEDED.get(target.measure()));
            if (target.filters().containsKey("category")) {
                tables.add("child_category");
                tables.remove("incident");
            }
            if (target.filters().containsKey("include_caregivers")) {
                tables.add("caregiver_of");
                tables.add("child_residence");
            }
            return tables.stream();
        });
    }

    /** Sequential scans that look at every row. */
    private void scan(Collection<String> tables) {
        jdbc.execute("SET enable_indexonlyscan = off");
        jdbc.execute("SET enable_indexscan = off");
        jdbc.execute("SET enable_bitmapscan = off");
        tables.forEach(table -> jdbc.queryForObject("SELECT COUNT(unit_key) FROM " + table, Long.class));
        jdbc.execute("RESET ALL");
    }

    private static void answers(List<Figure> figures) {
        if (figures.stream().noneMatch(figure -> figure.numerator() != null)) {
            throw new AssertionError("No figure at all.");
        }
    }

    /** By turns, so that what slows the machine down slows all of them; medians. */
    private static double[] seconds(List<Runnable> works) {
        return Runs.milliseconds(RUNS, works).stream()
                .mapToDouble(runs -> runs.median() / 1000)
                .toArray();
    }

    private static List<String> row(String name, int targets, double[] seconds) {
        return List.of(
                name,
                String.valueOf(targets),
                figure(seconds[0]),
                figure(seconds[1]),
                Report.ratio(seconds[0] / seconds[1]),
                figure(seconds[2]),
                figure(seconds[3]));
    }

    private static String figure(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }

    private static List<Plan> phases(String code) {
        Plan plan = new TestHouse().files().stored(SourcePlans.text(code), 1);
        return plan.phases().stream()
                .map(phase -> with(plan, phase, plan.targetsOf(phase)))
                .toList();
    }

    /** The one phase with its targets, issued by the province and as long as the records. */
    private static Plan with(Plan plan, Plan.Phase phase, List<Target> targets) {
        return new Plan(
                plan.code(),
                plan.version(),
                plan.title(),
                null,
                null,
                null,
                ProvinceOfRecords.KEY,
                null,
                null,
                List.of(),
                FROM,
                AS_OF,
                null,
                List.of(new Plan.Phase(phase.id(), phase.title(), FROM, AS_OF)),
                List.of(),
                null,
                List.of(),
                targets,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of());
    }
}
