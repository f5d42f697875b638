package vn.maiam.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.maiam.notification.Watch.due;
import static vn.maiam.story.Journey.HEALTH_OFFICE;
import static vn.maiam.story.Journey.OFFICER;

import java.time.Instant;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.maiam.notification.Attention.Item;
import vn.maiam.story.AtOnce;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;

/** A referral that nobody answers comes back to the commune that sent it. */
abstract class UnansweredReferral {

    private static final String ABOVE = "provinceHealth.87";

    @Autowired
    Office office;

    @Autowired
    Journey journey;

    @Autowired
    Watch watch;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    ManagementService jobs;

    @AfterEach
    void turnClockBack() {
        ClockUtil.reset();
    }

    @Test
    void itReturnsToItsSenderAtTheEndOfItsTimeAndTheOfficeAboveSeesThatUntilTheSenderGoesOn() {
        String referral = journey.atFollowUp("Tạ Thị Chờ", Papers.HEALTH) + "-G01";
        Instant due = due(watch.task(referral, "answerReferral"));

        watch.turnTo(due.minusSeconds(60));
        office.runTimers(referral);
        assertThat(office.openTasks(referral)).containsExactly("answerReferral");

        // The timer may come before the reminders' round: the office above hears of it all the same.
        ClockUtil.setCurrentTime(java.util.Date.from(due.plusSeconds(1)));
        office.runTimers(referral);
        office.runJobs();
        watch.turnTo(due.plusSeconds(30));

        assertThat(office.openTasks(referral)).containsExactly("redirectReferral");
        assertThat(office.shown(OFFICER, referral, "redirectReferral")).containsEntry("answerState", "unanswered");
        assertThat(watch.item(ABOVE, referral)).get().satisfies(item -> {
            assertThat(item.reached()).isEqualTo(100);
            assertThat(item.lapsed()).isTrue();
            assertThat(item.label()).isNull();
        });
        assertThat(watch.item(HEALTH_OFFICE, referral).map(Item::mayWork)).contains(false);

        office.complete(OFFICER, referral, "redirectReferral", Papers.sentElsewhere(Papers.EDUCATION));
        office.runJobs();

        assertThat(watch.sees(ABOVE, referral)).isEmpty();
        assertThat(watch.sees(HEALTH_OFFICE, referral)).isEmpty();
        assertThat(office.taskOf("districtEducation.870", referral, "answerReferral"))
                .isNotNull();
    }

    @Test
    void aLateAnswerAndTheEndOfTheTimeDoNotBothHappen() {
        for (int round = 1; round <= 3; round++) {
            String referral = journey.atFollowUp("Tạ Văn Muộn " + round, Papers.HEALTH) + "-G01";
            Task answer = watch.task(referral, "answerReferral");
            Job end = jobs.createJobQuery()
                    .processInstanceId(answer.getProcessInstanceId())
                    .timers()
                    .singleResult();
            office.as(HEALTH_OFFICE, () -> {
                tasks.claim(answer.getId(), HEALTH_OFFICE);
                return null;
            });

            var failures = AtOnce.<Throwable>both(
                    () -> catchThrowable(() -> office.as(HEALTH_OFFICE, () -> {
                        forms.submitTaskForm(answer.getId(), Papers.referralAccepted());
                        return null;
                    })),
                    () -> catchThrowable(() -> jobs.executeJob(end.getId())));
            office.runJobs();

            boolean answered = failures.get(0) == null;
            assertThat(failures.get(1) == null)
                    .as("the timer, when the answer came to %s", failures.get(0))
                    .isEqualTo(!answered);
            assertThat(office.openTasks(referral)).containsExactly(answered ? "deliverService" : "redirectReferral");
        }
    }

    @Test
    void aCaseThatEndsLeavesNothingOfAReturnedReferralOnAnyPage() {
        String code = journey.atFollowUp("Tạ Thị Dừng", Papers.HEALTH);
        String referral = code + "-G01";
        watch.turnTo(due(watch.task(referral, "answerReferral")));
        office.runTimers(referral);
        office.runJobs();
        watch.turnTo(ClockUtil.getCurrentTime().toInstant());
        assertThat(watch.sees(ABOVE, referral)).isNotEmpty();
        ClockUtil.reset();

        office.start(OFFICER, "caseExit", Papers.exit(code, "died"));
        office.complete(Journey.CHAIR, code, "approveExit", Papers.exitApproved());
        office.runJobs();

        assertThat(office.runs(referral)).isFalse();
        assertThat(watch.sees(ABOVE, referral)).isEmpty();
        assertThat(watch.sees(OFFICER, referral)).isEmpty();
    }
}
