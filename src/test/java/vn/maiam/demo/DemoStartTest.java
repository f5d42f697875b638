package vn.maiam.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.plan.Plans;
import vn.maiam.security.EngineIdentity;

/** What people find after the first start of the demo. */
@SpringBootTest
@ActiveProfiles({"test", "demo"})
class DemoStartTest {

    @Autowired
    EngineIdentity identity;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService jobs;

    @Autowired
    RepositoryService models;

    @Autowired
    Clock clock;

    @Autowired
    Plans plans;

    @Autowired
    List<ApplicationRunner> atStart;

    @ParameterizedTest(name = "{0}")
    @MethodSource("peopleWithTasks")
    void findsWork(String person) {
        identity.signIn(person);
        try {
            assertThat(tasks.createTaskQuery().taskCandidateUser(person).list()).isNotEmpty();
        } finally {
            identity.signOut();
        }
    }

    /**
     * Those of Đồng Tháp, whose cases the demo tells; of the other source plans' units nothing is due any more. All but
     * collaborators, the chairs above the communes and the Front of the province, who start processes, and those who do not work in Tasklist.
     */
    static List<String> peopleWithTasks() throws Exception {
        String people = new ClassPathResource("demo/people.csv").getContentAsString(StandardCharsets.UTF_8);
        return people.lines()
                .skip(1)
                .map(line -> line.split(","))
                .filter(columns -> !columns[3].matches(
                        "collaborator|modeler|admin|.*Manager|districtChair|provinceChair|provinceFront"))
                .filter(columns -> columns[4].matches("(87|870|299\\d\\d)(\\..*)?"))
                .map(columns -> columns[0])
                .toList();
    }

    @Test
    void aPlanDerivedFromASourcePlanIsInForceToday() {
        LocalDate today = LocalDate.now(clock);

        assertThat(plans.inForce("870-20200101", today)).singleElement().satisfies(plan -> {
            assertThat(plan.parentCode()).isEqualTo("002");
            assertThat(plan.obligations().stream().flatMap(one -> one.lastDays().stream()))
                    .anyMatch(day -> !day.isBefore(today) && day.isBefore(today.plusDays(15)));
        });
        assertThat(plans.all()).hasSize(6);
    }

    @Test
    void somethingWaitsAtEveryStep() {
        assertThat(tasks.createTaskQuery().list())
                .extracting(Task::getTaskDefinitionKey)
                .containsAll(Set.of(
                        "verifyReport",
                        "decideDuplicate",
                        "assess",
                        "decideEmergency",
                        "holdNeedsMeeting",
                        "draftPlan",
                        "approvePlan",
                        "reviewPlan",
                        "answerReferral",
                        "deliverService",
                        "reportResult",
                        "redirectReferral",
                        "confirmResult",
                        "visit",
                        "proposeClosure",
                        "approveClosure",
                        "approveExit",
                        "acceptTransfer"));
    }

    @Test
    void aCaseIsClosed() {
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("childCase")
                        .finished()
                        .count())
                .isPositive();
    }

    @Test
    void whatHappenedInTheDemoHappenedOverWeeksAndTheLastOfItLately() {
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId("visit")
                        .finished()
                        .list())
                .extracting(HistoricActivityInstance::getDurationInMillis)
                .anyMatch(spent -> spent > Duration.ofDays(3).toMillis());
        Date now = Date.from(clock.instant());
        Date yesterday = Date.from(clock.instant().minus(Duration.ofDays(1)));
        assertThat(tasks.createTaskQuery().taskDefinitionKey("answerReferral").list())
                .allSatisfy(task -> assertThat(task.getCreateTime()).isBetween(yesterday, now, true, true));
        assertThat(history.createHistoricActivityInstanceQuery()
                        .startedAfter(now)
                        .count())
                .isZero();
    }

    @Test
    void someoneIsAtWorkAlready() {
        assertThat(tasks.createTaskQuery().taskAssigned().list()).hasSizeGreaterThan(2);
    }

    @Test
    void noJobHasFailed() {
        assertThat(jobs.createJobQuery().withException().list()).isEmpty();
    }

    @Test
    void aSecondStartMakesAndDeploysNothing() throws Exception {
        long cases = history.createHistoricProcessInstanceQuery().count();
        long deployments = models.createDeploymentQuery().count();
        for (ApplicationRunner runner : atStart) {
            runner.run(new DefaultApplicationArguments());
        }
        assertThat(history.createHistoricProcessInstanceQuery().count()).isEqualTo(cases);
        assertThat(models.createDeploymentQuery().count()).isEqualTo(deployments);
    }
}
