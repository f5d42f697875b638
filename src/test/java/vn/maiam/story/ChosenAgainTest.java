package vn.maiam.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.browser.TestBrowser;

/** A record that names the wrong child is put right: the right one is searched for as when it was first chosen. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class ChosenAgainTest {

    private static final String OFFICER = "communeOfficer.29995";
    private static final String WRONG = "Đặng Thị Nhầm";
    private static final String RIGHT = "Đặng Văn Đúng";

    @RegisterExtension
    static final TestBrowser browser = new TestBrowser();

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    JdbcClient sql;

    private final Screenshots pictures = new Screenshots("corrected-lookup");

    @Test
    void theChildOfAServiceIsAnotherOne() {
        String served = serviceTo(registered(WRONG));
        long right = registered(RIGHT);
        try (BrowserContext window = browser.window()) {
            String entry = "http://localhost:%d/registers/service/%s".formatted(port, served);
            Page page = TestBrowser.signIn(window, entry, OFFICER);
            assertThat(page.locator(".maiam-timeline > li")).hasCount(1);
            page.locator(".maiam-record summary").click();
            assertThat(page.locator(".maiam-record")).containsText("Chăm sóc sức khỏe");
            page.getByRole(AriaRole.BUTTON, named("Sửa mục này")).click();

            Locator correction = page.locator(".maiam-correction");
            new Entries(correction).lookUp("Trẻ em", "dang dung", RIGHT);
            correction.getByLabel("Lý do sửa").fill("Chọn nhầm trẻ cùng họ");
            pictures.take(page, "chọn lại trẻ");
            page.getByRole(AriaRole.BUTTON, named("Ghi bản sửa")).click();

            assertThat(page.locator(".maiam-record-correction")).containsText(RIGHT);
        }
        assertThat(sql.sql(
                                "SELECT child_id FROM service_delivery WHERE child_id IN (SELECT id FROM child WHERE name IN (:names))")
                        .param("names", List.of(WRONG, RIGHT))
                        .query(Long.class)
                        .list())
                .containsExactly(right);
    }

    private long registered(String name) {
        Map<String, Object> form = new HashMap<>(
                Map.of("known", "new", "name", name, "sex", "male", "birthDate", "2019-03-02", "hamlet", "Ấp 3"));
        form.put("livesSince", "2020-01-01");
        office.start(OFFICER, "child", form);
        return sql.sql("SELECT id FROM child WHERE name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private String serviceTo(long child) {
        return office.start(
                OFFICER,
                "service",
                Map.of(
                        "child",
                        String.valueOf(child),
                        "day",
                        "2026-01-15",
                        "what",
                        "delivered",
                        "service",
                        "health_care",
                        "provider",
                        "Trạm y tế",
                        "result",
                        "Đã khám"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
