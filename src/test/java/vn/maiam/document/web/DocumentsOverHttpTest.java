package vn.maiam.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.story.Journey.CHAIR;
import static vn.maiam.story.Journey.HEALTH_OFFICE;
import static vn.maiam.story.Journey.OFFICER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.document.SampleFiles;
import vn.maiam.security.Caller;
import vn.maiam.story.Journey;
import vn.maiam.story.Papers;

/** Documents as people add and read them, and as they are kept from everybody else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class DocumentsOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] PDF = SampleFiles.pdf(2);

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    JdbcClient sql;

    private final Map<String, Caller> signedIn = new HashMap<>();

    @Test
    void whatIsAddedIsListedAndComesBackAsADownload() {
        String code = journey.reported("Đặng Văn Tư");
        long id = added(OFFICER, code, "Giấy khai sinh.pdf", PDF);

        JsonNode document = list(CHAIR, code).at("/documents/0");
        assertThat(document.path("name").asText()).isEqualTo("Giấy khai sinh.pdf");
        assertThat(document.path("kind").asText()).isEqualTo("PDF");
        assertThat(document.path("size").asText()).isEqualTo("1 KB");
        assertThat(document.path("pages").asInt()).isEqualTo(2);
        assertThat(document.path("person").asText()).isEqualTo("Trần Văn Bé Hai");
        assertThat(document.path("at").asText()).matches("\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d");

        HttpResponse<String> content = as(CHAIR).get("/api/documents/" + id + "/content");
        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(content.body()).startsWith("%PDF");
        assertThat(header(content, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(content, "Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''Gi%E1%BA%A5y%20khai%20sinh.pdf");
        assertInert(content);
    }

    @Test
    void aPictureAndAPageOfAPdfAreShownButNothingElse() {
        String code = journey.reported("Đặng Văn Năm");
        long pdf = added(OFFICER, code, "giấy.pdf", PDF);
        long photo = added(OFFICER, code, "ảnh.jpg", SampleFiles.photo());
        long letter = added(OFFICER, code, "thư.docx", SampleFiles.docx());

        HttpResponse<String> picture = as(OFFICER).get("/api/documents/" + photo + "/picture");
        assertThat(header(picture, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(picture, "Content-Disposition")).startsWith("inline");
        assertThat(picture.body()).doesNotContain("GPS");
        assertInert(picture);
        HttpResponse<String> page = as(OFFICER).get("/api/documents/" + pdf + "/pages/2");
        assertThat(header(page, "Content-Type")).isEqualTo("image/png");
        assertThat(page.body()).contains("PNG");
        assertInert(page);

        assertThat(status(OFFICER, pdf, "pages/3")).isEqualTo(404);
        assertThat(status(OFFICER, pdf, "pages/0")).isEqualTo(404);
        assertThat(status(OFFICER, letter, "pages/1")).isEqualTo(404);
        assertThat(status(OFFICER, pdf, "picture")).isEqualTo(404);
        assertThat(status(OFFICER, letter, "picture")).isEqualTo(404);
    }

    @Test
    void namesLeadNowhereAndTwoOfOneNameAreBothKept() {
        String code = journey.reported("Đặng Văn Sáu");
        added(OFFICER, code, "../../../etc/cron.d/ảnh.jpg", SampleFiles.photo());
        added(CHAIR, code, "ảnh.jpg", SampleFiles.photo());

        assertThat(list(OFFICER, code).path("documents").findValuesAsText("name"))
                .containsExactly("ảnh (2).jpg", "ảnh.jpg");
    }

    @Test
    void whatIsNotTakenIsAnsweredWithTheReasonAndWhatToDo() {
        String code = journey.reported("Đặng Văn Bảy");

        refused(code, "ảnh.jpg", SampleFiles.svgWithHtml(), 400, "không phải là loại mà đuôi .jpg nói");
        refused(code, "ảnh.svg", SampleFiles.svgWithHtml(), 400, "Chỉ nhận tệp PDF, DOCX, XLSX, JPEG và PNG");
        refused(code, "bom.docx", SampleFiles.zipBomb(), 400, "giải nén ra quá lớn");
        refused(code, "giấy.pdf", new byte[21 * 1024 * 1024], 413, "Tệp lớn hơn 20 MB");
        refused(code, "giấy.pdf", new byte[40 * 1024 * 1024], 413, "Tệp lớn hơn 20 MB");
        assertThat(list(OFFICER, code).path("documents")).isEmpty();
    }

    @Test
    void nobodyElseSeesOrAddsAnythingAndTheAttemptStays() {
        String code = journey.reported("Đặng Thị Tám");
        long id = added(OFFICER, code, "Đặng Thị Tám.pdf", PDF);

        for (String stranger : List.of("communeOfficer.29962", "communeManager.29956", HEALTH_OFFICE, "admin")) {
            assertThat(as(stranger).get("/api/cases/" + code + "/documents").statusCode())
                    .isEqualTo(403);
            assertThat(status(stranger, id, "content")).isEqualTo(403);
            assertThat(status(stranger, id, "pages/1")).isEqualTo(403);
            assertThat(Uploads.send(as(stranger), code, "giấy.pdf", PDF).statusCode())
                    .isEqualTo(403);
        }
        assertThat(Caller.anonymous(port)
                        .get("/api/documents/" + id + "/content")
                        .statusCode())
                .isEqualTo(401);
        assertThat(status(OFFICER, 999_999, "content")).isEqualTo(404);
        assertThat(log(code))
                .contains(HEALTH_OFFICE + " Bị từ chối: Tải tài liệu (PDF)")
                .contains("communeManager.29956 Bị từ chối: Thêm tài liệu")
                .noneMatch(line -> line.contains("Tám"));
    }

    @Test
    void whoReadsLeavesHisName() {
        String code = journey.reported("Đặng Thị Chín");
        long id = added(OFFICER, code, "giấy.pdf", PDF);

        status(CHAIR, id, "content");
        status(CHAIR, id, "pages/2");
        list(CHAIR, code);

        assertThat(log(code))
                .containsExactly(
                        CHAIR + " Tải tài liệu (PDF)",
                        CHAIR + " Xem tài liệu, trang 2 (PDF)",
                        CHAIR + " Xem danh sách tài liệu");
    }

    @Test
    void anOfficeAddsToItsReferralAndSeesNothingElseOfTheCase() {
        String code = journey.atFollowUp("Đặng Thị Mười", Papers.HEALTH);
        long ofCommune = added(OFFICER, code, "biên bản.pdf", PDF);
        long ofOffice = added(HEALTH_OFFICE, code, "phiếu khám.pdf", PDF);

        assertThat(list(HEALTH_OFFICE, code).path("documents").findValuesAsText("name"))
                .containsExactly("phiếu khám.pdf");
        assertThat(list(HEALTH_OFFICE, code).at("/documents/0/referral").asText())
                .isEqualTo(code + "-G01");
        assertThat(status(HEALTH_OFFICE, ofOffice, "content")).isEqualTo(200);
        assertThat(status(HEALTH_OFFICE, ofCommune, "content")).isEqualTo(403);
        assertThat(list(OFFICER, code).path("documents").findValuesAsText("name"))
                .containsExactly("phiếu khám.pdf", "biên bản.pdf");

        journey.serviceConfirmed(code + "-G01");
        assertThat(status(HEALTH_OFFICE, ofOffice, "content")).isEqualTo(403);
    }

    @Test
    void theOfficeAboveReadsButDoesNotAdd() {
        String code = journey.reported("Đặng Thị Út");
        added(OFFICER, code, "giấy.pdf", PDF);

        assertThat(list("districtLabour.870", code).path("mayAdd").asBoolean()).isFalse();
        assertThat(list("districtLabour.870", code).path("documents")).hasSize(1);
        assertThat(Uploads.send(as("districtLabour.870"), code, "giấy.pdf", PDF).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aClosedFileIsReadOnlyAndSaysSo() {
        String code = journey.closed("Đặng Thị Cuối");

        HttpResponse<String> answer = Uploads.send(as(OFFICER), code, "giấy.pdf", PDF);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(read(answer).path("message").asText()).contains("đã đóng, chỉ còn xem được");
        assertThat(list(OFFICER, code).path("mayAdd").asBoolean()).isFalse();
        assertThat(list(OFFICER, code).path("closed").asText()).contains("đã đóng");
    }

    @Test
    void aRequestFromAnotherSiteAddsNothing() {
        String code = journey.reported("Đặng Thị Xa");

        HttpResponse<String> answer = as(OFFICER)
                .send(Uploads.request(as(OFFICER), code, "giấy.pdf", PDF).setHeader("X-MAIAM-XSRF", "guessed"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(list(OFFICER, code).path("documents")).isEmpty();
    }

    private void refused(String code, String name, byte[] content, int status, String sentence) {
        HttpResponse<String> answer = Uploads.send(as(OFFICER), code, name, content);
        assertThat(answer.statusCode()).as(name).isEqualTo(status);
        assertThat(read(answer).path("message").asText()).contains(sentence);
    }

    private static void assertInert(HttpResponse<String> answer) {
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
    }

    private long added(String person, String code, String name, byte[] content) {
        HttpResponse<String> answer = Uploads.send(as(person), code, name, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return read(answer).path("id").asLong();
    }

    private JsonNode list(String person, String code) {
        HttpResponse<String> answer = as(person).get("/api/cases/" + code + "/documents");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return read(answer);
    }

    private int status(String person, long id, String what) {
        return as(person).get("/api/documents/" + id + "/" + what).statusCode();
    }

    private Caller as(String person) {
        return signedIn.computeIfAbsent(person, name -> Caller.signedIn(port, name));
    }

    private List<String> log(String code) {
        return sql.sql("SELECT person_id || ' ' || what FROM access_log WHERE case_code = :code ORDER BY id")
                .param("code", code)
                .query(String.class)
                .list();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }
}
