package vn.maiam.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;

/**
 * Who can see and do what with a case of commune 29956, by role and by how his unit stands to it, through all doors. The
 * tables in {@code access/} say what is right; here every cell of them is tried. Which rights the engine itself knows is
 * told on both databases in {@code vn.maiam.access}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessOverHttpTest {

    private static final String OFFICER = Journey.OFFICER;
    private static final String CHAIR = Journey.CHAIR;

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Journey journey;

    @Autowired
    IdentityService identity;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService models;

    private final Map<String, Caller> callers = new HashMap<>();

    @BeforeAll
    void addSomebodyWithoutAnyRole() {
        User nobody = identity.newUser("nobody");
        nobody.setPassword("demo");
        identity.saveUser(nobody);
    }

    @AfterAll
    void removeHim() {
        identity.deleteUser("nobody");
    }

    @TestFactory
    Stream<DynamicTest> theOfficersOwnTask() {
        String code = journey.reported("Mạc Thị Hạ");
        return cells("officers-task", code, "verifyReport", OFFICER);
    }

    @TestFactory
    Stream<DynamicTest> theChairsTask() {
        String code = planned("Đinh Thị Thu", "medium");
        return cells("chairs-task", code, "approvePlan", CHAIR);
    }

    @TestFactory
    Stream<DynamicTest> theLabourOfficesTaskInTheCommune() {
        String code = planned("Trương Thị Đông", "high");
        office.complete(CHAIR, code, "approvePlan", Papers.planApproved());
        return cells("labour-offices-task", code, "reviewPlan", "districtLabour.870");
    }

    @TestFactory
    Stream<DynamicTest> theReceivingOfficesTask() {
        String code = journey.atFollowUp("Lương Thị Xuân", Papers.HEALTH);
        return cells("receiving-offices-task", code + "-G01", "answerReferral", Journey.HEALTH_OFFICE);
    }

    @TestFactory
    Stream<DynamicTest> startingACase() {
        AccessTable expected = AccessTable.read("starting");
        return expected.rows().entrySet().stream()
                .map(row -> dynamicTest(row.getKey(), () -> assertThat(expected.columns().stream()
                                .map(commune -> startedAt(row.getKey(), commune))
                                .toList())
                        .as("%s: %s", row.getKey(), expected.columns())
                        .isEqualTo(row.getValue())));
    }

    /** Stages belong to a running case; nobody starts one by itself. */
    @TestFactory
    Stream<DynamicTest> nobodyStartsAStageByItself() {
        return models.createProcessDefinitionQuery().latestVersion().notStartableInTasklist().list().stream()
                .map(stage -> dynamicTest(stage.getKey(), () -> {
                    for (String person : List.of(OFFICER, CHAIR, "districtLabour.870", "districtHealth.870")) {
                        assertThat(start(person, stage.getId(), Map.of()).statusCode())
                                .as(person)
                                .isEqualTo(403);
                    }
                }));
    }

    private String startedAt(String person, String commune) {
        Map<String, Object> report = new HashMap<>(Papers.report("Trần Thị Tứ Quý", "2016-01-10"));
        if (!commune.equals("none")) {
            report.put("commune", commune + "-20200101");
        }
        String childCase = models.createProcessDefinitionQuery()
                .processDefinitionKey("childCase")
                .latestVersion()
                .singleResult()
                .getId();
        HttpResponse<String> answer = start(person, childCase, report);
        return answer.statusCode() == 200 ? answer.body().replaceAll(".*\"tenantId\":\"(\\d+)-.*", "$1") : "-";
    }

    private HttpResponse<String> start(String person, String definition, Map<String, Object> values) {
        String variables = values.entrySet().stream()
                .map(value -> "\"%s\":{\"value\":\"%s\"}".formatted(value.getKey(), value.getValue()))
                .collect(Collectors.joining(","));
        return caller(person)
                .post(
                        "/camunda/api/engine/engine/default/process-definition/" + definition + "/submit-form",
                        "{\"variables\":{" + variables + "}}");
    }

    private String planned(String child, String risk) {
        String code = journey.atPlan(child, risk);
        office.complete(OFFICER, code, "draftPlan", Papers.plan(Papers.HEALTH));
        return code;
    }

    private Stream<DynamicTest> cells(String table, String code, String kind, String worker) {
        AccessTable expected = AccessTable.read(table);
        Task task = office.taskOf(worker, code, kind);
        return expected.rows().entrySet().stream()
                .map(row -> dynamicTest(
                        row.getKey(), () -> assertThat(found(expected.columns(), row.getKey(), task, worker))
                                .as("%s: %s", row.getKey(), expected.columns())
                                .isEqualTo(row.getValue())));
    }

    private List<String> found(List<String> columns, String person, Task task, String worker) {
        TaskAccess own = access(person, task);
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            boolean can = own.can(column);
            if (column.equals("claim") && !can) {
                // Whoever may not take it may neither submit nor give back what another has taken.
                assertThat(access(worker, task).claim()).isTrue();
            }
            cells.add(can ? "x" : "-");
        }
        tasks.setAssignee(task.getId(), null);
        return cells;
    }

    private TaskAccess access(String person, Task task) {
        return new TaskAccess(caller(person), person, task.getId(), task.getProcessInstanceId());
    }

    private Caller caller(String person) {
        return callers.computeIfAbsent(person, id -> Caller.signedIn(port, id));
    }
}
