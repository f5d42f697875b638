package vn.maiam.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.casefile.Responsibility;

/** One case from the first report to closure, by the people it takes. */
@SpringBootTest
@ActiveProfiles("test")
class CaseCycleTest {

    private static final String OFFICER = "communeOfficer.29956";
    private static final String CHAIR = "communeChair.29956";

    @Autowired
    Office office;

    @Autowired
    Responsibility cases;

    @Test
    void carriesAChildFromReportToClosureWithADeclinedAndADeliveredReferral() {
        String code = office.start(OFFICER, "childCase", Papers.report("Nguyễn Văn An", "2015-05-20"));
        office.complete(OFFICER, code, "verifyReport", Papers.verification("verified"));
        office.complete(OFFICER, code, "assess", Papers.initialAssessment("medium", "medium"));
        office.complete(OFFICER, code, "assess", Papers.specificAssessment("medium", "medium"));
        office.complete(OFFICER, code, "holdNeedsMeeting", Papers.needsMeeting("yes"));
        office.complete(OFFICER, code, "draftPlan", Papers.plan(Papers.HEALTH, Papers.EDUCATION));
        office.complete(CHAIR, code, "approvePlan", Papers.planApproved());
        office.runJobs();

        String health = code + "-G01";
        String school = code + "-G02";
        office.complete("districtHealth.870", health, "answerReferral", Papers.referralAccepted());
        office.complete("districtEducation.870", school, "answerReferral", Papers.referralDeclined());
        office.runJobs();
        office.complete(OFFICER, school, "redirectReferral", Papers.sentElsewhere(Papers.PROVINCE_EDUCATION));
        office.runJobs();
        office.complete("provinceEducation.87", school, "answerReferral", Papers.referralDeclined());
        office.runJobs();
        office.complete(OFFICER, school, "redirectReferral", Papers.referralDropped());
        office.complete("districtHealth.870", health, "deliverService", Papers.delivery());
        office.complete("districtHealth.870", health, "reportResult", Papers.serviceResult());
        office.runJobs();
        office.complete(OFFICER, health, "confirmResult", Papers.resultConfirmed());
        office.runJobs();
        assertThat(office.runs(health)).isFalse();
        assertThat(office.runs(school)).isFalse();

        office.complete(OFFICER, code, "visit", Papers.visit("low", "high", "close"));
        office.complete(OFFICER, code, "proposeClosure", Papers.closureReview());
        office.complete(CHAIR, code, "approveClosure", Papers.closureApproved());
        office.runJobs();

        assertThat(office.runs(code)).isFalse();
        assertThat(cases.isOpen(code)).isFalse();
    }
}
