package vn.maiam.caselist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of {@code access_log} and {@code list_log} about the files and entries of some units, newest first. */
@Repository
class ReadingRows {

    private static final String FILES =
            """
            SELECT log.id, log.at, log.person_id, log.case_code, file.label, log.what, NULL AS register
            FROM access_log log JOIN case_file file ON file.code = log.case_code
            WHERE file.unit_key IN (:units)""";

    private static final String ENTRIES =
            """
            SELECT log.id, log.at, log.person_id, log.case_code, entry.label, log.what, entry.register
            FROM access_log log JOIN entry ON entry.code = log.case_code
            WHERE entry.unit_key IN (:units)""";

    private static final String LISTS =
            """
            SELECT log.id, log.at, log.person_id, NULL AS case_code, NULL AS label, NULL AS register,
                   log.criteria AS what,
                   log.exported, log.named, part.files
            FROM list_log log JOIN (SELECT list_id, SUM(files) AS files FROM list_log_unit
                WHERE unit_key IN (:units) GROUP BY list_id) part ON part.list_id = log.id
            WHERE 1 = 1""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param people whose lines; null for everybody's */
    List<Line> ofFiles(Set<String> units, ReadingFilter filter, Set<String> people, int most) {
        return lines(FILES, units, filter, people, most)
                .query((row, number) -> line(row, row.getString("what")))
                .list();
    }

    List<Line> ofEntries(Set<String> units, ReadingFilter filter, Set<String> people, int most) {
        return lines(ENTRIES, units, filter, people, most)
                .query((row, number) -> line(row, row.getString("what")))
                .list();
    }

    List<Line> ofLists(Set<String> units, ReadingFilter filter, Set<String> people, int most) {
        return lines(LISTS, units, filter, people, most)
                .query((row, number) -> line(row, list(row)))
                .list();
    }

    private JdbcClient.StatementSpec lines(
            String select, Set<String> units, ReadingFilter filter, Set<String> people, int most) {
        StringBuilder sql = new StringBuilder(select).append(" AND log.id < :before");
        Map<String, Object> values =
                new HashMap<>(Map.of("units", units, "before", filter.beforeNumber(), "most", most));
        if (!filter.code().isEmpty() && !filter.isOfLists()) {
            sql.append(" AND log.case_code LIKE :code ESCAPE '!'");
            values.put("code", filter.code().replaceAll("[!%_]", "!$0") + "%");
        }
        if (people != null) {
            sql.append(people.isEmpty() ? " AND 1 = 0" : " AND log.person_id IN (:people)");
            values.put("people", people);
        }
        since(sql, values, " AND log.at >= :start", "start", filter.start(clock));
        since(sql, values, " AND log.at < :end", "end", filter.end(clock));
        sql.append(" ORDER BY log.id DESC FETCH FIRST :most ROWS ONLY");
        return jdbc.sql(sql.toString()).params(values);
    }

    private static void since(StringBuilder sql, Map<String, Object> values, String part, String name, Instant moment) {
        if (moment != null) {
            sql.append(part);
            values.put(name, moment.atOffset(ZoneOffset.UTC));
        }
    }

    private static Line line(ResultSet row, String what) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person_id"),
                row.getString("case_code"),
                row.getString("label"),
                row.getString("register"),
                what);
    }

    private static String list(ResultSet row) throws SQLException {
        String kind = row.getBoolean("exported") ? "Tải danh sách về máy" : "Xem danh sách";
        String names = row.getBoolean("named") ? "có tên trẻ" : "không có tên trẻ";
        String what = row.getString("what");
        return "%s, %s: %d hồ sơ của đơn vị%s"
                .formatted(kind, names, row.getInt("files"), what.isEmpty() ? "" : " (" + what + ")");
    }

    /**
     * @param code of the file or the entry; null for a list
     * @param register kind of the entry; null for a file or a list
     */
    record Line(long id, Instant at, String personId, String code, String label, String register, String what) {}
}
