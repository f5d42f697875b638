package vn.maiam.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** What the server says when it says no, and what a browser may keep. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class AnswersTest {

    private static final String OFFICER = "communeOfficer.29956";
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "GET,  /camunda/api/engine/engine/default/task/x1, 404",
        "GET,  /camunda/api/engine/engine/default/task/x1/form, 404",
        "GET,  /camunda/api/engine/engine/default/task?sortBy=nothing, 400",
        "POST, /camunda/api/engine/engine/default/task, 400",
        "POST, /camunda/api/engine/engine/default/process-definition/x1/submit-form, 400",
        "GET,  /api/tasks/x1/form, 404",
        "GET,  /api/tasks/x1/unknown, 404",
        "GET,  /api/unknown, 404",
        "POST, /api/tasks/x1/form, 405",
        "GET,  /error, 404"
    })
    void aFailedCallIsAnsweredWithOneVietnameseSentence(String method, String path, int status) {
        HttpResponse<String> answer =
                Caller.signedIn(port, OFFICER).call(method, path, method.equals("POST") ? "{no json" : null);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .matches(
                        "\\{\"type\":\"\\w+\",\"message\":\"[^\"]*[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ][^\"]*\"}")
                .doesNotContain("ENGINE-", "Exception\"", "x1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/tasklist/default/nothing.js", "/unknown", "/camunda/app/nothing.html"})
    void aFailedPageShowsASentenceAndTheWayBack(String path) {
        HttpResponse<String> answer = Caller.signedIn(port, OFFICER).page(path);

        assertThat(answer.statusCode()).isIn(403, 404);
        assertThat(answer.body())
                .contains("Về trang chính")
                .doesNotContain("Whitelabel", "timestamp", "Exception", "Tomcat");
    }

    @Test
    void whatNoPageAsksForIsAnsweredWithoutNamingTheServer() {
        assertThat(Caller.anonymous(port).get("/%63amunda/api/version").body())
                .doesNotContain("Tomcat", "Exception", "vn.maiam");
    }

    @Test
    void aModelerReadsWhatIsWrongWithHisModelAndAnOfficerDeploysNothing() {
        String broken = "<?xml version=\"1.0\"?><definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                + " targetNamespace=\"x\"><process id=\"x\" isExecutable=\"true\"><startEvent/></process></definitions>";

        HttpResponse<String> modeler = deploy("modeler", broken);
        assertThat(modeler.statusCode()).as(modeler.body()).isEqualTo(400);
        assertThat(modeler.body()).contains("hông triển khai").doesNotContain("ENGINE-", "Exception");
        assertThat(deploy(OFFICER, broken).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> deploy(String person, String diagram) {
        Caller caller = Caller.withBasic(port, person);
        String parts = "--x\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\ntrial\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"data\"; filename=\"x.bpmn\"\r\n\r\n" + diagram
                + "\r\n--x--\r\n";
        return caller.send(
                caller.request("/engine-rest/deployment/create", "POST", parts, "multipart/form-data; boundary=x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/tasklist/scripts/config.js",
                "/camunda/app/tasklist/locales/vi.json",
                "/camunda/app/tasklist/styles/user-styles.css",
                "/camunda/app/tasklist/camunda-tasklist-bootstrap.js",
                "/forms/shell.html",
                "/sign-in/sign-in.css"
            })
    void aBrowserKeepsAFileButAsksWhetherItStillHolds(String path) {
        Caller caller = Caller.signedIn(port, OFFICER);
        HttpResponse<String> first = caller.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().allValues("Cache-Control")).isEqualTo(List.of("no-cache"));
        assertThat(caller.send(caller.request(path, "GET", null, null).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGINE + "/task", "/api/tasks/x1/form", "/camunda/app/tasklist/default/", "/login"})
    void aBrowserKeepsNoPageAndNoData(String path) {
        assertThat(Caller.signedIn(port, OFFICER)
                        .page(path)
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("no-store");
    }
}
