package vn.maiam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.casefile.CaseFileView.RecordView;
import vn.maiam.plan.PlanLoading;
import vn.maiam.story.Office;
import vn.maiam.workflow.Refused;
import vn.maiam.workflow.Step;

/** Entries that pass from one unit to another: difficulties, inspections, evaluations, reviews, budget estimates. */
@SpringBootTest
@ActiveProfiles("test")
class DispatchedEntriesTest {

    private static final String OFFICER = "communeOfficer.29956";
    private static final String DISTRICT = "districtLabour.870";
    private static final String DISTRICT_CHAIR = "districtChair.870";
    private static final String FINANCE = "districtFinance.870";
    private static final String COMMUNE = "29956-20200101";

    @Autowired
    Office office;

    @Autowired
    Entries entries;

    @Autowired
    EntryFiles files;

    @Autowired
    PlanLoading plans;

    @Autowired
    Clock clock;

    private String plan;

    @BeforeEach
    void aPlanOfTheDistrictIsInForce() {
        plan = PlansOfThisYear.load(plans, clock, "002-thu");
    }

    @Test
    void aDifficultyGoesThroughTheLabourOfficeToTheChairAndBack() {
        String code = raise();
        String first = code + "-V01";
        office.complete(
                DISTRICT, first, "considerDifficulty", Map.of("opinionDecision", "return", "missing", "Số liệu"));
        office.runJobs();
        assertThat(office.shown(OFFICER, code, "addDetail")).containsEntry("missingForOffice", "Số liệu");
        office.complete(OFFICER, code, "addDetail", Map.of("detail", "12 trẻ em"));
        office.runJobs();

        String second = code + "-V02";
        assertThat(office.shown(DISTRICT, second, "considerDifficulty")).containsEntry("detail", "12 trẻ em");
        office.complete(
                DISTRICT, second, "considerDifficulty", Map.of("opinionDecision", "passOn", "opinion", "Nên cấp"));
        office.complete(
                DISTRICT_CHAIR,
                second,
                "answerDifficulty",
                Map.of("difficultyDecision", "decide", "answer", "Cấp bổ sung", "answeredOn", "2026-02-10"));
        office.runJobs();

        assertThat(office.shown(OFFICER, code, "readAnswer")).containsEntry("answer", "Cấp bổ sung");
        office.complete(OFFICER, code, "readAnswer", Map.of("solved", "yes", "next", "Thực hiện"));
        assertThat(office.runs(code)).isFalse();
        assertThat(entries.find(code).orElseThrow().open()).isFalse();
    }

    @Test
    void aDifficultyOfTheLabourOfficeItselfGoesStraightToTheChair() {
        String code = raise(DISTRICT);

        assertThat(office.openTasks(code + "-V01")).containsExactly("answerDifficulty");
        Task task = office.taskOf(DISTRICT_CHAIR, code + "-V01", "answerDifficulty");
        assertThat(task.getDueDate()).isNotNull();
    }

    @Test
    void anInspectedUnitAnswersUntilTheInspectorIsSatisfied() {
        String code = office.start(
                DISTRICT,
                "inspection",
                Map.of(
                        "inspectedUnit",
                        COMMUNE,
                        "plannedOn",
                        "2026-05-04",
                        "subjects",
                        List.of("plan", "money"),
                        "scope",
                        "Năm 2026",
                        "members",
                        "Phòng LĐ-TBXH"));
        office.complete(
                DISTRICT,
                code,
                "recordFindings",
                Map.of(
                        "inspectedOn",
                        "2026-05-04",
                        "good",
                        "Đủ hồ sơ",
                        "faults",
                        "Chi sai",
                        "moneyWrong",
                        2000000,
                        "remedyNeeded",
                        "yes",
                        "demands",
                        List.of(Map.of("demand", "Nộp lại", "until", "2026-06-01"))));
        office.runJobs();

        assertThat(office.shown(OFFICER, code + "-V01", "answerConclusion")).containsEntry("faults", "Chi sai");
        office.complete(
                OFFICER, code + "-V01", "answerConclusion", Map.of("explanation", "Nhầm nguồn", "remedies", "Đã nộp"));
        office.runJobs();
        office.complete(DISTRICT, code, "checkRemedy", Map.of("remedyAccepted", "yes", "conclusion", "Đã xong"));

        assertThat(entries.find(code).orElseThrow().open()).isFalse();
    }

