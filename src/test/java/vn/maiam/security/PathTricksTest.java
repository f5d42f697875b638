package vn.maiam.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;

/** No other spelling of a path opens a closed door. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class PathTricksTest {

    private static final String OFFICER = "communeOfficer.29956";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Journey journey;

    private static int children;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task/{id}/complete",
                "/camunda/api/engine/engine/default/task/{id}/complete;x=1",
                "/camunda/api/engine/engine/default/task;x=1/{id}/complete",
                "/camunda/api/engine/engine/default/task/{id}/complete/",
                "/camunda/api/engine/engine/default/task/{id}/complete.json",
                "/camunda/api/engine/engine/default/task/{id}/Complete",
                "/camunda/api/engine/engine/default//task/{id}/complete",
                "/camunda/api/engine/engine/default/task/{id}//complete",
                "/camunda/api/engine/engine/default/task/{id}/./complete",
                "/camunda/api/engine/engine/default/task/{id}/claim/../complete",
                "/camunda/api/engine/engine/default/task/{id}/claim/%2e%2e/complete",
                "/camunda/api/engine/engine/default/task/{id}%2Fcomplete",
                "/camunda/api/engine/engine/default/task/{id}%252Fcomplete",
                "/camunda/api/engine/engine/default/task/{id}/complet%65",
                "/camunda/api/engine/engine/default/task/{id}/complete%00",
                "/camunda/api/engine/engine/default/task/{id}/complete%3Bx",
                "/camunda/api/engine/engine/default/task/{id}/complete%5C..%5Cclaim",
                "/camunda/api/engine/engine/DEFAULT/task/{id}/complete",
                "/camunda/api/engine/engine/%64efault/task/{id}/complete",
                "/camunda/%61pi/engine/engine/default/task/{id}/complete",
                "/%63amunda/api/engine/engine/default/task/{id}/complete",
                "/%63%61munda/api/engine/engine/default/task/{id}/complete",
                "/Camunda/API/engine/engine/default/task/{id}/complete",
                "/camunda//api/engine/engine/default/task/{id}/complete",
                "/camunda/app/../api/engine/engine/default/task/{id}/complete",
                "/login/../camunda/api/engine/engine/default/task/{id}/complete",
                "/sign-in/..;/camunda/api/engine/engine/default/task/{id}/complete"
            })
    void withASessionNothingCompletesATaskPastItsForm(String path) {
        String task = assignedTask();

        HttpResponse<String> answer =
                Caller.signedIn(port, OFFICER).post(path.replace("{id}", task), "{\"variables\":{}}");

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(stillOpen(task)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task/{id}/complete",
                "/engine-rest/task/{id}/complete;x=1",
                "/engine-rest//task/{id}/complete",
                "/engine-rest/engine/default/task/{id}/complete/",
                "/engine-rest/engine/default/../default/task/{id}/complete",
                "/engine-rest/task/{id}/%63omplete",
                "/%65ngine-rest/task/{id}/complete",
                "/engine%2Drest/task/{id}/complete",
                "/Engine-Rest/task/{id}/complete",
                "/login/../engine-rest/task/{id}/complete"
            })
    void withBasicNothingCompletesATaskPastItsForm(String path) {
        String task = assignedTask();

        HttpResponse<String> answer =
                Caller.withBasic(port, OFFICER).post(path.replace("{id}", task), "{\"variables\":{}}");

        // Chain by chain: 302 is the sign-in page, where HTTP Basic counts for nothing.
        assertThat(answer.statusCode()).isIn(302, 400, 401, 403, 404);
        assertThat(stillOpen(task)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-Method-Override", "X-HTTP-Method"})
    void aHeaderDoesNotTurnAnOpenReadingIntoAWrite(String header) {
        String task = assignedTask();
        Caller officer = Caller.signedIn(port, OFFICER);

        officer.send(officer.request("/camunda/api/engine/engine/default/task/" + task, "GET", null, null)
                .header(header, "DELETE"));

        assertThat(stillOpen(task)).isTrue();
    }

    @Test
    void aHeaderOfAProxyDoesNotMoveThePath() {
        String task = assignedTask();
        Caller officer = Caller.signedIn(port, OFFICER);

        HttpResponse<String> answer = officer.send(officer.request(
                        "/camunda/api/engine/engine/default/task/" + task + "/complete",
                        "POST",
                        "{}",
                        "application/json")
                .header("X-Forwarded-Prefix", "/camunda/api/engine")
                .header("X-Forwarded-For", "127.0.0.1"));

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(stillOpen(task)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PATCH", "PUT", "DELETE", "PROPFIND", "get"})
    void noOtherVerbReachesATask(String verb) {
        String task = assignedTask();

        HttpResponse<String> answer =
                Caller.signedIn(port, OFFICER).call(verb, "/camunda/api/engine/engine/default/task/" + task, null);

        assertThat(answer.statusCode()).isBetween(400, 405);
        assertThat(stillOpen(task)).isTrue();
    }

    private String assignedTask() {
        String code = journey.reported("Phạm Văn " + Integer.toString(++children, 36));
        String id = office.taskOf(OFFICER, code, "verifyReport").getId();
        Caller.withBasic(port, OFFICER).post("/engine-rest/task/%s/claim".formatted(id), claimBy(OFFICER));
        return id;
    }

    private boolean stillOpen(String task) {
        return Caller.withBasic(port, OFFICER).get("/engine-rest/task/" + task).statusCode() == 200;
    }

    private static String claimBy(String person) {
        return "{\"userId\":\"%s\"}".formatted(person);
    }
}
