package vn.maiam.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.report.WorkLine.Section;

/** The tables {@code draft_work}, of what is being worked on, and {@code report_work}, of what was sent. */
@Repository
class WorkRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    WorkRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void replace(String code, List<WorkLine> lines) {
        jdbc.sql("DELETE FROM draft_work WHERE code = :code")
                .param("code", code)
                .update();
        batches.batchUpdate(
                """
                INSERT INTO draft_work (code, section, position, name, amount, unit, target, detail)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                IntStream.range(0, lines.size())
                        .mapToObj(i -> row(code, i + 1, lines.get(i)))
                        .toList());
    }

    private static Object[] row(String code, int position, WorkLine line) {
        return new Object[] {
            code, line.section().name(), position, line.name(), line.amount(), line.unit(), line.target(), line.detail()
        };
    }

    void freeze(String code, long versionId) {
        jdbc.sql(
                        """
                        INSERT INTO report_work (version_id, section, position, name, amount, unit, target, detail)
                        SELECT :version, section, position, name, amount, unit, target, detail
                        FROM draft_work WHERE code = :code""")
                .param("version", versionId)
                .param("code", code)
                .update();
    }

    List<WorkLine> drafted(String code) {
        return jdbc.sql("SELECT * FROM draft_work WHERE code = :code ORDER BY position")
                .param("code", code)
                .query((row, number) -> line(row))
                .list();
    }

    /** By the id of the version. */
    Map<Long, List<WorkLine>> sent(String code) {
        return jdbc
                .sql(
                        """
                        SELECT report_work.* FROM report_work
                        JOIN report_version ON report_version.id = report_work.version_id
                        WHERE report_version.code = :code ORDER BY report_work.version_id, report_work.position""")
                .param("code", code)
                .query((row, number) -> Map.entry(row.getLong("version_id"), line(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static WorkLine line(ResultSet row) throws SQLException {
        return new WorkLine(
                Section.valueOf(row.getString("section")),
                row.getString("name"),
                row.getObject("amount", Long.class),
                row.getString("unit"),
                row.getObject("target", Long.class),
                row.getString("detail"));
    }
}
