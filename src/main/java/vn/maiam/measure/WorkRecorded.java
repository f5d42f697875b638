package vn.maiam.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;

/** What an area has recorded of its work besides the targets: sessions and services, counted by set over the fact tables. */
@Service
public class WorkRecorded {

    private final JdbcClient jdbc;
    private final Reaches reaches;

    WorkRecorded(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.reaches = new Reaches(units);
    }

    /** The units whose records count for the area that day, by key. */
    public List<String> unitsOf(String areaKey, LocalDate asOf) {
        Unit area = reaches.area(areaKey);
        return reaches.below(List.of(area), asOf).unitsOf(area.key()).stream()
                .map(Unit::key)
                .toList();
    }

    /** Sessions of the period, by kind; kinds without any are left out. */
    public Map<String, Held> sessions(List<String> unitKeys, LocalDate from, LocalDate asOf) {
        return jdbc
                .sql(
                        """
                        SELECT kind, COUNT(*) AS sessions, COALESCE(SUM(heads), 0) AS heads FROM (
                            SELECT session.id, session.kind, SUM(CASE WHEN attendance.id IS NULL THEN 0
                                ELSE COALESCE(attendance.head_count, 1) END) AS heads
                            FROM session LEFT JOIN attendance ON attendance.session_id = session.id
                            WHERE session.unit_key IN (:units) AND session.held_on BETWEEN :from AND :asOf
                            GROUP BY session.id, session.kind) held
                        GROUP BY kind""")
                .param("units", unitKeys)
                .param("from", from)
                .param("asOf", asOf)
                .query((row, number) ->
                        Map.entry(row.getString("kind"), new Held(row.getLong("sessions"), row.getLong("heads"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The last sessions of the period, the newest first. */
    public List<Session> lastSessions(List<String> unitKeys, LocalDate from, LocalDate asOf, int most) {
        return jdbc.sql(
                        """
                        SELECT title, held_on, unit_key,
                            (SELECT COALESCE(SUM(COALESCE(attendance.head_count, 1)), 0) FROM attendance
                                WHERE attendance.session_id = session.id) AS heads
                        FROM session WHERE unit_key IN (:units) AND held_on BETWEEN :from AND :asOf
                        ORDER BY held_on DESC, id DESC FETCH FIRST :most ROWS ONLY""")
                .param("units", unitKeys)
                .param("from", from)
                .param("asOf", asOf)
                .param("most", most)
                .query(Session.class)
                .list();
    }

    public Served services(List<String> unitKeys, LocalDate from, LocalDate asOf) {
        return jdbc.sql(
                        """
                        SELECT COUNT(*) AS services, COUNT(DISTINCT child_id) AS children FROM service_delivery
                        WHERE unit_key IN (:units) AND delivered_on BETWEEN :from AND :asOf""")
                .param("units", unitKeys)
                .param("from", from)
                .param("asOf", asOf)
                .query(Served.class)
                .single();
    }

    /** @param heads how often somebody came: one who came twice counts twice */
    public record Held(long sessions, long heads) {}

    public record Session(String title, LocalDate heldOn, String unitKey, long heads) {}

    /** @param children each once */
    public record Served(long services, long children) {}
}
