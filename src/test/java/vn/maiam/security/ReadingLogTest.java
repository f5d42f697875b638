package vn.maiam.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.story.Journey.OFFICER;

import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;

/** Whoever reads about a child leaves his name, and so does whoever tries. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class ReadingLogTest {

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    Office office;

    @Autowired
    JdbcClient sql;

    private String code;
    private Task task;

    @BeforeEach
    void aTaskNobodyHasOpened() {
        code = journey.reported("Ngô Thị " + Long.toString(System.nanoTime(), 36));
        task = office.taskOf(OFFICER, code, "verifyReport");
    }

    @Test
    void openingAFormOrTheFileIsWrittenDown() {
        OffsetDateTime before = OffsetDateTime.now().minusSeconds(1);

        read(OFFICER, "form", 200);
        read(OFFICER, "file", 200);

        assertThat(log())
                .containsExactly(
                        OFFICER + " Mở biểu mẫu: " + task.getName(), OFFICER + " Xem hồ sơ: " + task.getName());
        assertThat(sql.sql("SELECT at FROM access_log WHERE case_code = :code")
                        .param("code", code)
                        .query(OffsetDateTime.class)
                        .list())
                .allMatch(at ->
                        at.isAfter(before) && at.isBefore(OffsetDateTime.now().plusSeconds(1)));
    }

    @Test
    void soIsWhatIsRefused() {
        String refused = " Bị từ chối: " + task.getName();

        read("communeOfficer.29962", "form", 404);
        read("communeOfficer.29962", "file", 404);
        read("communeManager.29956", "form", 403);
        read("admin", "file", 404);

        assertThat(log())
                .containsExactly(
                        "communeOfficer.29962" + refused,
                        "communeOfficer.29962" + refused,
                        "communeManager.29956" + refused,
                        "admin" + refused);
    }

    @Test
    void theFileIsRefusedToAManagerWhoSeesTheTask() {
        read("communeManager.29956", "file", 403);

        assertThat(log()).containsExactly("communeManager.29956 Bị từ chối: Xem hồ sơ: " + task.getName());
    }

    @Test
    void anUnknownTaskLeavesNothing() {
        assertThat(Caller.signedIn(port, OFFICER).get("/api/tasks/x1/form").statusCode())
                .isEqualTo(404);
        assertThat(log()).isEmpty();
    }

    private void read(String person, String what, int status) {
        assertThat(Caller.signedIn(port, person)
                        .get("/api/tasks/%s/%s".formatted(task.getId(), what))
                        .statusCode())
                .isEqualTo(status);
    }

    private List<String> log() {
        return sql.sql("SELECT person_id || ' ' || what FROM access_log WHERE case_code = :code ORDER BY id")
                .param("code", code)
                .query(String.class)
                .list();
    }
}
