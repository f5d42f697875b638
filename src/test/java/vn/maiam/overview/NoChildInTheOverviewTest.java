package vn.maiam.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.form.FormSchema;
import vn.maiam.form.MarkedValues;
import vn.maiam.form.MarkedValues.Filled;
import vn.maiam.overview.Overview.Choice;
import vn.maiam.security.Caller;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;
import vn.maiam.workflow.StepForms;
import vn.maiam.workflow.StepForms.ShownForm;

/** Marked values go through the forms of a case; no answer a manager can get holds one of them, nor the label. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoChildInTheOverviewTest {

    private static final String MANAGER = "communeManager.29956";
    private static final Choice USUAL = new Choice(null, null, null);

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    StepForms forms;

    @Autowired
    RepositoryService models;

    @Autowired
    HistoryService history;

    @Autowired
    Overview overview;

    @Autowired
    OverviewExport export;

    @Autowired
    Clock clock;

    private final Set<String> secrets = new HashSet<>();
    private String code;
    private Task task;
    private String leg;
    private Caller manager;

    @BeforeAll
    void aCaseFullOfMarks() {
        String definition = models.createProcessDefinitionQuery()
                .processDefinitionKey("childCase")
                .latestVersion()
                .singleResult()
                .getId();
        Filled report = fill(office.as(Journey.OFFICER, () -> forms.ofStart(definition)), Map.of());
        code = office.start(Journey.OFFICER, "childCase", report.input());
        complete("verifyReport", Map.of("reportOutcome", "verified"));
        complete("assess", Map.of("lifeThreatening", false));
        task = office.taskOf(Journey.OFFICER, code, "assess");
        secrets.add(office.routing(code, "assess").get("label").toString());
        leg = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(code)
                .rootProcessInstances()
                .singleResult()
                .getId();
        manager = Caller.signedIn(port, MANAGER);
    }

    @Test
    void noAnswerOfTheOverviewHoldsAWordAboutAChild() {
        OverviewView view = overview.view(MANAGER, USUAL);
        List<String> answers = new ArrayList<>();
        answers.add(open("/api/overview"));
        answers.add(open("/api/overview/units"));
        answers.add(open("/api/overview/history/leg?leg=" + leg));
        answers.add(open("/api/overview/history/process?definition="
                + view.diagrams().get(0).definitionId()));
        for (NumberShown number : NumberShown.allOf(view)) {
            answers.add(open("/api/overview/list?" + asked(number)));
        }
        assertThat(secrets).hasSizeGreaterThan(10);
        assertThat(String.join("\n", answers)).contains(code).doesNotContain(secrets.toArray(String[]::new));
    }

    @Test
    void neitherDoesAnyCellOfTheXlsx() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        export.write(MANAGER, USUAL, file);
        StringBuilder cells = new StringBuilder();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell ->
                    cells.append(new DataFormatter().formatCellValue(cell)).append('\n'))));
        }
        assertThat(cells.toString()).contains(code).doesNotContain(secrets.toArray(String[]::new));
    }

    @Test
    void noOtherDoorShowsAManagerAVariableANameOrAFile() {
        String engine = "/camunda/api/engine/engine/default";
        for (String path : List.of(
                engine + "/variable-instance",
                engine + "/history/variable-instance",
                engine + "/task/" + task.getId() + "/variables",
                engine + "/task/" + task.getId() + "/form-variables",
                engine + "/process-instance/" + leg + "/variables",
                "/api/tasks/" + task.getId() + "/file",
                "/api/cases/" + code + "/file",
                "/api/cases/" + code + "/documents",
                "/api/cases/" + code + "/papers")) {
            HttpResponse<String> answer = manager.get(path);
            assertThat(answer.statusCode()).as(path).isIn(403, 404);
            assertThat(answer.body()).as(path).doesNotContain(secrets.toArray(String[]::new));
        }
        assertThat(manager.post(engine + "/variable-instance", "{}").body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/units",
                "/list?figure=cases.open",
                "/history/leg?leg=x",
                "/export.xlsx",
                "/diagram?definition=x"
            })
    void whoIsNoManagerIsRefusedInASentence(String path) {
        for (String person : List.of("communeOfficer.29956", "districtLabour.870", "admin", "modeler")) {
            HttpResponse<String> answer = Caller.signedIn(port, person).get("/api/overview" + path);
            assertThat(answer.statusCode()).as(person + path).isEqualTo(403);
            assertThat(answer.body()).contains("dành cho người quản lý");
        }
        assertThat(Caller.anonymous(port).get("/api/overview" + path).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aLegOfAnotherUnitIsNotFound() {
        HttpResponse<String> answer =
                Caller.signedIn(port, "communeManager.29962").get("/api/overview/history/leg?leg=" + leg);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không tìm thấy");
        assertThat(open("/api/overview/history/leg?leg=" + leg)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list?figure=nothing",
                "list?figure=place.open",
                "list?figure=unit.open",
                "list?figure=cases.open&page=-1",
                "list?figure=cases.open&page=x",
                "list?figure=clocks.kept&month=2026-13",
                "?from=2026-02-30",
                "history/leg"
            })
    void whatCannotBeAskedIsAnsweredWithWhatToDo(String question) {
        String path = question.startsWith("?") ? question : "/" + question;
        HttpResponse<String> answer = manager.get("/api/overview" + path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Hãy").doesNotContain("Exception", "vn.maiam");
    }

    private String open(String path) {
        HttpResponse<String> answer = manager.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String asked(NumberShown number) {
        return "figure=%s".formatted(number.figure().id())
                + parameter("process", number.process())
                + parameter("activity", number.activity())
                + parameter("stage", number.stage())
                + parameter("who", number.who())
                + parameter("month", number.month());
    }

    private static String parameter(String name, Object value) {
        return value == null ? "" : "&" + name + "=" + value;
    }

    private void complete(String step, Map<String, Object> chosen) {
        String id = office.taskOf(Journey.OFFICER, code, step).getId();
        Filled filled = fill(office.as(Journey.OFFICER, () -> forms.ofTask(id)), chosen);
        office.complete(Journey.OFFICER, code, step, filled.input());
    }

    private Filled fill(ShownForm form, Map<String, Object> chosen) {
        Filled filled = MarkedValues.fill(FormSchema.parse(form.schema()), form.data(), chosen, clock);
        secrets.addAll(filled.marks().keySet());
        return filled;
    }
}
