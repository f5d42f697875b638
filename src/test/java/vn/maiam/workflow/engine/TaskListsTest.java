package vn.maiam.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.story.Journey.CHAIR;
import static vn.maiam.story.Journey.OFFICER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;

/** The lists of Tasklist: whose they are, what is in them, what comes first. */
@SpringBootTest
@ActiveProfiles("test")
class TaskListsTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String COLLEAGUE = "communeOfficer2.29956";

    @Autowired
    TaskFilters lists;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    AuthorizationService rights;

    @Autowired
    Journey journey;

    @Autowired
    Office office;

    @Test
    void whoeverGetsTasksHasTheFourListsInOrder() {
        for (String person : List.of(OFFICER, CHAIR, "districtLabour.870", "districtHealth.870", "provincePolice.87")) {
            assertThat(titlesFor(person))
                    .as(person)
                    .containsExactlyInAnyOrder("Việc của tôi", "Việc của đơn vị", "Hạn hôm nay", "Quá hạn");
        }
    }

    @Test
    void whoNeverGetsATaskHasNoList() {
        for (String person : List.of("collaborator.29956", "communeManager.29956", "modeler", "admin")) {
            assertThat(titlesFor(person)).as(person).isEmpty();
        }
    }

    @Test
    void aTaskIsMineOnceItIsTakenAndTheUnitsThroughout() {
        String task = task(journey.reported("Mạc Văn Danh"), "verifyReport");
        assertThat(in("Việc của đơn vị", OFFICER)).contains(task);
        assertThat(in("Việc của tôi", OFFICER)).doesNotContain(task);

        office.as(OFFICER, () -> {
            tasks.claim(task, OFFICER);
            return null;
        });

        assertThat(in("Việc của tôi", OFFICER)).contains(task);
        assertThat(in("Việc của đơn vị", COLLEAGUE)).contains(task);
        assertThat(in("Việc của tôi", COLLEAGUE)).doesNotContain(task);
        assertThat(in("Việc của đơn vị", CHAIR)).doesNotContain(task);
        assertThat(in("Việc của đơn vị", "communeOfficer.29962")).doesNotContain(task);
    }

    @Test
    void todayEndsAtMidnightInVietnam() {
        String task = task(journey.reported("Mạc Thị Nay"), "verifyReport");
        LocalDate today = LocalDate.now(VIETNAM);

        due(task, today, LocalTime.MIDNIGHT);
        assertThat(in("Hạn hôm nay", OFFICER)).contains(task);
        due(task, today, LocalTime.of(23, 59, 59));
        assertThat(in("Hạn hôm nay", OFFICER)).contains(task);
        due(task, today.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(in("Hạn hôm nay", OFFICER)).doesNotContain(task);
        due(task, today.minusDays(1), LocalTime.of(23, 59, 59));
        assertThat(in("Hạn hôm nay", OFFICER)).doesNotContain(task);
    }

    @Test
    void overdueIsWhatShouldHaveBeenDoneByNow() {
        String task = task(journey.reported("Mạc Thị Trễ"), "verifyReport");

        due(task, Instant.now().minusSeconds(5));
        assertThat(in("Quá hạn", OFFICER)).contains(task);
        due(task, Instant.now().plusSeconds(60));
        assertThat(in("Quá hạn", OFFICER)).doesNotContain(task);
        due(task, Instant.now().minusSeconds(5));
        assertThat(in("Quá hạn", CHAIR)).doesNotContain(task);
    }

    @Test
    void theClocksOfTheLawComeBeforeWhatIsCountedInDays() {
        String inDays = task(journey.atPlan("Mạc Văn Ngày", "medium"), "draftPlan");
        String inHours = task(journey.reported("Mạc Văn Giờ"), "verifyReport");
        String sooner = task(journey.reported("Mạc Văn Sớm"), "verifyReport");
        due(inDays, Instant.now().minus(Duration.ofDays(9)));
        due(sooner, Instant.now().minus(Duration.ofDays(8)));

        assertThat(in("Việc của đơn vị", OFFICER))
                .filteredOn(List.of(inDays, inHours, sooner)::contains)
                .containsExactly(sooner, inHours, inDays);
    }

    @Test
    void anInstallationOfAnEarlierReleaseGetsTheseListsAndNoOthers() {
        Filter unit = filter("Việc của đơn vị");
        unit.setQuery(tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        unit.setProperties(java.util.Map.of("priority", 0));
        filters.saveFilter(unit);
        Authorization all = rights.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        all.setUserId(Authorization.ANY);
        all.setResource(Resources.FILTER);
        all.setResourceId(unit.getId());
        all.addPermission(Permissions.READ);
        rights.saveAuthorization(all);

        lists.run(new DefaultApplicationArguments());

        assertThat(filters.createTaskFilterQuery().count()).isEqualTo(4);
        assertThat(filter("Việc của đơn vị").getId()).isEqualTo(unit.getId());
        assertThat(titlesFor("collaborator.29956")).isEmpty();
        String task = task(journey.reported("Mạc Văn Cũ"), "verifyReport");
        assertThat(in("Việc của đơn vị", OFFICER)).contains(task);
    }

    @Test
    void aSecondStartChangesNothing() {
        long grants = rights.createAuthorizationQuery().count();
        lists.run(new DefaultApplicationArguments());
        assertThat(rights.createAuthorizationQuery().count()).isEqualTo(grants);
        assertThat(filters.createTaskFilterQuery().count()).isEqualTo(4);
    }

    private List<String> titlesFor(String person) {
        return office.as(person, () -> filters.createTaskFilterQuery().list().stream()
                .map(Filter::getName)
                .toList());
    }

    private List<String> in(String list, String person) {
        return office.as(person, () -> filters.<Task>list(filter(list).getId()).stream()
                .map(Task::getId)
                .toList());
    }

    private Filter filter(String title) {
        return filters.createTaskFilterQuery().filterName(title).singleResult();
    }

    private String task(String leg, String step) {
        return office.taskOf(OFFICER, leg, step).getId();
    }

    private void due(String task, LocalDate day, LocalTime time) {
        due(task, day.atTime(time).atZone(VIETNAM).toInstant());
    }

    private void due(String id, Instant moment) {
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        task.setDueDate(Date.from(moment));
        tasks.saveTask(task);
    }
}
