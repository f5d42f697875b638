package vn.maiam.measure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Writes rows of the fact tables as projections would: gathered first, then stored all at once. Days are ISO dates or null. */
public final class FactRows {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final FactTables tables;
    private final Map<Long, LocalDate> births = new HashMap<>();
    private final Map<Long, String> sessions = new HashMap<>();
    private long last;

    public FactRows(DataSource database) {
        this.tables = new FactTables(database);
    }

    /** Removes every fact there is, those that nobody may remove as well. */
    public void clear() {
        tables.clear();
    }

    public void store() {
        tables.store();
    }

    public long child(String unit, String born) {
        long id = ++last;
        births.put(id, day(born));
        tables.add("child", "id", id, "birth_date", day(born), "birth_year_estimated", false, "unit_key", unit);
        return id;
    }

    /** A child of whom the year of birth is known, or null, not even that. */
    public long bornIn(String unit, Integer year) {
        long id = ++last;
        tables.add("child", "id", id, "birth_year", year, "birth_year_estimated", true, "unit_key", unit);
        return id;
    }

    /** A child who lives there from its birth on. */
    public long resident(String unit, String born) {
        long child = child(unit, born);
        lives(child, unit, born, null);
        return child;
    }

    public void lives(long child, String unit, String from, String to) {
        tables.add(
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
        tables.add(
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
        tables.add(
                "service_delivery", "child_id", child, "unit_key", unit, "service", service, "delivered_on", day(on));
    }

    public void need(long child, String unit, String service, String on) {
        tables.add("child_need", "child_id", child, "unit_key", unit, "service", service, "needed_on", day(on));
    }

    public long caregiver(String unit) {
        long id = ++last;
        tables.add(
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
        tables.add(
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
        tables.add("staff", "id", id, "name", "Cán bộ " + id, "folded_name", "can bo " + id, "unit_key", unit);
        return id;
    }

    public void post(long staff, String unit, String group, boolean inCharge, String from, String to) {
        tables.add(
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
        tables.add(
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
        tables.add(
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
        tables.add(
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
        tables.add(
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
        tables.add(
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
        tables.add(
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
        tables.add(
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
        tables.add(
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
        tables.add(
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
        tables.add(
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
        tables.add("incident", "child_id", child, "unit_key", unit, "kind", kind, "happened_on", day(on));
    }

    /** @param at ISO date and time in Vietnam, "2020-05-01T23:30" */
    public void detected(long child, String unit, String risk, String at) {
        tables.add("detected_risk", "child_id", child, "unit_key", unit, "risk", risk, "detected_at", moment(at));
    }

    public String caseFile(long child, String unit, String openedAt, String closedAt) {
        String code = "T-" + ++last;
        tables.add(
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
        tables.add(
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

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static OffsetDateTime moment(String at) {
        return at == null
                ? null
                : java.time.LocalDateTime.parse(at).atZone(ZONE).toOffsetDateTime();
    }
}
