package vn.maiam.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Who comes in, by which door, for how long. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class SignInTest {

    private static final String OFFICER = "communeOfficer.29956";
    private static final String WHO = "/camunda/api/admin/auth/user/default";
    private static final String TASKS = "/camunda/api/engine/engine/default/task";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/", "/forms/shell.html"})
    void aPageWithoutSignInLeadsToTheSignInPage(String page) {
        HttpResponse<String> answer = Caller.anonymous(port).page(page);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/tasks/x1/form", "/api/tasks/x1/file", "/api/processes/x1/form", "/api/unknown"})
    void ourOwnApiWithoutSignInIsRefused(String path) {
        assertThat(Caller.anonymous(port).get(path).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/sign-in/sign-in.css", "/sign-in/roof.svg"})
    void theSignInPageAndItsLooksAreOpen(String path) {
        assertThat(Caller.anonymous(port).get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/h2-console/", "/unknown", "/admin/anything", "/camunda-welcome/index.html"})
    void whatNobodyNamedIsClosedForAnOfficer(String path) {
        assertThat(Caller.signedIn(port, OFFICER).get(path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "communeOfficer.29956, /camunda/app/tasklist/default/",
        "districtHealth.870, /camunda/app/tasklist/default/",
        "communeManager.29956, /camunda/app/cockpit/default/",
        "modeler, /camunda/app/cockpit/default/",
        "admin, /admin/due-times"
    })
    void everybodyLandsWhereHisWorkIs(String person, String page) {
        Caller caller = Caller.signedIn(port, person);

        assertThat(caller.get("/").headers().firstValue("Location").orElse("")).endsWith(page);
        assertThat(caller.page(page).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "communeOfficer.29956, cockpit",
        "communeOfficer.29956, admin",
        "communeManager.29956, tasklist",
        "communeManager.29956, admin",
        "modeler, admin",
        "admin, cockpit",
        "admin, tasklist"
    })
    void noWebAppOpensForOtherRoles(String person, String webapp) {
        assertThat(Caller.signedIn(port, person)
                        .get("/camunda/app/" + webapp + "/default/")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void thePageOfDueTimesIsForTheAdministratorOnly() {
        assertThat(Caller.signedIn(port, OFFICER).page("/admin/due-times").statusCode())
                .isEqualTo(403);
        assertThat(Caller.signedIn(port, "modeler").page("/admin/due-times").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"communeOfficer.29998, wrong", "nobody, demo", "'', demo", "communeOfficer.29998, ''"})
    void aWrongNameOrPasswordComesToNothing(String person, String password) {
        Caller caller = Caller.anonymous(port);
        caller.page("/login");
        HttpResponse<String> answer = caller.signIn(person, password);

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login?error");
        assertThat(caller.get(TASKS).statusCode()).isEqualTo(401);
    }

    @Test
    void signingInChangesTheSession() {
        Caller caller = Caller.anonymous(port);
        caller.page("/camunda/app/tasklist/default/");
        caller.page("/login");
        String before = caller.cookie("JSESSIONID").orElseThrow();

        caller.signIn(OFFICER, "demo");

        assertThat(caller.cookie("JSESSIONID").orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        String cookie = sessionCookie(Caller.anonymous(port).page("/camunda/app/tasklist/default/"));

        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").doesNotContain("Secure");
    }

    @Test
    void behindAProxyWithTlsTheSessionCookieTravelsEncryptedOnly() {
        Caller caller = Caller.anonymous(port);

        String cookie = sessionCookie(caller.send(caller.request("/camunda/app/tasklist/default/", "GET", null, null)
                .setHeader("Accept", "text/html")
                .header("X-Forwarded-Proto", "https")));

        assertThat(cookie).contains("Secure").contains("HttpOnly");
    }

    @Test
    void aSessionDoesNotCountForIntegrationsNorBasicForPeople() {
        assertThat(Caller.signedIn(port, OFFICER).get("/engine-rest/task").statusCode())
                .isEqualTo(401);
        assertThat(Caller.withBasic(port, OFFICER).get("/api/tasks/x1/form").statusCode())
                .isEqualTo(401);
        assertThat(Caller.withBasic(port, OFFICER).get(TASKS).statusCode()).isEqualTo(401);
    }

    @Test
    void basicIsForAccountsOnlyAndLeavesNoSession() {
        HttpResponse<String> answer = Caller.withBasic(port, OFFICER).get("/engine-rest/task/count");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        assertThat(Caller.withBasic(port, "nobody")
                        .get("/engine-rest/task/count")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSession() {
        Caller caller = Caller.signedIn(port, OFFICER);
        assertThat(caller.get(WHO).body()).contains(OFFICER);

        HttpResponse<String> answer = caller.post(WHO + "/logout", null);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(caller.get(TASKS).statusCode()).isEqualTo(401);
        assertThat(caller.get(WHO).statusCode()).isEqualTo(401);
    }

    @Test
    void aWriteWithoutTheTokenOfItsPageIsRefused() {
        Caller engine = Caller.signedIn(port, OFFICER);
        assertThat(engine.send(withoutTokens("/camunda/api/engine/engine/default/task/count", engine))
                        .statusCode())
                .isEqualTo(403);

        Caller own = Caller.signedIn(port, OFFICER);
        HttpResponse<String> answer = own.send(withoutTokens("/api/tasks/x1/release", own));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Phiên làm việc đã đổi");
    }

    private static java.net.http.HttpRequest.Builder withoutTokens(String path, Caller caller) {
        return caller.request(path, "POST", "{}", "application/json")
                .setHeader("X-XSRF-TOKEN", "guessed")
                .setHeader("X-MAIAM-XSRF", "guessed");
    }

    @Test
    void aRoleThatIsWithdrawnStopsCountingAtOnce() {
        identity.saveUser(withPassword("passing"));
        identity.createMembership("passing", "modeler");
        Caller caller = Caller.signedIn(port, "passing");
        String deployments = "/camunda/api/engine/engine/default/deployment/x1";
        assertThat(caller.get(deployments).statusCode()).isEqualTo(404);

        identity.deleteMembership("passing", "modeler");

        assertThat(caller.get(deployments).statusCode()).isEqualTo(403);
        identity.deleteUser("passing");
        assertThat(caller.get(deployments).statusCode()).isEqualTo(401);
        assertThat(caller.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void aPersonChangesHisOwnPasswordAndNobodyElses() {
        identity.saveUser(withPassword("careful"));
        Caller caller = Caller.signedIn(port, "careful");
        String own = "/camunda/api/engine/engine/default/user/%s/credentials";
        String changed = "{\"password\":\"new\",\"authenticatedUserPassword\":\"%s\"}";

        assertThat(caller.call("PUT", own.formatted(OFFICER), changed.formatted("demo"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(caller.call("PUT", own.formatted("careful"), changed.formatted("demo"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(identity.checkPassword("careful", "new")).isTrue();
        assertThat(identity.checkPassword(OFFICER, "demo")).isTrue();
        assertThat(caller.call("PUT", own.formatted("careful"), changed.formatted("wrong"))
                        .statusCode())
                .isEqualTo(400);
        identity.deleteUser("careful");
    }

    @Test
    void nobodyFoundsTheEnginesOwnGroupOfAdministrators() {
        Caller admin = Caller.signedIn(port, "admin");

        HttpResponse<String> answer = admin.post(
                "/camunda/api/engine/engine/default/group/create",
                "{\"id\":\"camunda-admin\",\"name\":\"x\",\"type\":\"SYSTEM\"}");

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(identity.createGroupQuery().groupId("camunda-admin").count()).isZero();
        assertThat(List.of(200, 204))
                .contains(admin.post(
                                "/camunda/api/engine/engine/default/group/create", "{\"id\":\"trial\",\"name\":\"x\"}")
                        .statusCode());
        identity.deleteGroup("trial");
    }

    private org.camunda.bpm.engine.identity.User withPassword(String id) {
        var user = identity.newUser(id);
        user.setPassword("demo");
        return user;
    }

    private static String sessionCookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }
}
