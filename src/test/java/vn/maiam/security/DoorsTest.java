package vn.maiam.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Walks every route of the engine's and the webapps' REST API, as the annotations of this very version have them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class DoorsTest {

    private static final Map<String, String> PEOPLE = Map.of(
            "communeOfficer", "communeOfficer.29956",
            "communeManager", "communeManager.29956",
            "modeler", "modeler",
            "admin", "admin");

    private static final Pattern MACHINERY =
            Pattern.compile("ENGINE-|Exception|org\\.camunda|java\\.|\\tat |vn\\.maiam");

    @LocalServerPort
    int port;

    @Autowired
    Doors doors;

    @Test
    void findsTheRoutesItIsToWalk() {
        assertThat(CamundaRestResources.getResourceClasses())
                .containsExactlyInAnyOrder(
                        NamedProcessEngineRestServiceImpl.class, DefaultProcessEngineRestServiceImpl.class);
        assertThat(byBasic())
                .hasSizeGreaterThan(800)
                .extracting(Route::toString)
                .contains(
                        "POST /engine-rest/task/x1/complete",
                        "POST /engine-rest/engine/default/task/x1/bpmnError",
                        "PUT /engine-rest/process-instance/x1/variables/x1",
                        "GET /engine-rest/history/process-definition/x1/statistics",
                        "DELETE /engine-rest/filter/x1");
        assertThat(bySession())
                .extracting(Route::toString)
                .contains(
                        "POST /camunda/api/engine/engine/default/task/x1/complete",
                        "POST /camunda/api/admin/setup/default/user/create",
                        "POST /camunda/api/admin/auth/user/default/login/x1",
                        "POST /camunda/api/cockpit/plugin/base/default/incident");
    }

    @Test
    void answersNobodyWhoIsNotSignedIn() {
        Caller nobody = Caller.anonymous(port);

        assertThat(all().filter(route -> call(nobody, route).statusCode() != 401))
                .extracting(Route::toString)
                .containsExactly("POST /camunda/api/admin/auth/user/default/logout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"communeOfficer", "communeManager", "modeler", "admin"})
    void opensWithASessionWhatTheListOpensForTheRoleAndNothingElse(String role) {
        assertThat(wronglyAnswered(Caller.signedIn(port, PEOPLE.get(role)), bySession(), role))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"communeOfficer", "communeManager", "modeler", "admin"})
    void opensWithBasicWhatTheListOpensForTheRoleAndNothingElse(String role) {
        assertThat(wronglyAnswered(Caller.withBasic(port, PEOPLE.get(role)), byBasic(), role))
                .isEmpty();
    }

    @Test
    void letsAnOfficerWriteNothingButHisOwnWork() {
        assertThat(writesOf("communeOfficer"))
                .containsExactlyInAnyOrder(
                        "POST /task/x1/claim",
                        "POST /task/x1/submit-form",
                        "POST /process-definition/x1/submit-form",
                        "PUT /user/x1/credentials");
    }

    @Test
    void letsAManagerWriteNothing() {
        assertThat(writesOf("communeManager")).containsExactly("PUT /user/x1/credentials");
    }

    @Test
    void letsAModelerDeployAndNothingElse() {
        assertThat(writesOf("modeler"))
                .containsExactlyInAnyOrder("POST /deployment/create", "PUT /user/x1/credentials");
    }

    @Test
    void letsAnAdministratorWritePeopleGroupsAndUnitsButNoRightsAndNoCase() {
        assertThat(writesOf("admin")).isNotEmpty().allMatch(write -> write.matches("\\w+ /(user|group|tenant)/.*"));
    }

    @Test
    void hasNoDoorThatLeadsNowhere() {
        Set<Route> routes = all().collect(Collectors.toCollection(LinkedHashSet::new));

        assertThat(doors.all().stream().filter(door -> routes.stream()
                        .noneMatch(route -> door.method().equals(route.method())
                                && door.path()
                                        .matcher(Doors.belowEngine(route.path()))
                                        .matches())))
                .extracting(door -> door.method() + " " + door.path().pattern().replaceAll("\\\\[QE]", ""))
                // The webapps write these with a slash at the end, which no annotation has.
                .containsExactlyInAnyOrder(
                        "GET /camunda/api/engine/engine/", "OPTIONS /user/", "OPTIONS /group/", "OPTIONS /tenant/");
    }

    private Set<String> writesOf(String role) {
        Predicate<Route> read = route -> Set.of("GET", "HEAD", "OPTIONS").contains(route.method())
                || route.path()
                        .matches(".*/(filter/x1/list|count|task|variable-instance|process-instance|group|logout)");
        return Stream.concat(bySession().stream(), byBasic().stream())
                .filter(read.negate())
                .filter(route -> open(route, role))
                .map(route -> route.method() + " " + Doors.belowEngine(route.path()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> wronglyAnswered(Caller caller, Set<Route> routes, String role) {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes) {
            if (route.path().endsWith("/logout")) {
                continue;
            }
            HttpResponse<String> answer = call(caller, route);
            boolean closed = answer.statusCode() == 403 && answer.body().contains("Thao tác này không được phép.");
            boolean head = route.method().equals("HEAD") && answer.statusCode() == 403;
            boolean asListed = open(route, role) ? !closed && answer.statusCode() != 401 : closed || head;
            if (!asListed
                    || answer.statusCode() >= 400
                            && MACHINERY.matcher(answer.body()).find()) {
                wrong.add("%s: %d %s".formatted(route, answer.statusCode(), answer.body()));
            }
        }
        return wrong;
    }

    private boolean open(Route route, String role) {
        return doors.open(
                route.method(),
                route.path(),
                Stream.of(role, Webapp.of(role).id()).collect(Collectors.toSet()));
    }

    private static HttpResponse<String> call(Caller caller, Route route) {
        boolean content = Set.of("POST", "PUT", "PATCH", "DELETE").contains(route.method());
        return caller.call(route.method(), route.path(), content ? "{}" : null);
    }

    private static Stream<Route> all() {
        return Stream.concat(bySession().stream(), byBasic().stream());
    }

    private static Set<Route> bySession() {
        Set<Route> routes = new TreeSet<>();
        routes.addAll(Route.of(List.of(NamedProcessEngineRestServiceImpl.class), "/camunda/api/engine"));
        routes.addAll(Route.of(new AdminApplication().getClasses(), "/camunda/api/admin"));
        routes.addAll(Route.of(new CockpitApplication().getClasses(), "/camunda/api/cockpit"));
        routes.addAll(Route.of(new TasklistApplication().getClasses(), "/camunda/api/tasklist"));
        routes.addAll(Route.of(new WelcomeApplication().getClasses(), "/camunda/api/welcome"));
        return withOtherVerbs(routes);
    }

    private static Set<Route> byBasic() {
        return withOtherVerbs(Route.of(CamundaRestResources.getResourceClasses(), "/engine-rest"));
    }

    /** A JAX-RS server answers HEAD and OPTIONS by itself; the others nobody has asked for. */
    private static Set<Route> withOtherVerbs(Set<Route> routes) {
        Set<Route> more = new TreeSet<>(routes);
        for (Route route : routes) {
            Stream.of("HEAD", "OPTIONS", "PATCH").forEach(verb -> more.add(new Route(verb, route.path())));
        }
        return more;
    }
}
