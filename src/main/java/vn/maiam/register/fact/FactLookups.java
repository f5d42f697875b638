package vn.maiam.register.fact;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.OptionLookup;

/** The rows that forms of registers choose from, found as one types. */
@Configuration
class FactLookups {

    private static final String ALWAYS = "1 = 1";
    private static final String NOT_ENDED = "to_date IS NULL";

    private final Units units;
    private final JdbcClient jdbc;

    FactLookups(Units units, JdbcClient jdbc) {
        this.units = units;
        this.jdbc = jdbc;
    }

    /** Those who live there now by the register; of whom it knows nothing, those with a case there. */
    @Bean
    OptionLookup childrenOfUnit() {
        return lookup(
                "childrenOfUnit",
                """
                SELECT id, folded_name AS folded,
                    COALESCE((SELECT MAX(home.unit_key) FROM child_residence home
                        WHERE home.child_id = child.id AND home.to_date IS NULL), unit_key) AS unit_key,
                    name || COALESCE(', ' || CAST(birth_year AS VARCHAR(10)),
                        ', ' || CAST(EXTRACT(YEAR FROM birth_date) AS VARCHAR(10)), '') AS label
                FROM child WHERE name IS NOT NULL""",
                ALWAYS);
    }

    @Bean
    OptionLookup caregiversOfUnit() {
        return lookup("caregiversOfUnit", person("caregiver"), ALWAYS);
    }

    @Bean
    OptionLookup staffOfUnit() {
        return lookup("staffOfUnit", person("staff"), ALWAYS);
    }

    @Bean
    OptionLookup openPostsOfUnit() {
        return lookup(
                "openPostsOfUnit",
                """
                SELECT post.id, post.unit_key, post.to_date, staff.folded_name AS folded,
                    staff.name || COALESCE(', ' || post.position, '') AS label
                FROM workforce post JOIN staff ON staff.id = post.staff_id""",
                NOT_ENDED);
    }

    @Bean
    OptionLookup networksOfUnit() {
        return lookup("networksOfUnit", named("network"), NOT_ENDED);
    }

    @Bean
    OptionLookup networkMembersOfUnit() {
        return lookup("networkMembersOfUnit", named("network_member"), NOT_ENDED);
    }

    @Bean
    OptionLookup pilotModelsOfUnit() {
        return lookup("pilotModelsOfUnit", named("pilot_model"), NOT_ENDED);
    }

    private OptionLookup lookup(String name, String rows, String open) {
        return new RowLookup(name, rows, open, units, jdbc);
    }

    private static String person(String table) {
        return """
                SELECT id, unit_key, folded_name AS folded,
                    name || COALESCE(', ' || CAST(birth_year AS VARCHAR(10)), '') AS label
                FROM %s"""
                .formatted(table);
    }

    private static String named(String table) {
        return "SELECT id, unit_key, to_date, name AS label, LOWER(name) AS folded FROM " + table;
    }
}
