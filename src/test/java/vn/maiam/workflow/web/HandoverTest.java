package vn.maiam.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.maiam.story.Journey.CHAIR;
import static vn.maiam.story.Journey.OFFICER;

import jakarta.servlet.http.Cookie;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.maiam.casefile.CaseFileView.RecordView;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;

/**
 * A task in somebody's hands comes back to the group, or to a colleague, with a reason that stays. Without a port: the
 * token of a mock request takes the place of the application's own, which tests with a real browser need.
 */
@SpringBootTest
@ActiveProfiles("test")
class HandoverTest {

    private static final String COLLEAGUE = "communeOfficer2.29956";
    private static final String STRANGER = "communeOfficer.29962";

    @Autowired
    WebApplicationContext application;

    @Autowired
    Journey journey;

    @Autowired
    Office office;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient sql;

    MockMvc browser;

    String code;
    String task;

    @BeforeEach
    void theOfficerHasATask() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        code = journey.reported("Tô Thị " + System.nanoTime());
        task = office.taskOf(OFFICER, code, "verifyReport").getId();
        office.as(OFFICER, () -> {
            tasks.claim(task, OFFICER);
            return null;
        });
    }

    @Test
    void whatIsGivenBackAnybodyOfTheGroupMayTake() throws Exception {
        release(OFFICER, "Nghỉ ốm").andExpect(status().isNoContent());

        assertThat(assignee()).isNull();
        office.as(COLLEAGUE, () -> {
            tasks.claim(task, COLLEAGUE);
            return null;
        });
    }

    @Test
    void whatIsPassedOnTheColleagueHas() throws Exception {
        assign(OFFICER, COLLEAGUE, "Đi tập huấn").andExpect(status().isNoContent());

        assertThat(assignee()).isEqualTo(COLLEAGUE);
        release(OFFICER, "Lấy lại")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("InOtherHands"));
    }

    @Test
    void theFileShowsWhoPassedTheTaskOnAndWhy() throws Exception {
        assign(OFFICER, COLLEAGUE, "Đi tập huấn");
        release(COLLEAGUE, "Nghỉ ốm");

        assertThat(office.file(CHAIR, code).records())
                .extracting(RecordView::title)
                .endsWith("Giao việc cho người khác", "Trả lại việc cho nhóm");
        RecordView assigned = office.file(CHAIR, code).records().get(1);
        assertThat(assigned.entries())
                .extracting(entry -> entry.label() + ": " + entry.value())
                .containsExactly("Người đang làm: Trần Văn Bé Hai", "Giao cho: Lê Thị Kim Loan");
        assertThat(assigned.step()).isEqualTo("Kiểm tra tính xác thực");
        assertThat(assigned.reason()).isEqualTo("Đi tập huấn");
    }

    @Test
    void whoPassedATaskOnCannotBeRewritten() throws Exception {
        release(OFFICER, "Nghỉ ốm");

        assertThatThrownBy(() -> sql.sql("UPDATE task_handover SET reason = 'x' WHERE case_code = ?")
                        .param(code)
                        .update())
                .hasStackTraceContaining("append-only");
    }

    @Test
    void onlyThePersonWhoHasItPassesATaskOn() throws Exception {
        release(COLLEAGUE, "Tôi làm thay").andExpect(status().isForbidden());
        assertNotFound(release(CHAIR, "Không có bước nào của chủ tịch ở chặng này"));
        assertNotFound(release(STRANGER, "Không phải xã của tôi"));
        assertNotFound(assign("districtLabour.870", COLLEAGUE, "Giám sát"));

        assertThat(assignee()).isEqualTo(OFFICER);
    }

    @Test
    void aTaskOfSomebodyWhoHasLeftTheGroupIsFreedByAnyMember() throws Exception {
        tasks.setAssignee(task, STRANGER);

        assertNotFound(release(CHAIR, "Người cũ đã chuyển công tác"));
        release(COLLEAGUE, "Người cũ đã chuyển công tác").andExpect(status().isNoContent());

        assertThat(assignee()).isNull();
    }

    @Test
    void aTaskGoesToNobodyOutsideTheGroup() throws Exception {
        assign(OFFICER, CHAIR, "Nhờ chủ tịch làm")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("FormRefused"))
                .andExpect(jsonPath("$.refusals[0].field").value("person"))
                .andExpect(jsonPath("$.refusals[0].remedy").value("Hãy chọn một người trong danh sách."));
        assign(OFFICER, "", "Ai cũng được").andExpect(status().isBadRequest());

        assertThat(assignee()).isEqualTo(OFFICER);
    }

    @Test
    void aReasonIsNeeded() throws Exception {
        release(OFFICER, "  ")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.refusals[0].field").value("reason"))
                .andExpect(jsonPath("$.message").value(containsString("Chưa ghi lý do")));
        release(OFFICER, "x".repeat(1001)).andExpect(status().isBadRequest());
        call(OFFICER, "release", "{").andExpect(status().isBadRequest());
    }

    @Test
    void aTaskThatNobodyHasIsNotGivenBack() throws Exception {
        release(OFFICER, "Nghỉ ốm");

        release(OFFICER, "Nghỉ ốm")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("NotTaken"));
    }

    @Test
    void theColleaguesAreTheOthersOfTheGroup() throws Exception {
        browser.perform(get("/api/tasks/{id}/colleagues", task).with(user(OFFICER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].name", contains("Lê Thị Kim Loan")));
        browser.perform(get("/api/tasks/{id}/colleagues", task).with(user(STRANGER)))
                .andExpect(status().isNotFound());
    }

    /** What a person may not see does not exist for him. */
    private static void assertNotFound(ResultActions answer) throws Exception {
        answer.andExpect(status().isNotFound());
    }

    private ResultActions release(String person, String reason) throws Exception {
        return call(person, "release", "{\"reason\":\"%s\"}".formatted(reason));
    }

    private ResultActions assign(String person, String to, String reason) throws Exception {
        return call(person, "assign", "{\"person\":\"%s\",\"reason\":\"%s\"}".formatted(to, reason));
    }

    private ResultActions call(String person, String what, String body) throws Exception {
        return browser.perform(post("/api/tasks/{id}/" + what, task)
                .with(user(person))
                // Not csrf() of Spring's test support: it would take the token's cookie from the application, for all
                // tests.
                .cookie(new Cookie("MAIAM-XSRF", "token"))
                .header("X-MAIAM-XSRF", "token")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }
}
