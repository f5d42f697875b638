package vn.maiam.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table {@code document}, which only grows. */
@Repository
class DocumentRows {

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Document document) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        INSERT INTO document (case_code, leg_code, paper, name, kind, bytes, sha256, pages, person_id, added_at)
                        VALUES (:case, :leg, :paper, :name, :kind, :bytes, :sha256, :pages, :person, :at)""")
                .param("case", document.caseCode())
                .param("leg", document.legCode())
                .param("paper", document.paper())
                .param("name", document.name())
                .param("kind", document.kind().id())
                .param("bytes", document.bytes())
                .param("sha256", document.sha256())
                .param("pages", document.pages())
                .param("person", document.personId())
                .param("at", document.addedAt().atOffset(ZoneOffset.UTC))
                .update(id, "id");
        return id.getKey().longValue();
    }

    Optional<Document> find(long id) {
        return jdbc.sql("SELECT * FROM document WHERE id = ?")
                .param(id)
                .query(DocumentRows::document)
                .optional();
    }

    Set<String> names(String caseCode) {
        return Set.copyOf(jdbc.sql("SELECT name FROM document WHERE case_code = ?")
                .param(caseCode)
                .query(String.class)
                .list());
    }

    /** Newest first. The names of those who added them come along: a question per document would be one too many. */
    List<Listed> list(Collection<String> caseCodes) {
        return jdbc.sql(
                        """
                        SELECT document.*, person.name AS person_name FROM document
                        LEFT JOIN person ON person.id = document.person_id
                        WHERE document.case_code IN (:cases) ORDER BY document.id DESC""")
                .param("cases", caseCodes)
                .query((row, number) -> new Listed(document(row, number), row.getString("person_name")))
                .list();
    }

    /** @param personName null where the account is unknown */
    record Listed(Document document, String personName) {}

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                row.getLong("id"),
                row.getString("case_code"),
                row.getString("leg_code"),
                row.getObject("paper", Long.class),
                row.getString("name"),
                DocumentKind.of(row.getString("kind")),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getObject("pages", Integer.class),
                row.getString("person_id"),
                moment(row));
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("added_at", OffsetDateTime.class).toInstant();
    }
}
