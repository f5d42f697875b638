package vn.maiam.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.casefile.Responsibility;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;

/** The README sends its reader through one case of the demo; this goes ahead of him. */
@SpringBootTest
@ActiveProfiles({"test", "demo"})
class WalkOfTheReadmeTest {

    @Autowired
    Office office;

    @Autowired
    TaskService tasks;

    @Autowired
    Responsibility cases;

    @Test
    void leadsFromThePlanOnTheChairsTableToAClosedFile() {
        String code = theOnlyPlanForTheChair();
        String health = code + "-G01";

        office.complete("communeChair.29956", code, "approvePlan", Papers.planApproved());
        office.runJobs();
        office.complete("districtHealth.870", health, "answerReferral", Papers.referralAccepted());
        office.runJobs();
        office.complete("districtHealth.870", health, "deliverService", Papers.delivery());
        office.complete("districtHealth.870", health, "reportResult", Papers.serviceResult());
        office.runJobs();
        office.complete("communeOfficer.29956", health, "confirmResult", Papers.resultConfirmed());
        office.runJobs();
        office.complete("communeOfficer.29956", code, "visit", Papers.visit("low", "high", "close"));
        office.complete("communeOfficer.29956", code, "proposeClosure", Papers.closureReview());
        office.complete("communeChair.29956", code, "approveClosure", Papers.closureApproved());
        office.runJobs();

        assertThat(cases.isOpen(code)).isFalse();
    }

    private String theOnlyPlanForTheChair() {
        Task plan = office.as("communeChair.29956", () -> tasks.createTaskQuery()
                .taskDefinitionKey("approvePlan")
                .taskCandidateUser("communeChair.29956")
                .singleResult());
        assertThat(tasks.getVariable(plan.getId(), "label")).asString().startsWith("V.M.K.");
        return (String) tasks.getVariable(plan.getId(), "caseCode");
    }
}
