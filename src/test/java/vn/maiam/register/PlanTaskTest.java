package vn.maiam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.form.FormRefused;
import vn.maiam.plan.PlanLoading;
import vn.maiam.progress.GivenTasks;
import vn.maiam.progress.PlanQuestions;
import vn.maiam.story.Office;
import vn.maiam.task.TaskState;

/** A task under a plan: given to several units, followed on the plan's page, returned and accepted. */
@SpringBootTest
@ActiveProfiles("test")
class PlanTaskTest {

    private static final String LEAD = "districtLabour.870";
    private static final String POLICE = "districtPolice.870";
    private static final String OFFICER = "communeOfficer.29956";
    private static final String COMMUNE = "29956-20200101";
    private static final String POLICE_OFFICE = "870.police-20200101";

    @Autowired
    Office office;

    @Autowired
    Entries entries;

    @Autowired
    PlanLoading plans;

    @Autowired
    PlanQuestions questions;

    @Autowired
    GivenTasks tasks;

    @Autowired
    Clock clock;

    private String plan;
    private String today;

    @BeforeEach
    void aPlanOfTheDistrictIsInForce() {
        plan = PlansOfThisYear.load(plans, clock, "002-viec");
        today = LocalDate.now(clock).toString();
    }

    @Test
    void isFollowedUntilEveryUnitHasBeenAccepted() {
        String code = give("Tuần tra địa bàn", COMMUNE, POLICE_OFFICE);
        String commune = code + "-V01";
        String police = code + "-V02";
        assertThat(states("Tuần tra địa bàn")).containsExactly(TaskState.ONGOING, TaskState.ONGOING);

        report(OFFICER, commune, Map.of("taskStatus", "ongoing", "progress", "Đã họp ấp"));
        assertThat(office.openTasks(commune)).containsExactly("doTask");
        report(OFFICER, commune, Map.of("taskStatus", "done", "doneOn", today, "result", "Xong", "children", 12));
        report(POLICE, police, Map.of("taskStatus", "cannot", "reason", "Chưa có kinh phí", "number", "5/KH-CA"));
        assertThat(states("Tuần tra địa bàn")).containsExactly(TaskState.REPORTED, TaskState.REPORTED);

        check(commune, Map.of("resultAccepted", "no", "returnReason", "Thiếu số liệu"));
        assertThat(office.shown(OFFICER, commune, "doTask"))
                .containsEntry("returnedFor", "Thiếu số liệu")
                .containsEntry("result", "Xong");
        check(police, Map.of("resultAccepted", "yes"));
        assertThat(states("Tuần tra địa bàn")).containsExactly(TaskState.ONGOING, TaskState.CANNOT);
        assertThat(entries.find(code).orElseThrow().open()).isTrue();

        report(OFFICER, commune, Map.of("taskStatus", "done", "doneOn", today, "result", "Đủ số liệu"));
        check(commune, Map.of("resultAccepted", "yes"));
        assertThat(states("Tuần tra địa bàn")).containsExactly(TaskState.DONE, TaskState.CANNOT);
        assertThat(entries.find(code).orElseThrow().open()).isFalse();
    }

    @Test
    void isShownToTheUnitsItConcernsAndOpenedByWhoeverSeesTheUnitThatGaveIt() {
        String code = give("Việc của một xã", COMMUNE);

        assertThat(rows(LEAD, "Việc của một xã"))
                .singleElement()
                .extracting(GivenTasks.Row::entryCode)
                .isEqualTo(code);
        assertThat(rows(OFFICER, "Việc của một xã"))
                .singleElement()
                .extracting(GivenTasks.Row::entryCode)
                .isNull();
        assertThat(rows("communeOfficer.29977", "Việc của một xã")).isEmpty();
    }

    @Test
    void isNotGivenToAUnitOfAnotherDistrictNorToNobody() {
        assertThatThrownBy(() -> give("Sai đơn vị", "87-20200101")).isInstanceOf(FormRefused.class);
        assertThatThrownBy(() -> give("Không đơn vị")).isInstanceOf(FormRefused.class);
    }

    private String give(String task, String... units) {
        String code = office.start(
                LEAD,
                "planTask",
                Map.of(
                        "plan",
                        plan,
                        "task",
                        task,
                        "expected",
                        "Đủ các ấp",
                        "givenOn",
                        today,
                        "units",
                        List.of(units).stream()
                                .map(unit -> Map.of("unit", unit, "until", today))
                                .toList()));
        office.runJobs();
        return code;
    }

    private void report(String person, String leg, Map<String, Object> said) {
        Map<String, Object> values = new java.util.HashMap<>(said);
        values.put("saidOn", today);
        office.complete(person, leg, "doTask", values);
        office.runJobs();
    }

    private void check(String leg, Map<String, Object> values) {
        office.complete(LEAD, leg, "checkResult", values);
        office.runJobs();
    }

    private List<TaskState> states(String task) {
        return rows(LEAD, task).stream().map(GivenTasks.Row::state).toList();
    }

    private List<GivenTasks.Row> rows(String person, String task) {
        return tasks.of(questions.of(person, plan, null, null)).stream()
                .filter(row -> row.task().equals(task))
                .toList();
    }
}
