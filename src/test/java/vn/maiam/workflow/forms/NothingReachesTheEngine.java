package vn.maiam.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.database.EngineTables;
import vn.maiam.form.FormSchema;
import vn.maiam.form.MarkedValues;
import vn.maiam.form.MarkedValues.Filled;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;
import vn.maiam.workflow.StepForms;
import vn.maiam.workflow.StepForms.ShownForm;
import vn.maiam.workflow.model.ProcessModel;

/**
 * Whatever a form does not mark as routing is in the case file and nowhere in the engine: marked values go through every
 * deployed form, and every column of every engine table is searched for them.
 */
abstract class NothingReachesTheEngine {

    private static final String OFFICER = "communeOfficer.29956";
    private static final String CHAIR = "communeChair.29956";
    private static final String NEIGHBOUR = "29962-20200101";

    @Autowired
    Office office;

    @Autowired
    StepForms forms;

    @Autowired
    RepositoryService models;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final Set<String> submitted = new TreeSet<>();
    private EngineTables engine;

    @BeforeEach
    void open() {
        engine = new EngineTables(jdbc);
    }

    @Test
    void noValueOfAFormReachesTheEngineUnlessItRoutes() {
        String code = start("childCase", Map.of());
        Map<String, Object> child = office.shown(OFFICER, code, "verifyReport");
        theSameChildAgain(child.get("childName"), child.get("childBirthDate"));
        throughTheWholeCycle(code);
        awayAndBack();

        assertThat(submitted).containsExactlyElementsOf(formsOfCases());
    }

    private void throughTheWholeCycle(String code) {
        complete(OFFICER, code, "verifyReport", Map.of("reportOutcome", "verified"));
        complete(OFFICER, code, "assess", Map.of("lifeThreatening", true));
        complete(CHAIR, code, "decideEmergency", Map.of("decision", "apply"));
        complete(OFFICER, code, "assess", Map.of("lifeThreatening", true));
        complete(OFFICER, code, "holdNeedsMeeting", Map.of("measuresNeeded", "yes"));
        complete(OFFICER, code, "draftPlan", Map.of("providerKind", "office", "receiver", Papers.HEALTH));
        complete(CHAIR, code, "approvePlan", Map.of("planDecision", "approve"));
        complete("districtLabour.870", code, "reviewPlan", Map.of("reviewDecision", "agree"));
        office.runJobs();
        for (String referral : List.of(code + "-G01", code + "-G02")) {
            serve(referral);
        }
        complete(OFFICER, code, "visit", Map.of("nextStep", "close"));
        complete(OFFICER, code, "proposeClosure", Map.of("closureApproved", "proposed", "closeReason", "safe"));
        complete(CHAIR, code, "approveClosure", Map.of("closureApproved", "yes"));
    }

    private void serve(String referral) {
        complete("districtHealth.870", referral, "answerReferral", Map.of("answer", "declined"));
        office.runJobs();
        complete(
                OFFICER,
                referral,
                "redirectReferral",
                Map.of("redirectDecision", "elsewhere", "receiver", Papers.PROVINCE_EDUCATION));
        office.runJobs();
        complete("provinceEducation.87", referral, "answerReferral", Map.of("answer", "accepted"));
        office.runJobs();
        complete("provinceEducation.87", referral, "deliverService", Map.of());
        complete("provinceEducation.87", referral, "reportResult", Map.of());
        office.runJobs();
        complete(OFFICER, referral, "confirmResult", Map.of());
        office.runJobs();
    }

    private void theSameChildAgain(Object childName, Object birth) {
        String again = start("childCase", Map.of("childName", childName, "childBirthDate", birth));
        complete(OFFICER, again, "decideDuplicate", Map.of("duplicateDecision", "different"));
    }

    private void awayAndBack() {
        String code = start("childCase", Map.of());
        complete(OFFICER, code, "verifyReport", Map.of("reportOutcome", "verified"));
        start("caseExit", Map.of("caseCode", code, "endReason", "moved", "receivingCommune", NEIGHBOUR));
        complete(CHAIR, code, "approveExit", Map.of("exitApproved", "yes"));
        office.runJobs();
        complete("communeChair.29962", code, "acceptTransfer", Map.of("transferDecision", "refuse"));
        office.runJobs();
        complete(OFFICER, code, "readRefusal", Map.of());
    }

    private String start(String process, Map<String, Object> chosen) {
        ShownForm form = office.as(OFFICER, () -> forms.ofStart(newest(process).getId()));
        Filled filled = fill(form, chosen);
        Set<String> before = inTheEngine(filled);
        String code = office.start(OFFICER, process, filled.input());
        check(form, code, filled, before);
        return code;
    }

    private void complete(String person, String leg, String task, Map<String, Object> chosen) {
        String id = office.taskOf(person, leg, task).getId();
        ShownForm form = office.as(person, () -> forms.ofTask(id));
        Filled filled = fill(form, chosen);
        Set<String> before = inTheEngine(filled);
        office.complete(person, leg, task, filled.input());
        check(form, leg, filled, before);
    }

    private Filled fill(ShownForm form, Map<String, Object> chosen) {
        Map<String, Object> choices = new HashMap<>(chosen);
        choices.putIfAbsent("riskRaised", "high");
        return MarkedValues.fill(FormSchema.parse(form.schema()), form.data(), choices, clock);
    }

    /** A number may stand in a diagram by chance. */
    private Set<String> inTheEngine(Filled filled) {
        return filled.marks().isEmpty() ? Set.of() : engine.find(filled.marks().keySet());
    }

    private void check(ShownForm form, String leg, Filled filled, Set<String> before) {
        submitted.add(form.formId());
        String content = newestRecord(form.formId(), leg);
        assertThat(filled.marks().keySet())
                .as("marks recorded with form " + form.formId())
                .allSatisfy(mark -> assertThat(content).contains(mark));
        assertThat(inTheEngine(filled))
                .as("values of form " + form.formId() + " in the engine; marks: " + filled.marks())
                .isEqualTo(before);
    }

    private String newestRecord(String form, String leg) {
        return jdbc.sql("SELECT content FROM record WHERE form_id = :form AND leg_code = :leg ORDER BY id DESC LIMIT 1")
                .param("form", form)
                .param("leg", leg)
                .query(String.class)
                .single();
    }

    private ProcessDefinition newest(String process) {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
    }

    /** Entries come the same way in; their processes are driven by tests of their own. */
    private Set<String> formsOfCases() {
        Set<String> ids = new TreeSet<>();
        models.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(process -> process.getResourceName().matches("processes/(case|referral)/.*"))
                .forEach(process ->
                        ids.addAll(ProcessModel.of(models.getBpmnModelInstance(process.getId()), process.getKey())
                                .formIds()));
        return ids;
    }
}
