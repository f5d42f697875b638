package vn.maiam.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.story.Desk;
import vn.maiam.story.Desk.Reply;
import vn.maiam.story.Journey;
import vn.maiam.story.ModelerDesk;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;
import vn.maiam.workflow.gate.Drawn;

/** What a modeler changes is rendered, checked, recorded and shown, with no Java written. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class ModelerTest {

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    Journey journey;

    @Autowired
    Office office;

    private final List<String> deployments = new ArrayList<>();

    @AfterEach
    void takeAway() {
        deployments.forEach(id -> repository.deleteDeployment(id, true));
    }

    @Test
    void aNewFieldOfAFormDeployedAloneIsShownCheckedRecordedAndRead() throws IOException {
        deploy(Map.of("detection.form", withField("forms/case/detection.form", "nickname", "Tên thường gọi")));
        Desk officer = Desk.of(Journey.OFFICER, port);

        JsonNode form =
                officer.get("/api/processes/" + newest("childCase") + "/form").json();
        assertThat(form.path("schema").toString()).contains("Tên thường gọi");
        assertThat(form.path("formVersion").asInt()).isEqualTo(2);

        Map<String, Object> report = Papers.report("Ngô Thị Biệt Danh", "2015-05-20");
        Reply tooLong = officer.start(newest("childCase"), Papers.with(report, Map.of("nickname", "a".repeat(61))));
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.json().at("/refusals/0/field").asText()).isEqualTo("nickname");

        Reply started = officer.start(newest("childCase"), Papers.with(report, Map.of("nickname", "Tí Nị")));
        assertThat(started.status()).as(started.text()).isEqualTo(200);
        String code = started.json().path("businessKey").asText();
        JsonNode file = file(officer, code, "verifyReport");
        assertThat(file.at("/records/0/formVersion").asInt()).isEqualTo(2);
        assertThat(file.at("/records/0/step").asText()).isEqualTo("Nhận được thông tin về trẻ");
        assertThat(file.at("/records/0/entries").toString()).contains("Tên thường gọi", "Tí Nị");
    }

    @Test
    void aRunningStageKeepsItsFormAndTheNextStageTakesTheNewest() throws IOException {
        String code = journey.reported("Ngô Văn Đang Chạy");
        deploy(Map.of(
                "reportVerification.form",
                withField("forms/case/reportVerification.form", "weather", "Thời tiết"),
                "initialAssessment.form",
                withField("forms/case/initialAssessment.form", "mood", "Tâm trạng của trẻ")));
        Desk officer = Desk.of(Journey.OFFICER, port);

        assertThat(form(officer, code, "verifyReport").path("formVersion").asInt())
                .isEqualTo(1);
        assertThat(form(officer, code, "verifyReport").toString()).doesNotContain("Thời tiết");
        assertThat(submit(
                                officer,
                                code,
                                "verifyReport",
                                Papers.with(Papers.verification("verified"), Map.of("weather", "Mưa")))
                        .at("/refusals/0/field")
                        .asText())
                .isEqualTo("weather");
        submit(officer, code, "verifyReport", Papers.verification("verified"));

        assertThat(form(officer, code, "assess").path("formVersion").asInt()).isEqualTo(2);
        assertThat(form(officer, code, "assess").toString()).contains("Tâm trạng của trẻ");
        assertThat(form(officer, journey.reported("Ngô Văn Mới"), "verifyReport")
                        .toString())
                .contains("Thời tiết");
    }

    @Test
    void aNewTaskWithANewFormIsShownCheckedRecordedAndRead() throws IOException {
        deploy(
                Map.of(
                        "emergency.bpmn",
                        emergencyWithPhotographs(),
                        "photographs.form",
                        """
                        {"type": "default", "id": "photographs", "components": [
                          {"type": "textfield", "key": "whereKept", "label": "Nơi giữ ảnh",
                           "validate": {"required": true, "maxLength": 60}}]}"""));
        Desk chair = Desk.of(Journey.CHAIR, port);
        String code = urgent("Ngô Thị Ảnh");

        assertThat(form(chair, code, "photograph").at("/schema/id").asText()).isEqualTo("photographs");
        assertThat(submit(chair, code, "photograph", Map.of("whereKept", "a".repeat(61)))
                        .at("/refusals/0/field")
                        .asText())
                .isEqualTo("whereKept");
        submit(chair, code, "photograph", Map.of("whereKept", "Tủ số 3"));

        JsonNode file = file(chair, code, "decideEmergency");
        assertThat(file.path("records").toString()).contains("Chụp ảnh thương tích", "Nơi giữ ảnh", "Tủ số 3");
    }

    @Test
    void isToldWhatIsWrongWithADiagram() {
        Reply code = new ModelerDesk(port)
                .deploy(Drawn.asItShouldBe()
                        .node("<bpmn:serviceTask id=\"serve\" camunda:class=\"java.lang.Object\"/>")
                        .files());
        Reply form = new ModelerDesk(port)
                .deploy(Drawn.asItShouldBe()
                        .with("camunda:formRef=\"homeVisit\"", "camunda:formRef=\"nowhere\"")
                        .files());

        assertThat(List.of(code, form)).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.text()).doesNotContain("ENGINE-");
            assertThat(reply.message()).startsWith("Không triển khai, chưa có gì thay đổi.");
        });
        assertThat(code.message()).contains("serviceTask serve: không được dùng “class”");
        assertThat(form.message()).contains("userTask visit “Thăm nhà”: biểu mẫu “nowhere” không tồn tại");
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("homeVisit")
                        .count())
                .isZero();
    }

    private String urgent(String childName) {
        String code = journey.verified(childName);
        office.complete(
                Journey.OFFICER,
                code,
                "assess",
                Papers.with(Papers.initialAssessment("high", "low"), Map.of("lifeThreatening", true)));
        return code;
    }

    private static String emergencyWithPhotographs() throws IOException {
        String diagram = Files.readString(Path.of("processes/case/emergency.bpmn"));
        String flow = "sourceRef=\"emergencyRaised\" targetRef=\"decideEmergency\" />";
        String lane = "<bpmn:flowNodeRef>decideEmergency</bpmn:flowNodeRef>";
        assertThat(diagram).contains(flow, lane);
        return diagram.replace(lane, lane + "<bpmn:flowNodeRef>photograph</bpmn:flowNodeRef>")
                .replace(
                        flow,
                        "sourceRef=\"emergencyRaised\" targetRef=\"photograph\" />"
                                + "<bpmn:userTask id=\"photograph\" name=\"Chụp ảnh thương tích\""
                                + " camunda:formRef=\"photographs\" camunda:formRefBinding=\"deployment\" />"
                                + "<bpmn:sequenceFlow id=\"onwards\" sourceRef=\"photograph\""
                                + " targetRef=\"decideEmergency\" />");
    }

    private static String withField(String form, String key, String label) throws IOException {
        String field =
                """
                "components": [{"type": "textfield", "id": "Field_%s", "key": "%s", "label": "%s",
                  "validate": {"maxLength": 60}},"""
                        .formatted(key, key, label);
        return Files.readString(Path.of(form)).replaceFirst("\"components\": \\[", field);
    }

    private void deploy(Map<String, String> files) {
        Reply reply = new ModelerDesk(port).deploy(files);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        deployments.add(reply.json().path("id").asText());
    }

    private JsonNode form(Desk desk, String code, String task) {
        return desk.get("/api/tasks/" + id(desk, code, task) + "/form").json();
    }

    private JsonNode file(Desk desk, String code, String task) {
        return desk.get("/api/tasks/" + id(desk, code, task) + "/file").json();
    }

    private JsonNode submit(Desk desk, String code, String task, Map<String, Object> values) {
        String id = id(desk, code, task);
        desk.claim(id, desk.person());
        return desk.submit(id, values).json();
    }

    private String id(Desk desk, String code, String task) {
        return office.taskOf(desk.person(), code, task).getId();
    }

    private String newest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
