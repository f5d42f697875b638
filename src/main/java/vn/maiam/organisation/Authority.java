package vn.maiam.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who takes a role's duties where its level does not exist: dated rows, each with its source of law. */
@Component
class Authority {

    private final JdbcClient jdbc;
    private final Clock clock;

    Authority(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The roles named today, the newest rule first. */
    List<String> substitutes(String roleId) {
        return jdbc.sql(
                        """
                        SELECT substitute_role FROM authority
                        WHERE role = :role AND valid_from <= :today AND (valid_to IS NULL OR valid_to > :today)
                        ORDER BY valid_from DESC, substitute_role
                        """)
                .param("role", roleId)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
    }
}
