package vn.maiam.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.form.FormRefused;
import vn.maiam.organisation.Units;
import vn.maiam.plan.file.SourcePlans;
import vn.maiam.register.Entries;
import vn.maiam.report.RoundKeeping;
import vn.maiam.story.Office;

/** A district changes a plan that is in force: who has built on it is told, and what it said before stays to be read. */
@SpringBootTest
@ActiveProfiles("test")
class PlanAmendingTest {

    private static final String DRAFTER = "districtLabour.870";
    private static final String DISTRICT = "870-20200101";
    private static final String KEEPING = "29956-20200101";
    private static final String FOLLOWING = "29962-20200101";

    @Autowired
    Office office;

    @Autowired
    PlanLoading loading;

    @Autowired
    Plans plans;

    @Autowired
    Units units;

    @Autowired
    Entries entries;

    @Autowired
    RoundKeeping rounds;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @AfterEach
    void turnClockBack() {
        ClockUtil.reset();
    }

    @Test
    void anAmendmentTellsWhoeverHasBuiltOnThePlanAndKeepsWhatItSaid() {
        loading.load("002.yaml", SourcePlans.text("002").getBytes(StandardCharsets.UTF_8), null);
        int year = LocalDate.now(clock).getYear() + 1;
        Plan before = inForce("002", "TD-" + year, DISTRICT, year);
        inForce(before.code(), "TD-" + year + "-GIU", KEEPING, year);
        Plan following = inForce(before.code(), "TD-" + year + "-THEO", FOLLOWING, year);
        rounds.look();
        assertThat(round(before, "R1")).containsEntry("DUE_ON", java.sql.Date.valueOf(LocalDate.of(year, 5, 12)));

        String code = office.start(DRAFTER, "plan", amending(before));
        assertThat(catchThrowableOfType(FormRefused.class, () -> office.start(DRAFTER, "plan", amending(before)))
                        .refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("đang được sửa đổi ở " + code));

        Map<String, Object> draft = draft(DRAFTER, code);
        change(draft, "reports", "report", before.code() + "-R1", "dueDay", "30/2");
        assertThat(refusal(() -> office.complete(DRAFTER, code, "draftPlan", draft)))
                .contains("hạn nộp chưa đúng; hãy ghi ngày và tháng");
        change(draft, "reports", "report", before.code() + "-R1", "dueDay", "20/5");
        change(
                draft,
                "duties",
                "actor",
                before.duties().get(0).actor(),
                "dutyText",
                "Theo dõi việc lập kế hoạch của xã.");
        draft.put(
                "shares",
                List.of(Map.of("shareTarget", before.code() + "-T7", "shareUnit", FOLLOWING, "amount", 33_000_000)));
        office.complete(DRAFTER, code, "draftPlan", draft);
        office.runJobs();

        answeredByAllButOne(code);
        Map<String, Object> shown = office.shown(DRAFTER, code, "submitPlan");
        assertThat(shown.get("opinions").toString()).contains("Không có ý kiến (hết thời hạn)", "Thống nhất");
        assertThat(shown.get("splitWarning").toString())
                .contains("300.000.000", "133.000.000", "còn thiếu 167.000.000");
        office.complete(DRAFTER, code, "submitPlan", Map.of("submission", "submit"));
        office.complete("districtChair.870", code, "issuePlan", signed());
        office.runJobs();

        Plan now = plans.find(before.code()).orElseThrow();
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.number()).isEqualTo("77/KH-UBND");
        assertThat(now.signer()).isEqualTo(name("districtChair.870"));
        assertThat(now.obligation(before.code() + "-R1").orElseThrow().lastDays())
                .containsExactly(LocalDate.of(year, 5, 19));
        assertThat(now.duties().get(0).text()).isEqualTo("Theo dõi việc lập kế hoạch của xã.");
        assertThat(plans.asWritten(before.code(), 1).orElseThrow()).isEqualTo(before);
        assertThat(plans.history(before.code()).get(1).reason()).isEqualTo("Lũ về sớm.");
        rounds.look();
        assertThat(round(before, "R1"))
                .containsEntry("DUE_ON", java.sql.Date.valueOf(LocalDate.of(year, 5, 19)))
                .containsEntry("PLAN_VERSION", 2);
        assertThat(round(before, "R2")).containsEntry("PLAN_VERSION", 2);
        bothAreTold(before, following);
    }

    private void bothAreTold(Plan before, Plan following) {
        String keeping = told("communeOfficer.29956", before.code() + "-GIU");
        assertThat(office.shown("communeOfficer.29956", keeping, "reviewPlan").get("aboveChanges"))
                .asString()
                .contains("trước ngày 20/5")
                .doesNotContain("33.000.000");
        office.complete(
                "communeOfficer.29956",
                keeping,
                "reviewPlan",
                Map.of("ownPlanDecision", "keep", "ownPlanReason", "Chỉ tiêu của xã không đổi."));
        assertThat(office.runs(keeping)).isFalse();
        assertThat(entries.find(keeping).orElseThrow().open()).isFalse();

        String officer = "communeOfficer.29962";
        String leg = told(officer, following.code());
        assertThat(office.shown(officer, leg, "reviewPlan"))
                .extracting("aboveReason", "aboveChanges")
                .allSatisfy(text -> assertThat(text.toString()).containsAnyOf("Lũ về sớm.", "33.000.000"));
        office.complete(
                officer, leg, "reviewPlan", Map.of("ownPlanDecision", "amend", "ownPlanReason", "Huyện giao thêm."));
        office.complete(officer, leg, "draftPlan", draft(officer, leg));
        office.complete(officer, leg, "submitPlan", Map.of("submission", "redraft"));
        Map<String, Object> again = draft(officer, leg);
        change(again, "targets", "target", following.code() + "-T7", "threshold", 33_000_000);
        office.complete(officer, leg, "draftPlan", again);
        office.complete(officer, leg, "submitPlan", Map.of("submission", "submit"));
        office.complete(
                "communeChair.29962",
                leg,
                "issuePlan",
                Map.of("issueDecision", "return", "returnReason", "Chờ họp Hội đồng."));
        office.complete(officer, leg, "draftPlan", draft(officer, leg));
        office.complete(officer, leg, "submitPlan", Map.of("submission", "submit"));
        office.complete("communeChair.29962", leg, "issuePlan", signed());
        office.runJobs();

        Plan amended = plans.find(following.code()).orElseThrow();
        assertThat(amended.version()).isEqualTo(2);
        assertThat(amended.target(following.code() + "-T7").orElseThrow().threshold())
                .isEqualByComparingTo("33000000");
        assertThat(plans.history(following.code()).get(1).reason()).isEqualTo("Huyện giao thêm.");
    }

    @Test
    void anAmendmentThatIsGivenUpLeavesThePlanFreeForAnother() {
        loading.load("002.yaml", SourcePlans.text("002").getBytes(StandardCharsets.UTF_8), null);
        int year = LocalDate.now(clock).getYear() + 1;
        Plan plan = inForce("002", "TD-" + year + "-THOI", "29971-20200101", year);
        String officer = "communeOfficer.29971";
        String code = office.start(officer, "plan", amending(plan));
        office.complete(officer, code, "draftPlan", draft(officer, code));

        office.complete(officer, code, "submitPlan", Map.of("submission", "stop"));

        assertThat(office.runs(code)).isFalse();
        assertThat(plans.find(plan.code()).orElseThrow().version()).isEqualTo(1);
        assertThat(office.start(officer, "plan", amending(plan))).isNotEqualTo(code);
    }

    private Plan inForce(String from, String code, String unit, int year) {
        Plan above = plans.find(from).orElseThrow();
        Plan plan = Derivation.of(
                above,
                units.find(above.issuerUnit()).orElseThrow().level(),
                code,
                units.find(unit).orElseThrow(),
                unit.equals(DISTRICT) ? "870.labour-20200101" : null,
                "Kế hoạch thử " + code,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
        return loading.load(plan.issued("1/KH-UBND", LocalDate.now(clock), "Người ký"), null)
                .plan();
    }

    private static Map<String, Object> amending(Plan plan) {
        return Map.of("purpose", "amend", "amendedPlan", plan.code(), "title", plan.title(), "reason", "Lũ về sớm.");
    }

    private Map<String, Object> signed() {
        return Map.of(
                "issueDecision",
                "issue",
                "number",
                "77/KH-UBND",
                "issuedOn",
                LocalDate.now(clock).toString());
    }

    /** The sixth office stays silent until the end of its time. */
    private void answeredByAllButOne(String code) {
        List<String> offices = List.of("Culture", "Education", "Finance", "Health", "Justice");
        for (int number = 1; number <= offices.size(); number++) {
            office.complete(
                    "district" + offices.get(number - 1) + ".870",
                    "%s-Y1%02d".formatted(code, number),
                    "giveOpinion",
                    Map.of("opinionKind", "agree"));
        }
        office.runJobs();
        assertThat(office.openTasks(code)).isEmpty();
        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(30, ChronoUnit.DAYS)));
        office.runTimers(code + "-Y106");
        ClockUtil.reset();
        office.runJobs();
    }

    /** The leg on which the officer looks at his plan again. */
    private String told(String officer, String plan) {
        String code = sql.sql("SELECT entry_code FROM plan_amendment WHERE plan_code = ? AND above_version = 2")
                .param(plan)
                .query(String.class)
                .single();
        assertThat(office.taskOf(officer, code, "reviewPlan").getDueDate()).isNotNull();
        return code;
    }

    private Map<String, Object> round(Plan plan, String report) {
        return sql.sql("SELECT due_on, plan_version FROM report_round WHERE plan_code = ? AND obligation = ?")
                .params(plan.code(), plan.code() + "-" + report)
                .query()
                .singleRow();
    }

    private String name(String person) {
        return sql.sql("SELECT name FROM person WHERE id = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(work);
        StringBuilder sentences = new StringBuilder();
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            sentences.append(at.getMessage());
        }
        return sentences.toString();
    }

    private Map<String, Object> draft(String person, String code) {
        Map<String, Object> sent = new HashMap<>(office.shown(person, code, "draftPlan"));
        sent.keySet().retainAll(List.of("title", "targets", "shares", "activities", "duties", "reports"));
        return sent;
    }

    @SuppressWarnings("unchecked")
    private static void change(
            Map<String, Object> draft, String list, String key, String of, String field, Object value) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : (List<Map<String, Object>>) draft.get(list)) {
            Map<String, Object> changed = new HashMap<>(row);
            if (of.equals(row.get(key))) {
                changed.put(field, value);
            }
            rows.add(changed);
        }
        draft.put(list, rows);
    }
}