    @Test
    void anEvaluationIsOverWhenEveryNamedCommuneHasReported() {
        String due = "2027-03-01";
        String code = office.start(
                DISTRICT,
                "evaluation",
                Map.of(
                        "plan",
                        plan,
                        "title",
                        "Đánh giá giữa kỳ",
                        "requestedOn",
                        "2026-02-01",
                        "dueOn",
                        due,
                        "units",
                        List.of(COMMUNE, "29977-20200101"),
                        "outline",
                        "Theo đề cương"));
        office.runJobs();
        Task task = office.taskOf(OFFICER, code + "-V01", "writeEvaluation");
        assertThat(task.getDueDate()).isEqualTo(endOf(due));

        evaluate(OFFICER, code + "-V01", "Tốt");
        assertThat(office.openTasks(code)).isEmpty();
        assertThat(office.shown("communeOfficer.29977", code + "-V02", "writeEvaluation"))
                .as("what another commune has written")
                .doesNotContainValue("Tốt");
        assertThat(stepsBeside("communeOfficer.29977", "29977-20200101", code, code + "-V02"))
                .containsExactly("Yêu cầu báo cáo");
        evaluate("communeOfficer.29977", code + "-V02", "Khá");
        assertThat(stepsBeside(DISTRICT, "870.labour-20200101", code, code))
                .as("whoever asked sees all of it")
                .hasSize(5);

        office.complete(DISTRICT, code, "summarise", Map.of("summary", "Đạt"));
        assertThat(office.runs(code)).isFalse();
    }

    @Test
    void theProvinceAsksADistrictAndReturnsItsEvaluation() {
        String province = "provinceLabour.87";
        String code = office.start(
                province,
                "evaluation",
                Map.of(
                        "title",
                        "Đánh giá cấp huyện",
                        "requestedOn",
                        "2026-02-01",
                        "dueOn",
                        "2027-03-01",
                        "units",
                        List.of("870-20200101"),
                        "outline",
                        "Theo đề cương"));
        office.runJobs();
        String leg = code + "-V01";

        office.complete(DISTRICT, leg, "writeEvaluation", Map.of("situation", "Tốt", "assessment", "Đạt"));
        office.runJobs();
        office.complete(
                province,
                leg,
                "checkEvaluation",
                Map.of("evaluationAccepted", "no", "returnReason", "Thiếu số liệu của ba xã"));
        office.runJobs();
        assertThat(office.shown(DISTRICT, leg, "writeEvaluation"))
                .containsEntry("situation", "Tốt")
                .containsEntry("returnedFor", "Thiếu số liệu của ba xã");
        office.complete(DISTRICT, leg, "writeEvaluation", Map.of("situation", "Đủ", "assessment", "Đạt"));
        office.runJobs();
        office.complete(province, leg, "checkEvaluation", Map.of("evaluationAccepted", "yes"));
        office.runJobs();

        assertThat(office.openTasks(code)).containsExactly("summarise");
    }

    @Test
    void theTasksOfAReviewGoToTheUnitsThatItNames() {
        String code = office.start(
                DISTRICT,
                "review",
                Map.of(
                        "kind",
                        "midTerm",
                        "plan",
                        plan,
                        "plannedOn",
                        "2026-06-20",
                        "invited",
                        "Các xã",
                        "agenda",
                        "Sơ kết"));
        assertThat(entries.find(code).orElseThrow().label())
                .isEqualTo("Sơ kết · Kế hoạch thực hiện Chương trình Bảo vệ trẻ em huyện Hồng Ngự năm 2020");
        office.complete(
                DISTRICT, code, "prepareReview", Map.of("results", "Tốt", "problems", "Ít", "lessons", "Nhiều"));
        office.complete(
                DISTRICT,
                code,
                "holdReview",
                Map.of(
                        "heldOn",
                        "2026-06-20",
                        "attended",
                        40,
                        "participants",
                        "Các xã",
                        "conclusions",
                        "Làm tiếp",
                        "followUpsNeeded",
                        "yes",
                        "followUps",
                        List.of(Map.of("unit", COMMUNE, "task", "Rà soát trẻ em", "until", "2026-07-15"))));
        office.runJobs();

        office.complete(OFFICER, code + "-V01", "doFollowUp", Map.of("done", "Đã rà soát", "doneOn", "2026-07-10"));
        office.runJobs();
        assertThat(office.runs(code)).isFalse();
    }

