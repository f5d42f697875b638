package vn.maiam.process;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.maiam.workflow.model.ProcessModel;

/**
 * Who does each step: as Nghị định 56/2017/NĐ-CP says where it speaks (named beside the step), else as the house decided. A
 * step moved to another lane, or a new one, must be written here too.
 */
class WhoDoesEachStepTest {

    private static final String OFFICER = "communeOfficer";
    private static final String CHAIR = "communeChair";
    private static final String DISTRICT_LABOUR = "districtLabour";
    private static final String PLAN_OFFICER = "planOfficer";
    private static final String HEAD = "chair";
    private static final String RECEIVER = "receivingOfficer";

    @Test
    void everyStepLiesInTheLaneOfThePersonInCharge() {
        Map<String, String> roles = new HashMap<>();
        Models.processes().forEach(process -> process.userTasks()
                .forEach(task -> roles.put(
                        process.key() + "." + task.getId(), process.roleOf(task).orElse(null))));

        assertThat(roles)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("detection.decideDuplicate", OFFICER),
                        Map.entry("difficulty.addDetail", PLAN_OFFICER),
                        Map.entry("difficulty.readAnswer", PLAN_OFFICER),
                        Map.entry("difficultyAnswer.considerDifficulty", PLAN_OFFICER),
                        Map.entry("difficultyAnswer.answerDifficulty", HEAD),
                        Map.entry("frontFeedback.readAnswer", "frontOfficer"),
                        Map.entry("frontFeedback.closeFeedback", "frontOfficer"),
                        Map.entry("frontFeedbackAnswer.answerFeedback", PLAN_OFFICER),
                        Map.entry("frontFeedbackAnswer.answerInsistence", HEAD),
                        Map.entry("policyProposal.readResult", PLAN_OFFICER),
                        Map.entry("policyProposalReview.considerProposal", PLAN_OFFICER),
                        Map.entry("policyProposalReview.signProposal", HEAD),
                        Map.entry("policyProposalReview.recordReply", PLAN_OFFICER),
                        Map.entry("inspection.recordFindings", PLAN_OFFICER),
                        Map.entry("inspection.checkRemedy", PLAN_OFFICER),
                        Map.entry("inspectionAnswer.answerConclusion", PLAN_OFFICER),
                        Map.entry("budgetOpinion.giveOpinion", "financeOfficer"),
                        Map.entry("budgetEstimate.approveBudget", HEAD),
                        Map.entry("budgetEstimate.reviseBudget", PLAN_OFFICER),
                        Map.entry("evaluation.summarise", PLAN_OFFICER),
                        Map.entry("evaluationReport.writeEvaluation", PLAN_OFFICER),
                        Map.entry("evaluationCheck.checkEvaluation", PLAN_OFFICER),
                        Map.entry("planTaskWork.doTask", PLAN_OFFICER),
                        Map.entry("planTaskCheck.checkResult", PLAN_OFFICER),
                        Map.entry("review.prepareReview", PLAN_OFFICER),
                        Map.entry("review.holdReview", PLAN_OFFICER),
                        Map.entry("reviewFollowUp.doFollowUp", PLAN_OFFICER),
                        Map.entry("detection.verifyReport", OFFICER), // Điều 25
                        Map.entry("initialAssessment.assess", OFFICER), // Điều 26
                        Map.entry("emergency.decideEmergency", CHAIR), // Điều 31, 32
                        Map.entry("specificAssessment.assess", OFFICER), // Điều 27
                        Map.entry("specificAssessment.holdNeedsMeeting", OFFICER), // Điều 27: keeps the minutes
                        Map.entry("interventionPlan.draftPlan", OFFICER), // Điều 28
                        Map.entry("interventionPlan.approvePlan", CHAIR), // Điều 28
                        Map.entry("interventionPlan.reviewPlan", DISTRICT_LABOUR),
                        Map.entry("followUp.visit", OFFICER), // Điều 29
                        Map.entry("closure.proposeClosure", OFFICER), // Điều 30
                        Map.entry("closure.approveClosure", CHAIR), // Điều 30
                        Map.entry("caseExit.approveExit", CHAIR),
                        Map.entry("caseExit.readRefusal", OFFICER),
                        Map.entry("transferReceive.acceptTransfer", CHAIR),
                        Map.entry("referral.confirmResult", OFFICER),
                        Map.entry("referral.redirectReferral", OFFICER),
                        Map.entry("referralReceive.answerReferral", RECEIVER),
                        Map.entry("referralReceive.deliverService", RECEIVER),
                        Map.entry("referralReceive.reportResult", RECEIVER),
                        Map.entry("entitlement.decideInCommune", CHAIR),
                        Map.entry("entitlement.decideInDistrict", DISTRICT_LABOUR),
                        Map.entry("plan.draftPlan", "planOfficer"),
                        Map.entry("plan.reviewPlan", "planOfficer"),
                        Map.entry("plan.submitPlan", "planOfficer"),
                        Map.entry("plan.issuePlan", "chair"),
                        Map.entry("planOpinion.giveOpinion", RECEIVER),
                        Map.entry("report.consolidate", "planOfficer"),
                        Map.entry("unitReport.prepareReport", "planOfficer"),
                        Map.entry("unitReport.signReport", "chair"),
                        Map.entry("reportCheck.checkReport", "planOfficer"),
                        Map.entry("reportReceipt.checkForwarded", "planOfficer"),
                        Map.entry("reportReceipt.receiveReport", "reportRecipient")));
    }

    @Test
    void onlyThoseNearTheChildStartACase() {
        Map<String, Set<String>> starters = Models.processes().stream()
                .filter(process -> !process.startingRoles().isEmpty() && !opensEntry(process))
                .collect(toMap(ProcessModel::key, ProcessModel::startingRoles));

        assertThat(starters)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "childCase", Set.of("collaborator", OFFICER, DISTRICT_LABOUR, "provinceLabour"),
                        "caseExit", Set.of(OFFICER, CHAIR)));
    }

    private static boolean opensEntry(ProcessModel process) {
        return process.starts().stream().anyMatch(start -> ProcessModel.property(start, "opens")
                .filter(kind -> kind.toLowerCase().endsWith("entry"))
                .isPresent());
    }

    @Test
    void nobodyApprovesWhatHeProposed() {
        Map<String, String> proposals = new HashMap<>();
        Models.processes()
                .forEach(process -> process.userTasks().forEach(task -> ProcessModel.property(task, "notSameAs")
                        .ifPresent(form -> proposals.put(task.getId(), form))));

        assertThat(proposals)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "approveBudget", "budgetEstimate",
                        "checkEvaluation", "evaluationReport",
                        "checkResult", "planTaskResult",
                        "approvePlan", "interventionPlan",
                        "issuePlan", "planDraft",
                        "approveClosure", "closureReview",
                        "approveExit", "caseExit",
                        "signProposal", "policyProposalOpinion",
                        "signReport", "unitReport"));
    }
}
