package vn.maiam.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many cases one officer carries at most: dated rows, each with its source. */
@Component
class CaseloadLine {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseloadLine(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Line> today() {
        return jdbc.sql(
                        """
                        SELECT role, cases, source FROM caseload_line
                        WHERE valid_from <= :today AND (valid_to IS NULL OR valid_to > :today)
                        ORDER BY valid_from DESC, role LIMIT 1""")
                .param("today", LocalDate.now(clock))
                .query(Line.class)
                .optional();
    }

    /** @param role whose people carry the cases */
    record Line(String role, int cases, String source) {}
}
