package vn.maiam.fiveplans;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;

/** What the people of one commune or office do and record, each on its day: the real forms of the real processes. */
final class FieldWork {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Office office;
    private final JdbcClient jdbc;
    private final String officer;
    private final String chair;

    /** @param unit code of the commune */
    FieldWork(Office office, JdbcClient jdbc, String unit) {
        this.office = office;
        this.jdbc = jdbc;
        this.officer = "communeOfficer." + unit;
        this.chair = "communeChair." + unit;
    }

    String unitKey() {
        return jdbc.sql("SELECT unit_key FROM post WHERE person_id = :officer")
                .param("officer", officer)
                .query(String.class)
                .single();
    }

    /** From now on it is nine o'clock of that day. */
    static void on(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(morningOf(day)));
    }

    static Instant morningOf(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(HERE).toInstant();
    }

    long child(LocalDate day, String name, LocalDate birth, String... categories) {
        String code = start(
                day,
                "child",
                entry("known", "new"),
                entry("name", name),
                entry("sex", "female"),
                entry("birthDate", birth.toString()),
                entry("hamlet", "Thôn 1"),
                entry("livesSince", day.toString()),
                entry(
                        "categories",
                        Arrays.stream(categories)
                                .map(category -> Map.of("category", category, "from", day.toString()))
                                .toList()),
                entry(
                        "caregivers",
                        List.of(Map.of(
                                "caregiverName",
                                "Mẹ của " + name,
                                "relation",
                                "mother",
                                "caresSince",
                                day.toString()))));
        return id("child_residence", "child_id", code);
    }

    long caregiverOf(long child) {
        return jdbc.sql("SELECT MIN(caregiver_id) FROM caregiver_of WHERE child_id = :child")
                .param("child", child)
                .query(Long.class)
                .single();
    }

    void service(LocalDate day, long child, String service) {
        start(
                day,
                "service",
                entry("child", text(child)),
                entry("day", day.toString()),
                entry("what", "delivered"),
                entry("service", service),
                entry("provider", "Trạm y tế"),
                entry("result", "Trẻ đã được khám"));
    }

    long staff(LocalDate day, String name, String group, boolean inCharge) {
        String code = start(
                day,
                "workforce",
                entry("known", "new"),
                entry("name", name),
                entry("personGroup", group),
                entry("inCharge", Boolean.toString(inCharge)),
                entry("position", "Viên chức"),
                entry("from", day.toString()));
        return id("workforce", "staff_id", code);
    }

    void session(
            LocalDate day, String kind, String subject, List<Long> staff, List<Long> caregivers, List<Long> children) {
        start(
                day,
                "session",
                entry("kind", kind),
                entry("subject", subject),
                entry("title", "Buổi ngày " + day),
                entry("heldOn", day.toString()),
                entry("place", "Hội trường"),
                entry("staffPresent", rows("staff", staff)),
                entry("caregiversPresent", rows("caregiver", caregivers)),
                entry("childrenPresent", rows("child", children)),
                entry("others", List.of(Map.of("participant", "caregiver", "headCount", 3))));
    }

    void network(LocalDate day, String subject) {
        start(
                day,
                "network",
                entry("name", "Mạng lưới"),
                entry("subject", subject),
                entry("from", day.toString()),
                entry("members", List.of(Map.of("member", "Trạm y tế", "memberFrom", day.toString()))));
    }

    void pilotModel(LocalDate day, String subject) {
        start(day, "pilotModel", entry("name", "Mô hình"), entry("subject", subject), entry("from", day.toString()));
    }

    void contribution(LocalDate day, String receipt, long amount, boolean money) {
        Map<String, Object> receiptOf = new HashMap<>(Map.of(
                "direction",
                "in",
                "form",
                money ? "money" : "kind",
                "receipt",
                receipt,
                "bookedOn",
                day.toString(),
                "amount",
                amount,
                "donor",
                "Nhà hảo tâm",
                "purpose",
                "Ủng hộ Quỹ Bảo trợ trẻ em"));
        if (!money) {
            receiptOf.put("goods", "Sữa, sách vở");
        }
        on(day);
        office.start(officer, "fundEntry", receiptOf);
    }

    void population(LocalDate day, String ages, int children) {
        start(
                day,
                "population",
                entry("forYear", day.getYear()),
                entry("ageGroup", ages),
                entry("children", children),
                entry("declaredOn", day.toString()),
                entry("source", "Thống kê của xã"));
    }

    /** A child reported, found true, assessed and helped by an approved plan, all on one day. */
    void caseWithPlan(LocalDate day, String name, LocalDate birth, String reportedAs) {
        on(day);
        Map<String, Object> report = new HashMap<>(Papers.report(name, birth.toString()));
        report.put("category", reportedAs);
        String code = office.start(officer, "childCase", report);
        office.complete(officer, code, "verifyReport", Papers.verification("verified"));
        office.complete(officer, code, "assess", Papers.initialAssessment("medium", "medium"));
        office.complete(officer, code, "assess", Papers.specificAssessment("medium", "medium"));
        office.complete(officer, code, "holdNeedsMeeting", Papers.needsMeeting("yes"));
        office.complete(officer, code, "draftPlan", Papers.plan());
        office.complete(chair, code, "approvePlan", Papers.planApproved());
        office.runJobs();
    }

    /** A request; where it has been decided the same week, too. */
    void entitlement(LocalDate day, long child, LocalDate promised, LocalDate decided) {
        String code = start(
                day,
                "entitlement",
                entry("child", text(child)),
                entry("kind", "monthly_social_assistance"),
                entry("requestedOn", day.toString()),
                entry("promisedOn", promised.toString()));
        if (decided != null) {
            on(decided);
            office.complete(
                    chair, code, "decideInCommune", Map.of("outcome", "granted", "decidedOn", decided.toString()));
        }
    }

    @SafeVarargs
    private String start(LocalDate day, String process, Map.Entry<String, Object>... values) {
        return startAs(officer, day, process, values);
    }

    @SafeVarargs
    private String startAs(String person, LocalDate day, String process, Map.Entry<String, Object>... values) {
        on(day);
        Map<String, Object> form = new HashMap<>();
        Arrays.stream(values).forEach(value -> form.put(value.getKey(), value.getValue()));
        return office.start(person, process, form);
    }

    private long id(String table, String column, String entryCode) {
        return jdbc.sql("SELECT %s FROM %s WHERE entry_code = :code".formatted(column, table))
                .param("code", entryCode)
                .query(Long.class)
                .single();
    }

    private static List<Map<String, Object>> rows(String field, List<Long> ids) {
        return ids.stream().map(id -> Map.<String, Object>of(field, text(id))).collect(Collectors.toList());
    }

    private static String text(long id) {
        return Long.toString(id);
    }
}
