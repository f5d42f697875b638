package vn.maiam.progress;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.organisation.Units;

/** How many difficulties wait for an answer: a count over the covers of the register's entries, which are not written here. */
@Repository
public class Difficulties {

    private static final String REGISTER = "difficulty";

    private final JdbcClient jdbc;
    private final Units units;

    Difficulties(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** Of the chosen unit, its offices and everything below it. */
    public Count of(Asked asked) {
        return jdbc.sql(
                        """
                        SELECT COUNT(*) AS all_raised, COUNT(CASE WHEN status = 'open' THEN 1 END) AS open
                        FROM entry WHERE register = :register AND unit_key IN (:units)""")
                .params(Map.of(
                        "register",
                        REGISTER,
                        "units",
                        units.keysFrom(asked.unit().key())))
                .query((row, number) -> new Count(row.getLong("open"), row.getLong("all_raised")))
                .single();
    }

    /** @param open without an answer yet */
    public record Count(long open, long all) {}
}
