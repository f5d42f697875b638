package vn.maiam.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.story.AtOnce;
import vn.maiam.story.Desk;
import vn.maiam.story.Desk.Reply;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;

/** One wins; the other is told so, and nothing of his is half recorded. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class TwoPeopleOnOneTaskTest {

    private static final String COLLEAGUE = "communeOfficer2.29956";

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    Office office;

    @Autowired
    JdbcClient jdbc;

    @Test
    void oneOfTwoWhoTakeATaskGetsIt() {
        String task = verification("Phạm Thị Giành");
        Desk one = Desk.of(Journey.OFFICER, port);
        Desk other = Desk.of(COLLEAGUE, port);

        List<Reply> replies = AtOnce.both(() -> one.claim(task, Journey.OFFICER), () -> other.claim(task, COLLEAGUE));

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(204, 409);
        assertTaken(replies);
        assertTaken(List.of(
                replies.get(0).status() == 204
                        ? other.submit(task, Papers.verification("verified"))
                        : one.submit(task, Papers.verification("verified"))));
    }

    @Test
    void whatIsSubmittedTwiceAtTheSameMomentIsRecordedOnce() {
        String code = journey.reported("Phạm Thị Hai Lần");
        String task = office.taskOf(Journey.OFFICER, code, "verifyReport").getId();
        Desk one = Desk.of(Journey.OFFICER, port);
        Desk other = Desk.of(Journey.OFFICER, port);
        one.claim(task, Journey.OFFICER);

        List<Reply> replies = AtOnce.both(
                () -> one.submit(task, Papers.verification("verified")),
                () -> other.submit(task, Papers.verification("verified")));

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(204, 409);
        assertTaken(replies);
        assertThat(records(code, "reportVerification")).isEqualTo(1);
        assertThat(office.openTasks(code)).containsExactly("assess");
    }

    @Test
    void aTaskThatIsDoneCannotBeDoneAgain() {
        String code = journey.reported("Phạm Văn Xong");
        String task = office.taskOf(Journey.OFFICER, code, "verifyReport").getId();
        office.complete(Journey.OFFICER, code, "verifyReport", Papers.verification("verified"));

        Reply reply = Desk.of(Journey.OFFICER, port).submit(task, Papers.verification("verified"));

        assertThat(reply.status()).isEqualTo(409);
        assertTaken(List.of(reply));
        assertThat(records(code, "reportVerification")).isEqualTo(1);
    }

    @Test
    void aTaskMustBeTakenBeforeItIsDone() {
        String code = journey.reported("Phạm Văn Vội");
        String task = office.taskOf(Journey.OFFICER, code, "verifyReport").getId();

        Reply reply = Desk.of(Journey.OFFICER, port).submit(task, Papers.verification("verified"));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().path("type").asText()).isEqualTo("NotClaimed");
        assertThat(reply.message()).isEqualTo("Hãy nhận việc trước khi hoàn thành.");
        assertThat(records(code, "reportVerification")).isZero();
    }

    private String verification(String childName) {
        String code = journey.reported(childName);
        return office.taskOf(Journey.OFFICER, code, "verifyReport").getId();
    }

    private static void assertTaken(List<Reply> replies) {
        assertThat(replies)
                .filteredOn(reply -> reply.status() == 409)
                .hasSize(1)
                .allSatisfy(reply -> {
                    assertThat(reply.json().path("type").asText()).isEqualTo("TaskTaken");
                    assertThat(reply.message()).contains("Nội dung bạn nhập chưa được ghi");
                    assertThat(reply.text()).doesNotContain("ENGINE");
                });
    }

    private long records(String code, String form) {
        return jdbc.sql("SELECT count(*) FROM record WHERE case_code = :code AND form_id = :form")
                .param("code", code)
                .param("form", form)
                .query(Long.class)
                .single();
    }
}
