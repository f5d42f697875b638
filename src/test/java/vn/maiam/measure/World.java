package vn.maiam.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.function.SingletonSupplier;
import vn.maiam.database.CountedStatements;
import vn.maiam.database.TestDatabases;
import vn.maiam.organisation.TestOrganisation;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;

/**
 * A province of two districts to put facts into, on one database of each kind that all tests share; every test finds it empty. The
 * demo's district Hồng Ngự with its ten communes; beside it a second one, whose communes merge on 2020-07-01: one into its neighbour,
 * one into Thường Phước 1 in the other district.
 */
final class World {

    static final String PROVINCE = "87-20200101";
    static final String DISTRICT = "870-20200101";
    static final String DISTRICT_LABOUR = "870.labour-20200101";
    static final String COMMUNE = "29956-20200101";
    static final String NEXT_COMMUNE = "29962-20200101";
    static final String OTHER_DISTRICT = "871-20200101";
    static final String HEIR = "30001-20200101";
    static final String OTHER_COMMUNE = "30002-20200101";
    static final String MERGED = "30003-20200101";
    static final String MERGED_INTO_COMMUNE = "30004-20200101";

    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Supplier<World> H2 = SingletonSupplier.of(() -> new World(TestDatabases.h2()));
    private static final Supplier<World> POSTGRES = SingletonSupplier.of(() -> new World(TestDatabases.postgres()));

    final DataSource database;
    final CountedStatements statements;
    final Units units;
    final Measures measures;
    FactRows facts;

    private World(DataSource database) {
        this.database = database;
        TestOrganisation.demo(database);
        addSecondDistrict();
        this.statements = new CountedStatements(database);
        this.units = TestOrganisation.empty(database, CLOCK).units();
        this.measures = new ComputedMeasures(statements.database(), units, CLOCK);
    }

    static Stream<Named<World>> each() {
        return Stream.of(
                Named.of("H2", H2.get().emptied()),
                Named.of("PostgreSQL", POSTGRES.get().emptied()));
    }

    private World emptied() {
        facts = new FactRows(database);
        facts.clear();
        return this;
    }

    private void addSecondDistrict() {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        String unit =
                "INSERT INTO unit (unit_key, code, name, kind, level, parent_key, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?,"
                        + " DATE '2020-01-01', CAST(? AS DATE))";
        jdbc.update(unit, OTHER_DISTRICT, "871", "Huyện Láng Giềng", "huyen", "DISTRICT", PROVINCE, null);
        List.of("30001", "30002")
                .forEach(code -> jdbc.update(
                        unit, code + "-20200101", code, "Xã " + code, "xa", "COMMUNE", OTHER_DISTRICT, null));
        List.of("30003", "30004")
                .forEach(code -> jdbc.update(
                        unit, code + "-20200101", code, "Xã " + code, "xa", "COMMUNE", OTHER_DISTRICT, "2020-07-01"));
        String heir =
                "INSERT INTO unit_successor (old_key, new_key, extent, valid_from) VALUES (?, ?, 'full', DATE '2020-07-01')";
        jdbc.update(heir, MERGED, HEIR);
        jdbc.update(heir, MERGED_INTO_COMMUNE, COMMUNE);
    }

    /** The figure of the one target, for the year 2020 up to the day. */
    Figure figure(Target target, String unit, String asOf) {
        facts.store();
        Plan plan = TestPlans.of(DISTRICT, target);
        return measures.of(plan, unit, LocalDate.parse("2020-01-01"), LocalDate.parse(asOf))
                .get(0);
    }

    Figure figure(Target target, String unit) {
        return figure(target, unit, "2020-12-31");
    }

    List<Measures.Basis> basis(Target target, String unit) {
        Plan plan = TestPlans.of(DISTRICT, target);
        return measures.basis(plan, target, unit, LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31"));
    }
}