    @Test
    void aBudgetEstimateIsSummedUpSpokenOfByFinanceAndReturnedByTheChair() {
        String code = office.start(OFFICER, "budgetEstimate", budget());

        office.runJobs();
        String first = code + "-V01";

        assertThat(office.shown(FINANCE, first, "giveOpinion")).containsEntry("total", 5_500_000);
        office.complete(FINANCE, first, "giveOpinion", Map.of("agreed", "agree", "opinion", "Nhất trí"));
        office.runJobs();
        office.complete(
                "communeChair.29956",
                code,
                "approveBudget",
                Map.of("budgetDecision", "returned", "returnReason", "Giảm chi"));
        assertThat(office.shown(OFFICER, code, "reviseBudget")).containsEntry("returnedFor", "Giảm chi");
        office.complete(OFFICER, code, "reviseBudget", budget());
        office.runJobs();
        office.complete(FINANCE, code + "-V02", "giveOpinion", Map.of("agreed", "agree", "opinion", "Nhất trí"));
        office.runJobs();
        office.complete("communeChair.29956", code, "approveBudget", approval());

        assertThat(entries.find(code).orElseThrow().open()).isFalse();
    }

    @Test
    void nobodyApprovesTheEstimateThatHeHasDrafted() {
        String code = office.start(OFFICER, "budgetEstimate", budget());
        office.runJobs();
        office.complete(FINANCE, code + "-V01", "giveOpinion", Map.of("agreed", "agree", "opinion", "Nhất trí"));
        office.runJobs();

        office.alsoHolds(OFFICER, "communeChair", COMMUNE, () -> assertThatThrownBy(
                        () -> office.complete(OFFICER, code, "approveBudget", approval()))
                .isInstanceOf(Refused.class));
    }

    @Test
    void theFinanceOfficeOfTheDistrictSpeaksOfWhatAnOfficeOfTheDistrictDraftsAndTheChairOfTheDistrictDecides() {
        String code = office.start("districtHealth.870", "budgetEstimate", budget());
        office.runJobs();

        office.complete(FINANCE, code + "-V01", "giveOpinion", Map.of("agreed", "agree", "opinion", "Nhất trí"));
        office.runJobs();
        office.complete(DISTRICT_CHAIR, code, "approveBudget", approval());

        assertThat(entries.find(code).orElseThrow().open()).isFalse();
    }

    /** What the tab "Hồ sơ" shows at a task. */
    private List<String> stepsBeside(String person, String unit, String code, String leg) {
        Step step = new Step("evaluation", "any", "Việc", code, leg, unit, person, Map.of());
        return files.beside(step).records().stream().map(RecordView::step).toList();
    }

    private void evaluate(String person, String leg, String situation) {
        office.complete(person, leg, "writeEvaluation", Map.of("situation", situation, "assessment", "Đạt"));
        office.runJobs();
        office.complete(DISTRICT, leg, "checkEvaluation", Map.of("evaluationAccepted", "yes"));
        office.runJobs();
    }

    private Date endOf(String day) {
        return Date.from(LocalDate.parse(day)
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .minusSeconds(1)
                .toInstant());
    }

    private String raise() {
        return raise(OFFICER);
    }

    private String raise(String person) {
        String code = office.start(
                person,
                "difficulty",
                Map.of(
                        "plan",
                        plan,
                        "title",
                        "Thiếu kinh phí",
                        "since",
                        "2026-02-01",
                        "problem",
                        "Không đủ quà",
                        "proposal",
                        "Cấp thêm"));
        office.runJobs();
        return code;
    }

    private static Map<String, Object> budget() {
        return Map.of(
                "forYear",
                2026,
                "title",
                "Kinh phí Tháng hành động",
                "draftedOn",
                "2026-01-10",
                "explanation",
                "Theo kế hoạch",
                "lines",
                List.of(
                        Map.of("activity", "Quà", "amount", 5000000, "source", "state"),
                        Map.of("activity", "Nước", "amount", 500000, "source", "fund")));
    }

    private static Map<String, Object> approval() {
        return Map.of(
                "budgetDecision",
                "approved",
                "approvedTotal",
                5500000,
                "number",
                "12/QĐ-UBND",
                "approvedOn",
                "2026-01-20");
    }
}
