package vn.maiam.bench;

import static vn.maiam.bench.Province.CHAIR;
import static vn.maiam.bench.Province.OFFICER;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import vn.maiam.bench.Province.Commune;
import vn.maiam.story.Papers;

/** A case from its report to its closure, two visits long, without referrals: the same people and forms on either side. */
final class CaseWalk {

    /** A task of the walk and what is filled in. */
    record Step(String task, String form, String role, Map<String, Object> filled) {}

    private final Side side;

    CaseWalk(Side side) {
        this.side = side;
    }

    static List<Step> steps() {
        return List.of(
                new Step("verifyReport", "reportVerification", OFFICER, Papers.verification("verified")),
                new Step("assess", "initialAssessment", OFFICER, Papers.initialAssessment("medium", "medium")),
                new Step("assess", "specificAssessment", OFFICER, Papers.specificAssessment("medium", "medium")),
                new Step("holdNeedsMeeting", "needsMeeting", OFFICER, Papers.needsMeeting("yes")),
                new Step("draftPlan", "interventionPlan", OFFICER, Papers.plan()),
                new Step("approvePlan", "planApproval", CHAIR, Papers.planApproved()),
                new Step("visit", "followUpVisit", OFFICER, Papers.visit("medium", "medium", "continue")),
                new Step("visit", "followUpVisit", OFFICER, Papers.visit("low", "high", "close")),
                new Step("proposeClosure", "closureReview", OFFICER, Papers.closureReview()),
                new Step("approveClosure", "closureApproval", CHAIR, Papers.closureApproved()));
    }

    /** @throws AssertionError if the case is not over at the end */
    void whole(Commune commune, String childName) {
        ProcessInstance leg = upTo(steps().size(), commune, childName);
        runJobs(leg.getId());
        if (side.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(leg.getId())
                        .count()
                > 0) {
            throw new AssertionError("The case of " + childName + " is not closed.");
        }
    }

    /** @param steps how many are done; the next one is open then */
    ProcessInstance upTo(int steps, Commune commune, String childName) {
        ProcessInstance leg = side.report(commune, SentForm.of("detection", Papers.report(childName, "2015-05-20")));
        steps().subList(0, steps).forEach(step -> complete(step, commune, leg.getBusinessKey()));
        return leg;
    }

    /** Goes on to the closure with a case of which so many steps are done. */
    void goOn(int steps, Commune commune, String code) {
        steps().subList(steps, steps().size()).forEach(step -> complete(step, commune, code));
    }

    private void complete(Step step, Commune commune, String code) {
        Task done = side.as(step.role(), commune.code(), () -> {
            Task task = side.engine()
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(code)
                    .taskDefinitionKey(step.task())
                    .singleResult();
            side.engine().getTaskService().claim(task.getId(), commune.person(step.role()));
            side.engine().getFormService().submitTaskForm(task.getId(), SentForm.of(step.form(), step.filled()));
            return task;
        });
        runJobs(done.getProcessInstanceId());
    }

    private void runJobs(String leg) {
        ManagementService jobs = side.engine().getManagementService();
        List<Job> waiting =
                jobs.createJobQuery().processInstanceId(leg).messages().list();
        waiting.forEach(job -> jobs.executeJob(job.getId()));
    }
}
