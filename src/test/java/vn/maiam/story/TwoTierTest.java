package vn.maiam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.casefile.Responsibility;
import vn.maiam.notification.AttentionLists;
import vn.maiam.notification.Reminders;

/** The country since 2025-07-01: no districts. The same models, the province's offices in the place of the district's. */
@SpringBootTest(
        properties = {
            "maiam.organisation.units-file=classpath:organisation/two-tier-units.csv",
            "maiam.organisation.people-file=classpath:organisation/two-tier-people.csv"
        })
@ActiveProfiles("test")
@DirtiesContext
class TwoTierTest {

    private static final String OFFICER = "communeOfficer.29955";
    private static final String CHAIR = "communeChair.29955";
    private static final String HEALTH = "provinceHealth.82";

    @Autowired
    Office office;

    @Autowired
    Responsibility cases;

    @Autowired
    Reminders reminders;

    @Autowired
    AttentionLists attention;

    @Test
    void aHighRiskCaseRunsFromReportToClosureWithoutADistrict() {
        String code = office.start(OFFICER, "childCase", Papers.report("Lê Văn Phường", "2015-05-20"));
        office.complete(OFFICER, code, "verifyReport", Papers.verification("verified"));
        office.complete(OFFICER, code, "assess", Papers.initialAssessment("high", "low"));
        office.complete(CHAIR, code, "decideEmergency", Papers.emergencyDecision());
        office.complete(OFFICER, code, "assess", Papers.specificAssessment("high", "low"));
        office.complete(OFFICER, code, "holdNeedsMeeting", Papers.needsMeeting("yes"));
        office.complete(OFFICER, code, "draftPlan", Papers.plan("82.health-20250701"));
        office.complete(CHAIR, code, "approvePlan", Papers.planApproved());

        // The district's labour office would look at the plan; where there is none, the authority table names the
        // province's.
        office.complete("provinceLabour.82", code, "reviewPlan", Papers.planAgreed());
        office.runJobs();

        String referral = code + "-G01";
        office.complete(HEALTH, referral, "answerReferral", Papers.referralAccepted());
        office.runJobs();
        office.complete(HEALTH, referral, "deliverService", Papers.delivery());
        office.complete(HEALTH, referral, "reportResult", Papers.serviceResult());
        office.runJobs();
        office.complete(OFFICER, referral, "confirmResult", Papers.resultConfirmed());
        office.runJobs();
        office.complete(OFFICER, code, "visit", Papers.visit("low", "high", "close"));
        office.complete(OFFICER, code, "proposeClosure", Papers.closureReview());
        office.complete(CHAIR, code, "approveClosure", Papers.closureApproved());
        office.runJobs();

        assertThat(office.runs(code)).isFalse();
        assertThat(cases.isOpen(code)).isFalse();
    }

    @Test
    void anOverdueTaskRisesToTheProvinceWhereThereIsNoDistrict() {
        String code = office.start(OFFICER, "childCase", Papers.report("Lê Thị Trễ Hẹn", "2015-05-20"));
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofHours(12))));
        try {
            reminders.goRound();
            for (String person : List.of(OFFICER, CHAIR, "provinceLabour.82")) {
                assertThat(attention.of(person, 1).at(100)).as(person).anyMatch(item -> item.code()
                        .equals(code));
            }
            assertThat(attention.of(HEALTH, 1).at(100))
                    .noneMatch(item -> item.code().equals(code));
        } finally {
            ClockUtil.reset();
        }
    }

    @Test
    void theProvinceReportsForACommuneOfItsOwn() {
        String code = office.start(
                "provinceLabour.82",
                "childCase",
                Papers.with(Papers.report("Lê Thị Tỉnh", "2016-05-20"), java.util.Map.of("commune", "29971-20250701")));

        assertThat(cases.unit(code)).isEqualTo("29971-20250701");
        assertThat(office.taskOf("communeOfficer.29971", code, "verifyReport")).isNotNull();
    }
}
