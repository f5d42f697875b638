package vn.maiam.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.story.Desk;
import vn.maiam.story.Desk.Reply;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;

/** What may not be recorded is refused at its field, in Vietnamese; the task stays where it is and nothing is stored. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedFormsTest {

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    Office office;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService models;

    @Autowired
    JdbcClient jdbc;

    private Desk officer;
    private String task;

    @BeforeEach
    void takeATask() {
        if (task == null) {
            officer = Desk.of(Journey.OFFICER, port);
            String code = journey.reported("Trần Thị Từ Chối");
            task = office.taskOf(Journey.OFFICER, code, "verifyReport").getId();
            assertThat(officer.claim(task, Journey.OFFICER).status()).isEqualTo(204);
        }
    }

    static Stream<Slip> slipsInATask() {
        return Stream.of(
                new Slip("an unknown field", "mood", form -> form.put("mood", "vui")),
                new Slip("a number for a moment", "verifiedAt", form -> form.put("verifiedAt", 5)),
                new Slip("a truth value for a text", "findings", form -> form.put("findings", true)),
                new Slip("rows for a text", "findings", form -> form.put("findings", List.of(Map.of("a", 1)))),
                new Slip("a missing field", "findings", form -> form.remove("findings")),
                new Slip("nothing for what is required", "findings", form -> form.put("findings", null)),
                new Slip("a choice outside the list", "reportOutcome", form -> form.put("reportOutcome", "maybe")),
                new Slip("a text that is too long", "sources", form -> form.put("sources", "ă".repeat(1001))),
                new Slip("a text of a million", "sources", form -> form.put("sources", "a".repeat(1_000_000))),
                new Slip("a hidden field", "falseReason", form -> form.put("falseReason", "Trẻ bị ngã")),
                new Slip("a day that does not exist", "verifiedAt", form -> form.put("verifiedAt", "2020-02-30T10:00")),
                new Slip(
                        "a moment that is yet to come",
                        "verifiedAt",
                        form -> form.put("verifiedAt", "2099-01-01T00:00")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slipsInATask")
    void refusesATaskWith(Slip slip) {
        List<Long> before = stored();

        Reply reply = officer.submit(task, slip.in(Papers.verification("verified")));

        assertRefusedAt(reply, slip.field());
        assertStillMine();
        assertThat(stored()).isEqualTo(before);
    }

    static Stream<Slip> slipsInAReport() {
        LocalDate sixteenYearsAgo = LocalDate.now().minusYears(16);
        return Stream.of(
                new Slip("an unknown field", "mood", form -> form.put("mood", "vui")),
                new Slip("a missing field", "childState", form -> form.remove("childState")),
                new Slip("a choice outside the list", "category", form -> form.put("category", "other")),
                new Slip("a name that is too long", "childName", form -> form.put("childName", "a".repeat(151))),
                new Slip("a hidden field", "informantName", form -> form.put("informantName", "Lê Văn A")),
                new Slip("a birth to come", "childBirthDate", form -> form.put("childBirthDate", "2099-01-01")),
                new Slip(
                        "a grown-up", "childBirthDate", form -> form.put("childBirthDate", sixteenYearsAgo.toString())),
                new Slip("a year for a day of birth", "childBirthDate", form -> form.put("childBirthDate", 2015)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slipsInAReport")
    void refusesAReportWith(Slip slip) {
        List<Long> before = stored();

        Reply reply = officer.start(definition(), slip.in(Papers.report("Trần Văn Báo", "2015-05-20")));

        assertRefusedAt(reply, slip.field());
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void namesTheRowOfARefusedField() {
        String code = journey.atFollowUp("Trần Thị Dòng", Papers.HEALTH) + "-G01";
        office.complete(Journey.HEALTH_OFFICE, code, "answerReferral", Papers.referralAccepted());
        office.runJobs();
        String delivery =
                office.taskOf(Journey.HEALTH_OFFICE, code, "deliverService").getId();
        Desk health = Desk.of(Journey.HEALTH_OFFICE, port);
        health.claim(delivery, Journey.HEALTH_OFFICE);

        Reply reply = health.submit(
                delivery,
                Map.of("sessions", List.of(Map.of("date", "2099-01-01", "content", "Khám", "person", "Bác sĩ Hoa"))));

        assertRefusedAt(reply, "sessions[0].date");
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "{\"variables\":",
                "[]",
                "{\"variables\": {\"findings\": {\"type\": \"Json\", \"value\": \"[{\"}}}",
                "{\"variables\": {\"findings\": {\"type\": \"Object\", \"value\": \"rO0AB\", \"valueInfo\":"
                        + " {\"objectTypeName\": \"java.lang.String\", \"serializationDataFormat\":"
                        + " \"application/x-java-serialized-object\"}}}}",
                "{\"variables\": {\"findings\": {\"type\": \"Wonder\", \"value\": \"x\"}}}",
                "{\"variables\": {\"findings\": {\"type\": \"String\", \"value\": \"" + "x".repeat(3_000_000)
                        + "\"}}}");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refusesWhatCannotBeRead(String body) {
        List<Long> before = stored();

        for (String route : List.of("/task/" + task, "/process-definition/" + definition())) {
            Reply reply = officer.post(Desk.ENGINE + route + "/submit-form", body);
            assertThat(reply.status()).as(reply.text()).isEqualTo(400);
            assertThat(reply.json().path("type").asText()).isNotEmpty();
            assertThat(reply.message()).contains("Hãy");
            assertSpeaksForOfficers(reply);
        }

        assertStillMine();
        assertThat(stored()).isEqualTo(before);
    }

    private static void assertRefusedAt(Reply reply, String field) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().path("type").asText()).isEqualTo("FormRefused");
        assertThat(reply.message()).isNotEmpty();
        assertThat(reply.json().path("refusals"))
                .extracting(refusal -> refusal.path("field").asText())
                .contains(field);
        for (JsonNode refusal : reply.json().path("refusals")) {
            assertThat(List.of("label", "reason", "remedy"))
                    .allSatisfy(part -> assertThat(refusal.path(part).asText()).isNotBlank());
        }
        assertSpeaksForOfficers(reply);
    }

    private static void assertSpeaksForOfficers(Reply reply) {
        assertThat(reply.text()).doesNotContain("ENGINE", "Exception", "camunda", "Cannot", " at [Source");
    }

    private void assertStillMine() {
        Task still = tasks.createTaskQuery().taskId(task).singleResult();
        assertThat(still.getAssignee()).isEqualTo(Journey.OFFICER);
    }

    private String definition() {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey("childCase")
                .latestVersion()
                .singleResult()
                .getId();
    }

    private List<Long> stored() {
        return Stream.of(
                        "record",
                        "case_file",
                        "child",
                        "act_ru_variable",
                        "act_ru_execution",
                        "act_ge_bytearray",
                        "act_hi_varinst",
                        "act_hi_procinst")
                .map(table -> jdbc.sql("SELECT count(*) FROM " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    record Slip(String what, String field, Consumer<Map<String, Object>> change) {

        Map<String, Object> in(Map<String, Object> valid) {
            Map<String, Object> form = new HashMap<>(valid);
            change.accept(form);
            return form;
        }

        @Override
        public String toString() {
            return what;
        }
    }
}
