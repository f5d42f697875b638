package vn.maiam.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.organisation.People;
import vn.maiam.plan.file.SourcePlans;
import vn.maiam.story.Office;

/** A district makes its plan out of an earlier one, its chair signs, its communes are asked for theirs. */
@SpringBootTest
@ActiveProfiles("test")
class PlanMakingTest {

    private static final String DRAFTER = "districtLabour.870";
    private static final String CHAIR = "districtChair.870";
    private static final List<String> OFFICES = List.of(
            "districtCulture.870",
            "districtEducation.870",
            "districtFinance.870",
            "districtHealth.870",
            "districtJustice.870",
            "districtPolice.870");
    private static final String THUONG_PHUOC = "29956-20200101";

    @Autowired
    Office office;

    @Autowired
    PlanLoading loading;

    @Autowired
    Plans plans;

    @Autowired
    PlanRequests requests;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @BeforeEach
    void aPlanOfAnEarlierYear() {
        loading.load("002.yaml", SourcePlans.text("002").getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    void fromTheDraftToTheRequestsBelowAndWhatTheyBring() {
        int year = LocalDate.now(clock).getYear();
        String code = office.start(
                DRAFTER,
                "plan",
                Map.of(
                        "purpose", "new",
                        "basePlan", "002",
                        "title", "Kế hoạch bảo vệ trẻ em huyện Hồng Ngự năm nay",
                        "fromDay", year + "-01-01",
                        "toDay", year + "-12-31"));

        Map<String, Object> draft = new HashMap<>(office.shown(DRAFTER, code, "draftPlan"));
        draft.keySet().retainAll(List.of("title", "targets", "shares", "activities", "duties", "reports"));
        assertThat((List<?>) draft.get("targets")).hasSize(7);
        set(draft, code + "-T4", 120);
        assertThatThrownBy(() -> office.complete(DRAFTER, code, "draftPlan", draft))
                .hasStackTraceContaining("Tỷ lệ không thể quá 100 phần trăm");

        assertThatThrownBy(() -> office.complete(DRAFTER, code, "draftPlan", withoutTheNamesOfRows(draft)))
                .hasStackTraceContaining("Có dòng không rõ là mục tiêu, báo cáo nào");

        set(draft, code + "-T4", 95);
        draft.put(
                "shares",
                List.of(Map.of("shareTarget", code + "-T7", "shareUnit", THUONG_PHUOC, "amount", 25_000_000)));
        office.complete(DRAFTER, code, "draftPlan", draft);
        office.runJobs();
        assertThat(office.openTasks(code)).isEmpty();
        answered(code);

        Map<String, Object> opinions = office.shown(DRAFTER, code, "submitPlan");
        assertThat((List<?>) opinions.get("opinions")).hasSize(6);
        assertThat(opinions.get("splitWarning").toString())
                .contains("300.000.000")
                .contains("125.000.000")
                .contains("còn thiếu 175.000.000");
        office.complete(DRAFTER, code, "submitPlan", Map.of("submission", "submit"));
        office.complete(
                CHAIR,
                code,
                "issuePlan",
                Map.of(
                        "issueDecision",
                        "issue",
                        "number",
                        "15/KH-UBND",
                        "issuedOn",
                        LocalDate.now(clock).toString()));
        office.runJobs();

        Plan plan = plans.find(code).orElseThrow();
        assertThat(plan.number()).isEqualTo("15/KH-UBND");
        assertThat(plan.signer()).isEqualTo(people.names(List.of(CHAIR)).get(CHAIR));
        assertThat(plan.target(code + "-T4").orElseThrow().threshold()).isEqualByComparingTo("95");
        assertThat(plan.target(code + "-T7").orElseThrow().shares())
                .containsEntry(THUONG_PHUOC, new BigDecimal("25000000"));
        assertThat(requests.of(code)).hasSize(10).allMatch(request -> request.planCode() == null);
        assertThat(requests.awaited(code)).hasSize(10).allSatisfy((unit, awaited) -> assertThat(awaited.dueAt())
                .isAfter(clock.instant()));
        belowFollows(code);
        assertThat(requests.awaited(code)).hasSize(9).doesNotContainKey(THUONG_PHUOC);
    }

    /** In the order of their sectors. */
    private void answered(String code) {
        for (int number = 1; number <= 6; number++) {
            String opinion = "%s-Y1%02d".formatted(code, number);
            office.complete(OFFICES.get(number - 1), opinion, "giveOpinion", Map.of("opinionKind", "agree"));
        }
        office.runJobs();
    }

    private void belowFollows(String code) {
        PlanRequest request = requests.of(code).stream()
                .filter(one -> one.unitKey().equals(THUONG_PHUOC))
                .findFirst()
                .orElseThrow();
        String officer = "communeOfficer.29956";
        office.complete(
                officer,
                request.entryCode(),
                "draftPlan",
                withoutChoices(office.shown(officer, request.entryCode(), "draftPlan")));
        assertThatThrownBy(
                        () -> office.complete(officer, request.entryCode(), "submitPlan", Map.of("submission", "stop")))
                .hasStackTraceContaining("do cấp trên yêu cầu nên không bỏ được");
        office.complete(officer, request.entryCode(), "submitPlan", Map.of("submission", "submit"));
        office.complete(
                "communeChair.29956",
                request.entryCode(),
                "issuePlan",
                Map.of(
                        "issueDecision",
                        "issue",
                        "number",
                        "3/KH-UBND",
                        "issuedOn",
                        LocalDate.now(clock).toString()));
        office.runJobs();

        assertThat(requests.of(code).stream().filter(one -> one.planCode() != null))
                .singleElement()
                .satisfies(one -> assertThat(one.unitKey()).isEqualTo(THUONG_PHUOC));
        assertThat(plans.find(request.entryCode())
                        .orElseThrow()
                        .target(request.entryCode() + "-T7")
                        .orElseThrow()
                        .threshold())
                .isEqualByComparingTo("25000000");
    }

    @SuppressWarnings("unchecked")
    private static void set(Map<String, Object> draft, String target, Object threshold) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : (List<Map<String, Object>>) draft.get("targets")) {
            Map<String, Object> changed = new HashMap<>(row);
            if (target.equals(row.get("target"))) {
                changed.put("threshold", threshold);
            }
            rows.add(changed);
        }
        draft.put("targets", rows);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> withoutTheNamesOfRows(Map<String, Object> draft) {
        Map<String, Object> nameless = new HashMap<>(draft);
        nameless.put(
                "targets",
                ((List<Map<String, Object>>) draft.get("targets"))
                        .stream()
                                .map(row -> Map.of("wording", row.get("wording")))
                                .toList());
        return nameless;
    }

    /** What the browser sends back: the choices stay where they are. */
    private static Map<String, Object> withoutChoices(Map<String, Object> shown) {
        Map<String, Object> sent = new HashMap<>(shown);
        sent.keySet().retainAll(List.of("title", "targets", "shares", "activities", "duties", "reports"));
        return sent;
    }
}
