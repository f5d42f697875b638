package vn.maiam.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;

/** The calls by which a case could be bent past its forms, each tried by somebody who has every right on the task. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class DangersTest {

    private static final String OFFICER = "communeOfficer.29956";
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    TaskService tasks;

    @Autowired
    Journey journey;

    private static int children;
    private Caller officer;
    private Task task;

    @BeforeEach
    void takeATask() {
        String code = journey.reported("Lê Văn " + Integer.toString(++children, 36));
        task = office.taskOf(OFFICER, code, "verifyReport");
        officer = Caller.signedIn(port, OFFICER);
        HttpResponse<String> claimed = claim(officer, OFFICER);
        assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "complete               | POST   | /task/{task}/complete                        | {'variables':{}}",
                "resolve                | POST   | /task/{task}/resolve                         | {'variables':{}}",
                "bpmnError              | POST   | /task/{task}/bpmnError                       | {'errorCode':'unknown'}",
                "bpmnEscalation         | POST   | /task/{task}/bpmnEscalation                  | {'escalationCode':'unknown'}",
                "delegate               | POST   | /task/{task}/delegate                        | {'userId':'communeOfficer.29962'}",
                "assignee               | POST   | /task/{task}/assignee                        | {'userId':'communeOfficer.29962'}",
                "identity links         | POST   | /task/{task}/identity-links                  | {'userId':'communeOfficer.29962','type':'candidate'}",
                "change of a task       | PUT    | /task/{task}                                 | {'name':'x','assignee':'communeOfficer.29962'}",
                "deletion of a task     | DELETE | /task/{task}                                 |",
                "creation of a task     | POST   | /task/create                                 | {'id':'own','name':'x'}",
                "comment                | POST   | /task/{task}/comment/create                  | {'message':'Bé An'}",
                "task variable          | PUT    | /task/{task}/variables/riskLevel             | {'value':'low','type':'String'}",
                "task variables         | POST   | /task/{task}/variables                       | {'modifications':{'riskLevel':{'value':'low'}}}",
                "local variable         | PUT    | /task/{task}/localVariables/x                | {'value':'low'}",
                "instance variable      | PUT    | /process-instance/{leg}/variables/riskLevel  | {'value':'low','type':'String'}",
                "instance variables     | POST   | /process-instance/{leg}/variables            | {'modifications':{'riskLevel':{'value':'low'}}}",
                "execution variable     | PUT    | /execution/{leg}/localVariables/riskLevel    | {'value':'low'}",
                "modification           | POST   | /process-instance/{leg}/modification         | {'instructions':[{'type':'cancel','activityId':'verifyReport'}]}",
                "modification in bulk   | POST   | /modification/execute                        | {'processInstanceIds':['{leg}']}",
                "end of an instance     | DELETE | /process-instance/{leg}                      |",
                "deletion in bulk       | POST   | /process-instance/delete                     | {'processInstanceIds':['{leg}']}",
                "suspension             | PUT    | /process-instance/{leg}/suspended            | {'suspended':true}",
                "message                | POST   | /message                                     | {'messageName':'caseEnded','all':true}",
                "signal                 | POST   | /signal                                      | {'name':'caseEnded'}",
                "trigger of a signal    | POST   | /execution/{leg}/signal                      | {}",
                "message to an instance | POST   | /execution/{leg}/messageSubscriptions/caseEnded/trigger | {}",
                "start                  | POST   | /process-definition/{definition}/start       | {}",
                "start by key           | POST   | /process-definition/key/childCase/start      | {}",
                "submission by key      | POST   | /process-definition/key/childCase/submit-form | {}",
                "restart                | POST   | /process-definition/{definition}/restart     | {'processInstanceIds':['{leg}']}",
                "migration              | POST   | /migration/execute                           | {}",
                "deletion of a process  | DELETE | /process-definition/{definition}             |",
                "deployment             | POST   | /deployment/create                           | {}",
                "authorization          | POST   | /authorization/create                        | {'type':1,'permissions':['ALL'],'userId':'communeOfficer.29956','resourceType':4,'resourceId':'*'}",
                "group membership       | PUT    | /group/communeChair.29956-20200101/members/communeOfficer.29956 |",
                "statistics of history  | GET    | /history/process-definition/{definition}/statistics |",
                "history of variables   | GET    | /history/variable-instance                   |",
                "a job run by hand      | GET    | /job                                         |",
                "evaluation of a table  | POST   | /decision-definition/key/riskLevel/evaluate  | {}"
            })
    void isClosed(String what, String method, String path, String body) {
        HttpResponse<String> answer = officer.call(method, ENGINE + filled(path), body == null ? null : filled(body));

        assertThat(answer.statusCode()).as(what).isEqualTo(403);
        assertThat(answer.body()).as(what).contains("ClosedDoor");
        assertThat(tasks.createTaskQuery()
                        .taskId(task.getId())
                        .taskAssignee(OFFICER)
                        .count())
                .as(what)
                .isEqualTo(1);
    }

    @Test
    void anAttachmentDoesNotComeIn() {
        HttpResponse<String> answer = officer.send(officer.request(
                ENGINE + "/task/" + task.getId() + "/attachment/create",
                "POST",
                "--x\r\nContent-Disposition: form-data; name=\"content\"; filename=\"a.txt\"\r\n\r\nBé An\r\n--x--\r\n",
                "multipart/form-data; boundary=x"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(tasks.getTaskAttachments(task.getId())).isEmpty();
    }

    @Test
    void nobodyTakesATaskForSomebodyElse() {
        officer.post("/api/tasks/" + task.getId() + "/release", "{\"reason\": \"Nghỉ ốm\"}");

        for (String other : List.of("communeOfficer2.29956", "communeOfficer.29962", "admin")) {
            HttpResponse<String> answer = claim(officer, other);
            assertThat(answer.statusCode()).as(other).isEqualTo(403);
            assertThat(answer.body()).as(other).contains("NotYourTask");
        }
        assertThat(tasks.createTaskQuery().taskId(task.getId()).taskUnassigned().count())
                .isEqualTo(1);
    }

    @Test
    void whatAnotherPersonHasTakenIsHis() {
        Caller colleague = Caller.signedIn(port, "communeOfficer2.29956");
        String path = ENGINE + "/task/" + task.getId();

        assertThat(claim(colleague, "communeOfficer2.29956").statusCode()).isEqualTo(409);
        assertThat(colleague.post(path + "/submit-form", "{\"variables\":{}}").statusCode())
                .isEqualTo(409);
        assertThat(colleague
                        .post("/api/tasks/" + task.getId() + "/release", "{\"reason\": \"Tôi làm\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(colleague.get("/api/tasks/" + task.getId() + "/form").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assigneeExpression",
                "candidateGroupExpression",
                "candidateGroupsExpression",
                "dueAfterExpression",
                "processInstanceBusinessKeyExpression"
            })
    void anExpressionInAQueryIsRefusedAndNotRun(String key) {
        String attack = "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(),"
                + " ''.getClass()).invoke(null, 'maiam.attacked', 'yes')}";
        String query = "{\"%s\":\"%s\"}".formatted(key, attack);
        String list = listId();

        assertRefused(officer.post(ENGINE + "/task", query));
        assertRefused(officer.post(ENGINE + "/task/count", query));
        assertRefused(officer.post(ENGINE + "/task", "{\"orQueries\":[" + query + "]}"));
        assertRefused(officer.post(ENGINE + "/filter/" + list + "/list", query));
        assertRefused(officer.post(ENGINE + "/filter/" + list + "/count", query));
        assertRefused(officer.post(ENGINE + "/filter/" + list + "/list", "{\"orQueries\":[" + query + "]}"));
        assertRefused(officer.get(ENGINE + "/task?" + key + "=%24%7BcurrentUser()%7D"));
        Caller manager = Caller.signedIn(port, "communeManager.29956");
        manager.post(ENGINE + "/history/task/count", query.replace(key, "taskAssigneeExpression"));
        manager.post(ENGINE + "/history/task/count", "{\"orQueries\":[" + query + "]}");
        assertThat(System.getProperty("maiam.attacked")).isNull();
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("BadRequest").doesNotContain("ENGINE");
    }

    @Test
    void nobodyStoresAQueryWithAnExpression() {
        String filter =
                "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"assigneeExpression\":\"${currentUser()}\"}}";

        for (String person : List.of(OFFICER, "communeManager.29956", "modeler", "admin")) {
            Caller caller = Caller.signedIn(port, person);
            assertThat(caller.post(ENGINE + "/filter/create", filter).statusCode())
                    .isEqualTo(403);
            assertThat(caller.call("PUT", ENGINE + "/filter/" + listId(), filter)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(caller.call("DELETE", ENGINE + "/filter/" + listId(), null)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void theFirstAdministratorIsNotMadeHere() {
        String somebody = "{\"profile\":{\"id\":\"intruder\"},\"credentials\":{\"password\":\"x\"}}";
        String setUp = "/camunda/api/admin/setup/default/user/create";

        assertThat(Caller.anonymous(port).post(setUp, somebody).statusCode()).isEqualTo(401);
        assertThat(Caller.signedIn(port, "admin").post(setUp, somebody).statusCode())
                .isEqualTo(403);
    }

    @Test
    void anAdministratorGrantsNoRights() {
        Caller admin = Caller.signedIn(port, "admin");
        String all =
                "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"admin\",\"resourceType\":%d,\"resourceId\":\"*\"}";

        for (int resource : List.of(4, 6, 7, 8)) {
            assertThat(admin.post(ENGINE + "/authorization/create", all.formatted(resource))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(admin.get(ENGINE + "/task").statusCode()).isEqualTo(403);
    }

    @Test
    void countsStayWithinTheUnitsOfAManager() {
        String definition = task.getProcessDefinitionId();
        String statistics = ENGINE + "/process-definition/" + definition + "/statistics";
        String running = ENGINE + "/process-definition/statistics";
        String waiting = ENGINE + "/history/task/count";
        String plugin = "/camunda/api/cockpit/plugin/base/default/process-definition/statistics";
        String legs = "/camunda/api/cockpit/plugin/base/default/process-instance/count";
        Caller own = Caller.signedIn(port, "communeManager.29956");
        Caller sibling = Caller.signedIn(port, "communeManager.29998");

        assertThat(own.get(statistics).body()).contains("verifyReport");
        assertThat(sibling.get(statistics).body()).isEqualTo("[]");
        assertThat(own.get(running).body()).matches("(?s).*\"instances\":[1-9].*");
        assertThat(sibling.get(running).body()).doesNotContainPattern("\"instances\":[1-9]");
        assertThat(own.get(plugin).body()).containsPattern("unning[^,]*:[1-9]|\"instances\":[1-9]|Instances\":[1-9]");
        assertThat(sibling.get(plugin).body()).doesNotContainPattern("unning[^,]*:[1-9]|nstances\":[1-9]");
        assertThat(own.post(waiting, "{}").body()).doesNotContain("\"count\":0");
        assertThat(sibling.post(waiting, "{}").body()).contains("\"count\":0");
        assertThat(own.post(legs, "{}").body()).doesNotContain("\"count\":0");
        assertThat(sibling.post(legs, "{}").body()).contains("\"count\":0");
        assertThat(Caller.signedIn(port, "modeler").get(running).body()).doesNotContainPattern("\"instances\":[1-9]");
    }

    @Test
    void aManagerSeesNoValueOfAVariable() {
        Caller manager = Caller.signedIn(port, "communeManager.29956");

        assertThat(manager.post(ENGINE + "/variable-instance", "{}").body()).isEqualTo("[]");
        assertThat(manager.get(ENGINE + "/task?withTaskVariablesInReturn=true").body())
                .doesNotContain("caseCode", "L.V.");
    }

    private HttpResponse<String> claim(Caller caller, String person) {
        return caller.post(ENGINE + "/task/" + task.getId() + "/claim", "{\"userId\":\"" + person + "\"}");
    }

    private String listId() {
        return officer.get(ENGINE + "/filter").body().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    }

    private String filled(String text) {
        return text.replace('\'', '"')
                .replace("{task}", task.getId())
                .replace("{leg}", task.getProcessInstanceId())
                .replace("{definition}", task.getProcessDefinitionId());
    }
}
