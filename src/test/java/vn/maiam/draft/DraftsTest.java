package vn.maiam.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.maiam.story.Journey.CHAIR;
import static vn.maiam.story.Journey.OFFICER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.maiam.form.FormRefused;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;
import vn.maiam.workflow.Refused;
import vn.maiam.workflow.TaskHandovers;

/** What is typed and not sent is kept for whoever goes on with it, and no longer than that. */
abstract class DraftsTest {

    private static final String COLLEAGUE = "communeOfficer2.29956";
    private static final Map<String, Object> HALF = Map.of("sources", "Cô giáo", "findings", "Bị đánh");

    @Autowired
    Drafts drafts;

    @Autowired
    Journey journey;

    @Autowired
    Office office;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService legs;

    @Autowired
    RepositoryService models;

    @Autowired
    TaskHandovers handovers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private String code;
    private String task;

    @BeforeEach
    void anOfficerHasATask() {
        code = journey.reported("Hồ Thị " + System.nanoTime());
        task = office.taskOf(OFFICER, code, "verifyReport").getId();
        claim(OFFICER);
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void isThereAgainAsItWasTyped() {
        save(OFFICER, 0, HALF);
        Draft second = save(OFFICER, 1, Map.of("sources", "Cô giáo, bà ngoại"));

        Draft found = read(OFFICER);
        assertThat(found.content()).isEqualTo(Map.of("sources", "Cô giáo, bà ngoại"));
        assertThat(found.version()).isEqualTo(second.version()).isEqualTo(2);
    }

    @Test
    void holdsOnlyWhatTheFormAsksFor() {
        String plan = journey.atPlan("Hồ Văn " + System.nanoTime(), "medium");
        task = office.taskOf(OFFICER, plan, "draftPlan").getId();
        claim(OFFICER);
        Map<String, Object> typed = Papers.plan(Papers.HEALTH);
        typed.put("riskLevel", "low");
        typed.put("stranger", "x");
        typed.put("planDecision", Map.of("$type", "java.lang.Object"));

        save(OFFICER, 0, typed);

        assertThat(read(OFFICER).content()).doesNotContainKeys("riskLevel", "stranger", "planDecision");
        assertThat(read(OFFICER).content().get("services"))
                .isInstanceOf(List.class)
                .isNotEqualTo(List.of());
    }

    @Test
    void aColleagueWhoTakesTheTaskOverFindsItAndGoesOn() {
        save(OFFICER, 0, HALF);
        office.as(OFFICER, () -> {
            handovers.release(task, "Nghỉ ốm");
            return null;
        });

        assertThat(read(COLLEAGUE).content()).isEqualTo(HALF);
        assertThat(read(COLLEAGUE).personId()).isEqualTo(OFFICER);
        claim(COLLEAGUE);
        save(COLLEAGUE, 1, Map.of("sources", "Trưởng ấp"));

        assertThat(read(COLLEAGUE).personId()).isEqualTo(COLLEAGUE);
        assertThatThrownBy(() -> save(OFFICER, 2, HALF)).isInstanceOf(Refused.class);
        assertThat(log()).contains(COLLEAGUE + " Xem bản nháp: Kiểm tra tính xác thực");
    }

    @Test
    void isNobodyElsesBusiness() {
        save(OFFICER, 0, HALF);

        for (String stranger : List.of(COLLEAGUE, CHAIR, "communeOfficer.29962", "communeManager.29956")) {
            assertThatThrownBy(() -> read(stranger)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> save(stranger, 1, HALF)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> office.as(stranger, () -> {
                        drafts.discardOfTask(task);
                        return null;
                    }))
                    .isInstanceOf(Refused.class);
        }
        assertThat(read(OFFICER).content()).isEqualTo(HALF);
    }

    @Test
    void aTaskNobodyHasTakenGetsNone() {
        tasks.setAssignee(task, null);

        assertThatThrownBy(() -> save(OFFICER, 0, HALF)).hasMessageContaining("Hãy nhận việc");
    }

    @Test
    void whoHasNotSeenTheNewestDoesNotOverwriteIt() {
        save(OFFICER, 0, HALF);
        save(OFFICER, 1, Map.of("sources", "Mới hơn"));

        assertThatThrownBy(() -> save(OFFICER, 1, HALF))
                .isInstanceOf(DraftOvertaken.class)
                .hasMessageContaining("ở một cửa sổ khác");
        assertThatThrownBy(() -> save(OFFICER, 0, HALF)).isInstanceOf(DraftOvertaken.class);
        assertThat(read(OFFICER).content()).isEqualTo(Map.of("sources", "Mới hơn"));
    }

    @Test
    void goesWhenTheFormIsSent() {
        save(OFFICER, 0, HALF);
        office.complete(OFFICER, code, "verifyReport", Papers.verification("verified"));

        assertThat(kept()).isZero();
    }

    @Test
    void staysWhenTheFormIsRefused() {
        save(OFFICER, 0, HALF);

        assertThatThrownBy(() -> office.complete(OFFICER, code, "verifyReport", Map.of()))
                .hasStackTraceContaining(FormRefused.class.getName());
        assertThat(kept()).isOne();
    }

    @Test
    void goesWhenTheLegIsWithdrawn() {
        save(OFFICER, 0, HALF);
        legs.deleteProcessInstance(
                tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId(), "withdrawn");

        assertThat(kept()).isZero();
    }

    @Test
    void isNotSavedBesideASubmissionThatIsUnderWay() {
        CompletableFuture<Draft> late = transaction.execute(status -> {
            office.complete(OFFICER, code, "verifyReport", Papers.verification("verified"));
            CompletableFuture<Draft> saving = CompletableFuture.supplyAsync(() -> save(OFFICER, 0, HALF));
            assertThatThrownBy(() -> saving.get(500, TimeUnit.MILLISECONDS)).isNotNull();
            return saving;
        });

        assertThatThrownBy(late::join).isNotNull();
        assertThat(kept()).isZero();
    }

    @Test
    void ofAStartFormIsEachPersonsOwnUntilItIsSentOrOld() {
        String start = models.createProcessDefinitionQuery()
                .processDefinitionKey("childCase")
                .latestVersion()
                .singleResult()
                .getId();
        office.as(OFFICER, () -> drafts.saveOfStart(start, OFFICER, 0, Map.of("childName", "Bé Ti")));

        assertThat(ofStart(start, OFFICER)).containsEntry("childName", "Bé Ti");
        assertThat(ofStart(start, COLLEAGUE)).isEmpty();
        journey.reported("Bé Ti " + System.nanoTime());
        assertThat(ofStart(start, OFFICER)).isEmpty();

        office.as(OFFICER, () -> drafts.saveOfStart(start, OFFICER, 0, Map.of("childName", "Bé Tí")));
        ClockUtil.offset(Duration.ofDays(31).toMillis());
        office.as(COLLEAGUE, () -> drafts.saveOfStart(start, COLLEAGUE, 0, Map.of("childName", "Bé Na")));
        assertThat(ofStart(start, OFFICER)).isEmpty();
        assertThat(ofStart(start, COLLEAGUE)).containsEntry("childName", "Bé Na");
        office.as(COLLEAGUE, () -> {
            drafts.discardOfStart(start, COLLEAGUE);
            return null;
        });
        assertThat(ofStart(start, COLLEAGUE)).isEmpty();
    }

    @Test
    void aTextWithoutEndIsRefused() {
        assertThatThrownBy(() -> save(OFFICER, 0, Map.of("findings", "a".repeat(1_000_001))))
                .hasMessageContaining("quá lớn");
        assertThat(kept()).isZero();
    }

    private Map<String, Object> ofStart(String definition, String person) {
        return office.as(person, () -> drafts.ofStart(definition, person))
                .map(Draft::content)
                .orElse(Map.of());
    }

    private Draft save(String person, int seen, Map<String, Object> typed) {
        return office.as(person, () -> drafts.saveOfTask(task, person, seen, typed));
    }

    private Draft read(String person) {
        return office.as(person, () -> drafts.ofTask(task, person)).orElseThrow();
    }

    private void claim(String person) {
        office.as(person, () -> {
            tasks.claim(task, person);
            return null;
        });
    }

    private int kept() {
        return sql.sql("SELECT COUNT(*) FROM draft WHERE place = ?")
                .param("task/" + task)
                .query(Integer.class)
                .single();
    }

    private List<String> log() {
        return sql.sql("SELECT person_id || ' ' || what FROM access_log WHERE case_code = :code ORDER BY id")
                .param("code", code)
                .query(String.class)
                .list();
    }
}
