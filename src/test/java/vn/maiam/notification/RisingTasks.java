package vn.maiam.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.notification.Watch.begin;
import static vn.maiam.notification.Watch.due;
import static vn.maiam.story.Journey.CHAIR;
import static vn.maiam.story.Journey.HEALTH_OFFICE;
import static vn.maiam.story.Journey.OFFICER;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.notification.Attention.Item;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;

/** The clock is turned over whole due times: who sees the task then, and who no longer does. */
abstract class RisingTasks {

    private static final String COLLEAGUE = "communeOfficer2.29956";
    private static final String DISTRICT = "districtLabour.870";
    private static final String PROVINCE = "provinceLabour.87";

    @Autowired
    Office office;

    @Autowired
    Journey journey;

    @Autowired
    Watch watch;

    @Autowired
    TaskService tasks;

    @Autowired
    TasksOfBefore atStart;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void turnClockBack() {
        ClockUtil.reset();
    }

    @Test
    void the12HoursOfAReportRiseFromTheDeskToTheChairToTheDistrict() {
        String code = journey.reported("Đinh Thị Mười Hai");
        Instant due = due(watch.task(code, "verifyReport"));
        Instant begin = due.minus(Duration.ofHours(12));

        watch.turnTo(49, begin, due);
        assertThat(watch.sees(OFFICER, code)).isEmpty();

        watch.turnTo(50, begin, due);
        assertThat(watch.sees(OFFICER, code)).containsExactly(50);
        assertThat(watch.sees(COLLEAGUE, code)).containsExactly(50);
        assertThat(watch.sees(CHAIR, code)).isEmpty();

        watch.turnTo(79, begin, due);
        assertThat(watch.sees(CHAIR, code)).isEmpty();

        watch.turnTo(80, begin, due);
        assertThat(watch.sees(OFFICER, code)).containsExactly(80);
        assertThat(watch.sees(CHAIR, code)).containsExactly(80);
        assertThat(watch.sees(DISTRICT, code)).isEmpty();

        watch.turnTo(100, begin, due);
        assertThat(watch.sees(OFFICER, code)).containsExactly(100);
        assertThat(watch.sees(CHAIR, code)).containsExactly(100);
        assertThat(watch.sees(DISTRICT, code)).containsExactly(100);
        assertThat(watch.sees(PROVINCE, code)).isEmpty();
    }

    @Test
    void the5WorkingDaysOfAPlanRiseByTheHourFromTheTasksBeginToItsEnd() {
        String code = journey.atPlan("Đinh Văn Năm Ngày", "medium");
        Task plan = watch.task(code, "draftPlan");

        watch.turnTo(49, begin(plan), due(plan));
        assertThat(watch.sees(OFFICER, code)).isEmpty();
        watch.turnTo(50, begin(plan), due(plan));
        assertThat(watch.sees(OFFICER, code)).containsExactly(50);
        watch.turnTo(80, begin(plan), due(plan));
        assertThat(watch.sees(CHAIR, code)).containsExactly(80);
        assertThat(watch.sees(DISTRICT, code)).isEmpty();
        watch.turnTo(100, begin(plan), due(plan));
        assertThat(watch.sees(DISTRICT, code)).containsExactly(100);
    }

    @Test
    void aTaskThatSomebodyHasTakenIsHisAndNoLongerTheDesks() {
        String code = journey.reported("Đinh Thị Có Người Làm");
        Task task = watch.task(code, "verifyReport");
        watch.turnTo(due(task));
        assertThat(watch.item(OFFICER, code)).get().satisfies(item -> {
            assertThat(item.mayWork()).isTrue();
            assertThat(item.holder()).isNull();
        });

        office.as(COLLEAGUE, () -> {
            tasks.claim(task.getId(), COLLEAGUE);
            return null;
        });

        assertThat(watch.sees(OFFICER, code)).isEmpty();
        assertThat(watch.item(COLLEAGUE, code).map(Item::mayWork)).contains(true);
        assertThat(watch.item(CHAIR, code)).get().satisfies(item -> {
            assertThat(item.mayWork()).isFalse();
            assertThat(item.holder()).isEqualTo("Lê Thị Kim Loan");
            assertThat(item.label()).isEqualTo("Đ.T.C.N.L., nam, 2015");
        });
    }

    @Test
    void aTaskThatWasOpenBeforeTasksWereFollowedIsFollowedFromTheNextStart() {
        String code = journey.reported("Đinh Thị Từ Trước");
        Instant due = due(watch.task(code, "verifyReport"));
        jdbc.sql("DELETE FROM task_deadline WHERE leg_code = ?").param(code).update();

        atStart.run(null);
        atStart.run(null);

        watch.turnTo(49, due.minus(Duration.ofHours(12)), due);
        assertThat(watch.sees(OFFICER, code)).isEmpty();
        watch.turnTo(50, due.minus(Duration.ofHours(12)), due);
        assertThat(watch.sees(OFFICER, code)).containsExactly(50);
    }

    @Test
    void whatIsDoneOrNoLongerToBeDoneIsGoneFromEverybodysPage() {
        String done = journey.reported("Đinh Thị Xong");
        String ended = journey.atPlan("Đinh Văn Dừng", "medium");
        office.start(OFFICER, "caseExit", Papers.exit(ended, "died"));
        watch.turnTo(due(watch.task(ended, "draftPlan")));
        assertThat(watch.sees(OFFICER, done)).isNotEmpty();
        assertThat(watch.sees(OFFICER, ended)).isNotEmpty();
        ClockUtil.reset();

        office.complete(OFFICER, done, "verifyReport", Papers.verification("verified"));
        office.complete(CHAIR, ended, "approveExit", Papers.exitApproved());
        office.runJobs();

        assertThat(watch.sees(OFFICER, done)).isEmpty();
        assertThat(watch.sees(CHAIR, done)).isEmpty();
        assertThat(watch.sees(OFFICER, ended)).isEmpty();
        assertThat(watch.sees(DISTRICT, ended)).isEmpty();
    }

    @Test
    void aReferralRisesToWhoeverManagesTheAreaAndToTheSameSectorAboveWithoutAWordAboutTheChild() {
        String referral = journey.atFollowUp("Đinh Thị Chuyển", Papers.HEALTH) + "-G01";
        Task answer = watch.task(referral, "answerReferral");

        watch.turnTo(50, begin(answer), due(answer));
        assertThat(watch.item(HEALTH_OFFICE, referral)).get().satisfies(item -> {
            assertThat(item.label()).isEqualTo("Đ.T.C., nam, 2015");
            assertThat(item.mayWork()).isTrue();
            assertThat(item.page()).isNull();
        });
        assertThat(watch.sees("districtManager.870", referral)).isEmpty();

        watch.turnTo(80, begin(answer), due(answer));
        assertThat(watch.item("districtManager.870", referral)).get().satisfies(item -> {
            assertThat(item.label()).isNull();
            assertThat(item.holder()).isNull();
            assertThat(item.page()).isNull();
            assertThat(item.mayWork()).isFalse();
            assertThat(item.desk()).isEqualTo("Cán bộ y tế cấp huyện, Trung tâm Y tế huyện Hồng Ngự");
        });

        watch.turnTo(100, begin(answer), due(answer));
        assertThat(watch.item("provinceHealth.87", referral).map(Item::label)).isEmpty();
        assertThat(watch.sees("provinceHealth.87", referral)).containsExactly(100);
        assertThat(watch.sees(OFFICER, referral)).isEmpty();
    }
}
