package vn.maiam.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.maiam.deadline.DueTime;
import vn.maiam.deadline.DueTimeAdministration;

/** Each test's changes are taken back: other tests go by the times the system came with. */
@SpringBootTest
@ActiveProfiles("test")
@Transactional
class DueTimesPageTest {

    private static final String PAGE = "/admin/due-times";

    @Autowired
    IdentityService identity;

    @Autowired
    WebApplicationContext application;

    @Autowired
    DueTimeAdministration administration;

    MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void theListNamesEachStepInVietnameseWithItsTimeAndSource() throws Exception {
        browser.perform(get(PAGE).with(admin()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Theo dõi: Thăm trẻ và ghi nhận")))
                .andExpect(content().string(containsString("14 ngày")))
                .andExpect(content().string(containsString("Mọi bước chưa có thời hạn riêng")))
                .andExpect(content().string(containsString("Nghị định 56/2017/NĐ-CP, Điều 28 khoản 1")));
    }

    @Test
    void aChangeCountsFromNowAndStaysInTheHistoryWithWhoAndWhy() throws Exception {
        DueTime before = visit("medium", DueTime.ANY);

        browser.perform(typed(before, "time", "amount", "10", "source", "Quyết định 5/QĐ-UBND"))
                .andExpect(redirectedUrl(PAGE));

        DueTime after = visit("medium", DueTime.ANY);
        assertThat(after.amount()).isEqualTo(10);
        browser.perform(get(PAGE + "/" + after.id()).with(admin()))
                .andExpect(content().string(containsString("10 ngày")))
                .andExpect(content().string(containsString("14 ngày")))
                .andExpect(content().string(containsString("Quyết định 5/QĐ-UBND")))
                .andExpect(content().string(containsString(nameOfAdmin())));
    }

    @Test
    void whatCannotBeIsAnsweredAtTheFieldAndWhatWasTypedStays() throws Exception {
        DueTime row = visit("medium", DueTime.ANY);

        browser.perform(typed(row, "time", "amount", "mười", "source", " "))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Hãy nhập một số nguyên từ 1 đến 9999.")))
                .andExpect(content().string(containsString("value=\"mười\"")))
                .andExpect(content().string(containsString("Hãy ghi căn cứ hoặc lý do")));

        assertThat(visit("medium", DueTime.ANY).amount()).isEqualTo(14);
    }

    @Test
    void aCommuneGetsAShorterTimeOfItsOwnAndLosesItAgain() throws Exception {
        DueTime general = visit("low", DueTime.ANY);

        browser.perform(typed(general, "own", "unit", "29956", "amount", "20", "source", "Xã đăng ký"))
                .andExpect(redirectedUrl(PAGE));
        DueTime own = visit("low", "29956-20200101");
        assertThat(own.amount()).isEqualTo(20);

        browser.perform(typed(own, "removal")).andExpect(redirectedUrl(PAGE));
        assertThat(administration.rows()).noneMatch(row -> row.id() == own.id());
        assertThat(administration.history(own.id())).first().satisfies(row -> assertThat(row.endedBy())
                .isEqualTo("admin"));
    }

    @Test
    void aCommunesOwnTimeIsShorterAndTheCommuneExists() throws Exception {
        DueTime general = visit("low", DueTime.ANY);

        browser.perform(typed(general, "own", "unit", "29956", "amount", "30", "source", "Xã đăng ký"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("phải ngắn hơn thời hạn chung (30)")));
        browser.perform(typed(general, "own", "unit", "870", "amount", "20", "source", "Xã đăng ký"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Không có xã, phường, thị trấn nào")));
    }

    @Test
    void whoChangesARowThatIsGoneIsToldSo() throws Exception {
        DueTime row = visit("medium", DueTime.ANY);
        administration.change(row.id(), 12, "Người khác", "admin");

        browser.perform(typed(row, "time", "amount", "10", "source", "Muộn"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("vừa được người khác thay đổi")));
    }

    @Test
    void nobodyButAnAdministratorSeesOrChangesTheTimes() throws Exception {
        UserRequestPostProcessor officer =
                user("communeOfficer.29956").authorities(AuthorityUtils.createAuthorityList("communeOfficer"));
        DueTime row = visit("medium", DueTime.ANY);

        browser.perform(get(PAGE).with(officer)).andExpect(status().isForbidden());
        browser.perform(typed(row, "time", "amount", "10", "source", "x").with(officer))
                .andExpect(status().isForbidden());
        browser.perform(get(PAGE)).andExpect(status().is3xxRedirection());
    }

    @Test
    void aChangeWithoutTheTokenOfThePageIsRefused() throws Exception {
        DueTime row = visit("medium", DueTime.ANY);

        browser.perform(post(PAGE + "/" + row.id() + "/time")
                        .param("amount", "10")
                        .param("source", "x")
                        .with(admin()))
                .andExpect(status().isForbidden());
        browser.perform(get(PAGE + "/" + row.id()).with(admin()))
                .andExpect(content().string(containsString("name=\"_csrf\"")));
    }

    @Test
    void everybodyLandsWhereHisWorkIs() throws Exception {
        assertLanding("/admin/due-times", "admin");
        assertLanding("/camunda/app/cockpit/default/", "districtManager.870");
        assertLanding("/camunda/app/cockpit/default/", "modeler");
        assertLanding("/camunda/app/tasklist/default/", "communeOfficer.29956");

        identity.createMembership("communeOfficer.29956", "communeManager");
        assertLanding("/camunda/app/tasklist/default/", "communeOfficer.29956");
    }

    private void assertLanding(String address, String person) throws Exception {
        browser.perform(get("/").with(user(person))).andExpect(redirectedUrl(address));
    }

    private DueTime visit(String risk, String unitKey) {
        return administration.rows().stream()
                .filter(row -> row.step().equals("followUp.visit")
                        && row.riskLevel().equals(risk)
                        && row.unitKey().equals(unitKey))
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletRequestBuilder typed(DueTime row, String what, String... fields) {
        MockHttpServletRequestBuilder request = post(PAGE + "/" + row.id() + "/" + what);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        // Not csrf() of Spring's test support: it would take the token's cookie from the application, for all tests.
        return request.cookie(new Cookie("MAIAM-XSRF", "token"))
                .header("X-MAIAM-XSRF", "token")
                .with(admin());
    }

    private static UserRequestPostProcessor admin() {
        return user("admin").authorities(AuthorityUtils.createAuthorityList("admin"));
    }

    private String nameOfAdmin() {
        return application
                .getBean(vn.maiam.organisation.People.class)
                .find("admin")
                .orElseThrow()
                .name();
    }
}
