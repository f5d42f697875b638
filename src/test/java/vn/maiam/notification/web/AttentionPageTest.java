package vn.maiam.notification.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.maiam.notification.Reminders;
import vn.maiam.story.Journey;
import vn.maiam.story.Papers;

@SpringBootTest
@ActiveProfiles("test")
class AttentionPageTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    Journey journey;

    @Autowired
    Reminders reminders;

    @Autowired
    TaskService tasks;

    MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void turnClockBack() {
        ClockUtil.reset();
    }

    @Test
    void whoMayDoTheTaskOpensItFromHereAndReadsHowLongItIsOverdue() throws Exception {
        String code = journey.reported("Lý Thị Trang Một");
        String task = overdueBy2Hours(code, "verifyReport");

        browser.perform(get("/attention").with(user(Journey.OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Quá hạn")))
                .andExpect(content().string(containsString(code)))
                .andExpect(content().string(containsString("L.T.T.M., nam, 2015")))
                .andExpect(content().string(containsString("quá hạn 2 giờ")))
                .andExpect(content().string(containsString("/camunda/app/tasklist/default/#/?task=" + task)));
    }

    @Test
    void aManagerSeesCodeStageAndUnitAndNothingOfTheChildOrTheOfficer() throws Exception {
        String referral = journey.atFollowUp("Lý Văn Trang Hai", Papers.HEALTH) + "-G01";
        String task = overdueBy2Hours(referral, "answerReferral");

        browser.perform(get("/attention").with(user("districtManager.870")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(referral)))
                .andExpect(content().string(containsString("Tiếp nhận chuyển gửi")))
                .andExpect(content().string(containsString("Trung tâm Y tế huyện Hồng Ngự")))
                .andExpect(content().string(not(containsString("L.V.T.H."))))
                .andExpect(content().string(not(containsString(task))));
    }

    @Test
    void anEmptyPageSaysSoAndWhereTheWorkIs() throws Exception {
        browser.perform(get("/attention?page=7").with(user("communeChair.29998")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Không có việc nào sắp đến hạn hay quá hạn.")))
                .andExpect(content().string(containsString("danh sách công việc")));
    }

    @Test
    void aPageNumberThatIsNoneShowsTheFirst() throws Exception {
        for (String page : new String[] {"0", "-1", "x", "99999999999", ""}) {
            browser.perform(get("/attention").param("page", page).with(user(Journey.CHAIR)))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void nobodyElseOpensThePage() throws Exception {
        browser.perform(get("/attention").with(user("collaborator.29956"))).andExpect(status().isForbidden());
        browser.perform(get("/attention").with(user("modeler"))).andExpect(status().isForbidden());
        browser.perform(get("/attention").with(user("admin"))).andExpect(status().isForbidden());
        browser.perform(get("/attention")).andExpect(status().is3xxRedirection());
    }

    private String overdueBy2Hours(String legCode, String step) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(legCode)
                .taskDefinitionKey(step)
                .singleResult();
        Instant due = task.getDueDate().toInstant();
        ClockUtil.setCurrentTime(Date.from(due.plusSeconds(7230)));
        reminders.goRound();
        return task.getId();
    }
}
