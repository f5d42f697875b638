package vn.maiam.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.story.Journey.CHAIR;
import static vn.maiam.story.Journey.HEALTH_OFFICE;
import static vn.maiam.story.Journey.OFFICER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;

/** Who is shown what of a file, by its code and beside a task, and who puts what right. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class FileOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OTHER_CHAIR = "communeChair.29962";

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    Office office;

    private final Map<String, Caller> callers = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "communeOfficer.29956, 200",
        "communeChair.29956, 200",
        "districtLabour.870, 200",
        "collaborator.29956, 403",
        "communeOfficer.29962, 403",
        "communeManager.29956, 403",
        "districtHealth.870, 403",
        "modeler, 403",
        "admin, 403"
    })
    void byItsCodeTheFileIsShownToItsReadersOnly(String person, int status) {
        String child = "Hồ Thị " + Long.toString(System.nanoTime(), 36);
        String code = journey.verified(child);
        HttpResponse<String> file = as(person).get(path(code, "file"));

        assertThat(file.statusCode()).isEqualTo(status);
        assertThat(file.body().contains(child)).isEqualTo(status == 200);
        assertThat(as(person).get(path(code, "records/1/correction")).statusCode())
                .isEqualTo(403);
        assertThat(as(person).get(path(code, "records/1/compare/2")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobodyIsAnsweredWithoutSigningInNorAboutAFileThatIsNotThere() {
        assertThat(Caller.anonymous(port).get(path("29956-2026-0001", "file")).statusCode())
                .isEqualTo(401);
        assertThat(as(OFFICER).get(path("29956-2026-9999", "file")).statusCode())
                .isEqualTo(403);
        assertThat(as(OFFICER).get(path("x".repeat(200), "file")).statusCode()).isEqualTo(403);
        assertThat(correct(OFFICER, "29956-2026-9999", 1, "{}").statusCode()).isEqualTo(403);
        assertThat(correct(OFFICER, "29956-2026-9999", 1, "{\"x\": \"" + "x".repeat(3_000_000) + "\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theReceivingOfficeSeesItsSlipAndWhatItWroteItselfAndNothingElse() {
        String code = journey.atFollowUp("Hồ Thị Phiếu", Papers.HEALTH);
        String slip = code + "-G01";
        office.complete(HEALTH_OFFICE, slip, "answerReferral", Papers.referralAccepted());
        office.runJobs();

        JsonNode seen = read(besideTask(HEALTH_OFFICE, slip, "deliverService"), 200);
        assertThat(seen.at("/part/title").asText()).isEqualTo("Phiếu chuyển gửi G01");
        assertThat(seen.at("/part/entries").toString()).contains("Được chăm sóc", "Xã Thường Phước 1");
        assertThat(seen.get("records")).hasSize(1);
        assertThat(seen.at("/records/0/step").asText()).isEqualTo("Trả lời phiếu chuyển gửi");
        assertThat(seen.get("stages")).isEmpty();
        assertThat(seen.get("work")).isEmpty();
        assertThat(seen.toString()).doesNotContain("Con muốn ở với bà", "Bị đánh", "Cán bộ xã theo dõi");
        assertThat(besideTask("districtManager.870", slip, HEALTH_OFFICE, "deliverService")
                        .statusCode())
                .isEqualTo(403);

        long answer = seen.at("/records/0/id").asLong();
        assertThat(seen.at("/records/0/correctable").asBoolean()).isTrue();
        JsonNode form = read(as(HEALTH_OFFICE).get(path(code, "records/" + answer + "/correction")), 200);
        String right =
                "{\"contactName\": \"Trần Văn Tâm\", \"plannedStart\": %s}".formatted(form.at("/data/plannedStart"));
        assertThat(correct(HEALTH_OFFICE, code, answer, right).statusCode()).isEqualTo(200);
        JsonNode file = read(as(OFFICER).get(path(code, "file")), 200);
        assertThat(last(file).get("referral").asText()).startsWith("Phiếu chuyển gửi G01 - ");
        assertThat(last(file).toString()).contains("Trần Văn Tâm");
        long others = file.at("/records/0/id").asLong();
        assertThat(correct(HEALTH_OFFICE, code, others, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void theChairOfTheOtherCommuneSeesTheProposalAndReadsTheFileOnceAccepted() {
        String code = journey.atFollowUp("Hồ Thị Dời", new String[0]);
        office.start(OFFICER, "caseExit", Papers.move(code, "29962-20200101"));
        office.complete(CHAIR, code, "approveExit", Papers.exitApproved());
        office.runJobs();

        JsonNode seen = read(besideTask(OTHER_CHAIR, code, "acceptTransfer"), 200);
        assertThat(seen.at("/part/title").asText()).isEqualTo("Đề nghị chuyển hồ sơ");
        assertThat(seen.at("/part/entries").toString()).contains("Xã Thường Phước 1", "Ấp 3");
        assertThat(seen.get("records")).isEmpty();
        assertThat(as(OTHER_CHAIR).get(path(code, "file")).statusCode()).isEqualTo(403);

        office.complete(OTHER_CHAIR, code, "acceptTransfer", Papers.transferAccepted());
        office.runJobs();
        assertThat(read(as(OTHER_CHAIR).get(path(code, "file")), 200)
                        .get("records")
                        .size())
                .isGreaterThan(5);
    }

    @Test
    void aCorrectionGoesThroughTheFormAndHappensOnce() {
        String code = journey.verified("Hồ Thị Sửa");
        JsonNode file = read(as(OFFICER).get(path(code, "file")), 200);
        JsonNode verification = last(file);
        long id = verification.get("id").asLong();
        JsonNode form = read(as(OFFICER).get(path(code, "records/" + id + "/correction")), 200);
        assertThat(form.at("/schema/id").asText()).isEqualTo("reportVerification");
        assertThat(form.at("/locked/0").asText()).isEqualTo("Thông tin có đúng không?");
        String content = form.get("data").toString();
        String right = "{\"verifiedAt\": %s, \"sources\": \"Bà nội\", \"findings\": \"Bị đánh\"}"
                .formatted(form.at("/data/verifiedAt"));

        assertThat(content).contains("sources");
        assertThat(as(OFFICER).post(path(code, "records/" + id + "/correction"), "{\"content\": " + right + "}"))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(400);
        assertThat(correct(CHAIR, code, id, right).statusCode()).isEqualTo(403);
        assertThat(correct(OFFICER, code, id, "{}").body()).contains("FormRefused");
        assertThat(correct(OFFICER, code, id, right).statusCode()).isEqualTo(200);
        HttpResponse<String> second = correct("communeOfficer2.29956", code, id, right);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("đã sửa mục này trước");

        long newer =
                last(read(as(OFFICER).get(path(code, "file")), 200)).get("id").asLong();
        JsonNode compared = read(as(CHAIR).get(path(code, "records/%d/compare/%d".formatted(newer, id))), 200);
        assertThat(StreamSupport.stream(compared.get("lines").spliterator(), false)
                        .filter(line -> line.get("changed").asBoolean())
                        .map(line -> line.get("right").asText()))
                .contains("Bà nội");
    }

    @Test
    void aPlanThatTheChairHasDecidedOnIsDrawnUpAnewInstead() {
        String code = journey.atPlan("Hồ Thị Duyệt", "medium");
        office.complete(OFFICER, code, "draftPlan", Papers.plan());
        JsonNode plan = last(read(as(OFFICER).get(path(code, "file")), 200));
        assertThat(plan.get("correctable").asBoolean()).isTrue();
        office.complete(CHAIR, code, "approvePlan", Papers.planApproved());

        HttpResponse<String> refused = correct(OFFICER, code, plan.get("id").asLong(), "{}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Phê duyệt kế hoạch");
    }

    private HttpResponse<String> correct(String person, String code, long id, String content) {
        return as(person)
                .post(
                        path(code, "records/" + id + "/correction"),
                        "{\"reason\": \"Ghi nhầm\", \"content\": " + content + "}");
    }

    private HttpResponse<String> besideTask(String person, String leg, String task) {
        return besideTask(person, leg, person, task);
    }

    private HttpResponse<String> besideTask(String person, String leg, String worker, String task) {
        String id = office.taskOf(worker, leg, task).getId();
        return as(person).get("/api/tasks/" + id + "/file");
    }

    private static JsonNode last(JsonNode file) {
        return file.get("records").get(file.get("records").size() - 1);
    }

    private static String path(String code, String rest) {
        return "/api/cases/" + code + "/" + rest;
    }

    private static JsonNode read(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private Caller as(String person) {
        return callers.computeIfAbsent(person, id -> Caller.signedIn(port, id));
    }
}
