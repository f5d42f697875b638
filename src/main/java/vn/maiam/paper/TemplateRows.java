package vn.maiam.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code paper_template}, which only grows. */
@Repository
class TemplateRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    TemplateRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The replaced template; empty while the shipped one counts. */
    Optional<byte[]> content(String paper) {
        return jdbc
                .sql("SELECT content FROM paper_template WHERE paper = :paper ORDER BY version DESC LIMIT 1")
                .param("paper", paper)
                .query((row, number) -> Optional.ofNullable(row.getBytes("content")))
                .list()
                .stream()
                .findFirst()
                .flatMap(content -> content);
    }

    /** Newest first. */
    List<TemplateChange> history(String paper) {
        return jdbc.sql(
                        """
                        SELECT version, file_name, changed_by, changed_at FROM paper_template
                        WHERE paper = :paper ORDER BY version DESC""")
                .param("paper", paper)
                .query(TemplateRows::change)
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if somebody else has just written this version */
    void add(String paper, int version, String fileName, byte[] content, String personId) {
        jdbc.sql(
                        """
                        INSERT INTO paper_template (paper, version, file_name, content, changed_by, changed_at)
                        VALUES (:paper, :version, :name, :content, :person, :now)""")
                .param("paper", paper)
                .param("version", version)
                .param("name", fileName)
                .param("content", new SqlParameterValue(Types.VARBINARY, content))
                .param("person", personId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static TemplateChange change(ResultSet row, int number) throws SQLException {
        return new TemplateChange(
                row.getInt("version"),
                row.getString("file_name"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
