package vn.maiam.measure;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes rows of the fact tables as projections would: gathered first, then stored all at once. Days are ISO dates or null. */
public final class FactRows {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Parents first. */
    private static final List<String> TABLES = List.of(
            "child",
            "case_file",
            "child_residence",
            "child_category",
            "caregiver",
            "caregiver_of",
            "declared_population",
            "service_delivery",
            "child_need",
            "staff",
            "workforce",
            "session",
            "attendance",
            "network",
            "network_member",
            "pilot_model",
            "entitlement_case",
            "fund_entry",
            "baseline",
            "incident",
            "detected_risk",
            "intervention");

    private final JdbcTemplate jdbc;
    private final Map<String, Map<List<String>, List<Object[]>>> waiting = new LinkedHashMap<>();
    private final Map<Long, LocalDate> births = new HashMap<>();
    private final Map<Long, String> sessions = new HashMap<>();
    private long last;

    public FactRows(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /** Removes every fact there is, those that nobody may remove as well. */
    public void clear() {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try (Statement statement = connection.createStatement()) {
                if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                    clearH2(statement);
                } else {
                    statement.execute("SET session_replication_role = replica");
                    statement.execute("TRUNCATE " + String.join(", ", TABLES) + " CASCADE");
                    statement.execute("SET session_replication_role = DEFAULT");
                }
            }
            return null;
        });
    }

    private static void clearH2(Statement statement) throws SQLException {
        statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
        for (String table : TABLES) {
            statement.execute("TRUNCATE TABLE " + table);
        }
        statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
    }

    public void store() {
        for (String table : TABLES) {
            waiting.getOrDefault(table, Map.of()).forEach((columns, rows) -> store(table, columns, rows));
        }
        waiting.clear();
    }

    private void store(String table, List<String> columns, List<Object[]> rows) {
        String marks = String.join(", ", columns.stream().map(column -> "?").toList());
        jdbc.batchUpdate("INSERT INTO %s (%s) VALUES (%s)".formatted(table, String.join(", ", columns), marks), rows);
    }

    public long child(String unit, String born) {
        long id = ++last;
        births.put(id, day(born));
        add("child", "id", id, "birth_date", day(born), "birth_year_estimated", false, "unit_key", unit);
        return id;
    }

    /** A child of whom the year of birth is known, or null, not even that. */
    public long bornIn(String unit, Integer year) {
        long id = ++last;
        add("child", "id", id, "birth_year", year, "birth_year_estimated", true, "unit_key", unit);
        return id;
    }

    /** A child who lives there from its birth on. */
    public long resident(String unit, String born) {
        long child = child(unit, born);
        lives(child, unit, born, null);
        return child;
    }

    public void lives(long child, String unit, String from, String to) {
        add(
                "child_residence",
                "child_id",
                child,
                "unit_key",
                unit,
                "birth_date",
                births.get(child),
                "from_date",
                day(from),
                "to_date",
                day(to));
    }

    public void category(long child, String unit, String code, String from, String to) {
        add(
                "child_category",
                "child_id",
                child,
                "unit_key",
                unit,
                "code",
                code,
                "from_date",
                day(from),
                "to_date",
                day(to));
    }

    public void service(long child, String unit, String service, String on) {
        add("service_delivery", "child_id", child, "unit_key", unit, "service", service, "delivered_on", day(on));
    }

    public void need(long child, String unit, String service, String on) {
        add("child_need", "child_id", child, "unit_key", unit, "service", service, "needed_on", day(on));
    }

    public long caregiver(String unit) {
        long id = ++last;
        add(
                "caregiver",
                "id",
                id,
                "name",
                "Người chăm sóc " + id,
                "folded_name",
                "nguoi cham soc " + id,
                "unit_key",
                unit);
        return id;
    }

    public void caresFor(long caregiver, long child, String unit, String from, String to) {
        add(
                "caregiver_of",
                "caregiver_id",
                caregiver,
                "child_id",
                child,
                "unit_key",
                unit,
                "from_date",
                day(from),
                "to_date",
                day(to));
    }

    public long staff(String unit) {
        long id = ++last;
        add("staff", "id", id, "name", "Cán bộ " + id, "folded_name", "can bo " + id, "unit_key", unit);
        return id;
    }

    public void post(long staff, String unit, String group, boolean inCharge, String from, String to) {
        add(
                "workforce",
                "staff_id",
                staff,
                "unit_key",
                unit,
                "person_group",
                group,
                "in_charge",
                inCharge,
                "from_date",
                day(from),
                "to_date",
                day(to));
    }

    public long session(String unit, String kind, String subject, String on) {
        long id = ++last;
        sessions.put(id, unit);
        add(
                "session",
                "id",
                id,
                "unit_key",
                unit,
                "kind",
                kind,
                "subject",
                subject,
                "title",
                "Buổi " + id,
                "held_on",
                day(on));
        return id;
    }

    public void staffCame(long session, long staff) {
        came(session, "staff", "staff_id", staff);
    }

    public void caregiverCame(long session, long caregiver) {
        came(session, "caregiver", "caregiver_id", caregiver);
    }

    public void childCame(long session, long child) {
        came(session, "child", "child_id", child);
    }

    /** @param participant staff, caregiver or child */
    public void unnamedCame(long session, String participant, int heads) {
        add(
                "attendance",
                "session_id",
                session,
                "unit_key",
                sessions.get(session),
                "participant",
                participant,
                "head_count",
                heads);
    }

    private void came(long session, String participant, String column, long person) {
        add(
                "attendance",
                "session_id",
                session,
                "unit_key",
                sessions.get(session),
                "participant",
                participant,
                column,
                person);
    }

    public void population(String unit, int year, String ages, int children) {
        add(
                "declared_population",
                "unit_key",
                unit,
                "for_year",
                year,
                "age_group",
                ages,
                "children",
                children,
                "source",
                "Khai báo");
    }

    public long network(String unit, String subject, String from, String to) {
        long id = ++last;
        add(
                "network",
                "id",
                id,
                "unit_key",
                unit,
                "subject",
                subject,
                "name",
                "Mạng lưới " + id,
                "from_date",
                day(from),
                "to_date",
                day(to));
        return id;
    }

    public void member(long network, String unit, String from, String to) {
        add(
                "network_member",
                "network_id",
                network,
                "unit_key",
                unit,
                "name",
                "Thành viên",
                "from_date",
                day(from),
                "to_date",
                day(to));
    }

    public void pilot(String unit, String subject, String from, String to) {
        add(
                "pilot_model",
                "unit_key",
                unit,
                "subject",
                subject,
                "name",
                "Mô hình",
                "from_date",
                day(from),
                "to_date",
                day(to));
    }

    public long entitlement(long child, String unit, String kind, String requested, String due, String decided) {
        long id = ++last;
        add(
                "entitlement_case",
                "id",
                id,
                "child_id",
                child,
                "unit_key",
                unit,
                "kind",
                kind,
                "requested_on",
                day(requested),
                "due_on",
                day(due),
                "decided_on",
                day(decided),
                "outcome",
                decided == null ? null : "granted");
        return id;
    }

    public long income(String unit, String on, String form, long amount) {
        return entry(unit, on, "in", form, amount, null);
    }

    public long outgo(String unit, String on, long amount) {
        return entry(unit, on, "out", "money", amount, null);
    }

    public long counter(long countered, String unit, String on, String form, long amount) {
        return entry(unit, on, "in", form, -amount, countered);
    }

    private long entry(String unit, String on, String direction, String form, long amount, Long counters) {
        long id = ++last;
        add(
                "fund_entry",
                "id",
                id,
                "unit_key",
                unit,
                "fund_year",
                day(on).getYear(),
                "booked_on",
                day(on),
                "direction",
                direction,
                "form",
                form,
                "amount_vnd",
                amount,
                "receipt",
                "BN" + id,
                "counters",
                counters);
        return id;
    }

    public void baseline(String unit, String indicator, String from, String to, int amount) {
        add(
                "baseline",
                "unit_key",
                unit,
                "indicator",
                indicator,
                "from_date",
                day(from),
                "to_date",
                day(to),
                "amount",
                amount,
                "source",
                "Báo cáo năm trước");
    }

    public void incident(long child, String unit, String kind, String on) {
        add("incident", "child_id", child, "unit_key", unit, "kind", kind, "happened_on", day(on));
    }

    /** @param at ISO date and time in Vietnam, "2020-05-01T23:30" */
    public void detected(long child, String unit, String risk, String at) {
        add("detected_risk", "child_id", child, "unit_key", unit, "risk", risk, "detected_at", moment(at));
    }

    public String caseFile(long child, String unit, String openedAt, String closedAt) {
        String code = "T-" + ++last;
        add(
                "case_file",
                "code",
                code,
                "child_id",
                child,
                "unit_key",
                unit,
                "status",
                closedAt == null ? "open" : "closed",
                "received_at",
                moment(openedAt),
                "alerted_at",
                moment(openedAt),
                "opened_at",
                moment(openedAt),
                "closed_at",
                moment(closedAt),
                "label",
                "T.",
                "version",
                1);
        return code;
    }

    public void done(String caseCode, long child, String unit, String kind, String at) {
        add(
                "intervention",
                "child_id",
                child,
                "unit_key",
                unit,
                "kind",
                kind,
                "done_at",
                moment(at),
                "case_code",
                caseCode);
    }

    private void add(String table, Object... columnsAndValues) {
        List<String> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            columns.add((String) columnsAndValues[i]);
            values.add(columnsAndValues[i + 1]);
        }
        waiting.computeIfAbsent(table, key -> new LinkedHashMap<>())
                .computeIfAbsent(columns, key -> new ArrayList<>())
                .add(values.toArray());
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static OffsetDateTime moment(String at) {
        return at == null
                ? null
                : java.time.LocalDateTime.parse(at).atZone(ZONE).toOffsetDateTime();
    }
}
