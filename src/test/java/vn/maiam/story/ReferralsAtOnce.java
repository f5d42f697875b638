package vn.maiam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two offices answer two referrals of one case at the same moment, and their jobs run at the same moment. */
abstract class ReferralsAtOnce {

    private static final String SCHOOL_OFFICE = "districtEducation.870";

    @Autowired
    Journey journey;

    @Autowired
    Office office;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcClient jdbc;

    @Test
    void twoAnswersDoNotDisturbEachOther() {
        for (int round = 1; round <= 3; round++) {
            String code = journey.atFollowUp("Lê Thị Cùng Lúc " + round, Papers.HEALTH, Papers.EDUCATION);
            String health = code + "-G01";
            String school = code + "-G02";

            AtOnce.both(() -> answer(Journey.HEALTH_OFFICE, health, true), () -> answer(SCHOOL_OFFICE, school, false));
            List<Job> waiting = jobs.createJobQuery().messages().list();
            assertThat(waiting).hasSize(2);
            AtOnce.both(() -> run(waiting.get(0)), () -> run(waiting.get(1)));

            assertThat(jobs.createJobQuery().messages().list()).isEmpty();
            assertThat(office.openTasks(health)).containsExactly("deliverService");
            assertThat(office.openTasks(school)).containsExactly("redirectReferral");
            assertThat(status(health)).isEqualTo("accepted");
            assertThat(status(school)).isEqualTo("declined");
        }
    }

    private Void answer(String person, String referral, boolean accepts) {
        office.complete(
                person, referral, "answerReferral", accepts ? Papers.referralAccepted() : Papers.referralDeclined());
        return null;
    }

    private Void run(Job job) {
        jobs.executeJob(job.getId());
        return null;
    }

    private String status(String referral) {
        return jdbc.sql("SELECT status FROM referral WHERE code = :code")
                .param("code", referral)
                .query(String.class)
                .single();
    }
}
