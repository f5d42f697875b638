package vn.maiam.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.browser.Axe;
import vn.maiam.browser.InstalledBrowser;

/** Every form, drawn in Tasklist by the form shell as for the person who fills it, is usable without eyes or mouse. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsForEverybodyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Map<String, String>> CHOICES =
            List.of(Map.of("label", "Xã Thường Phước 1", "value", "a"), Map.of("label", "Xã Long Khánh", "value", "b"));

    /** Hands the shell what Tasklist would: a form of a task that the person has taken. */
    private static final String OPEN =
            """
            async (id) => {
              document.querySelector('[data-place]')?.remove();
              const place = document.createElement('main');
              place.dataset.place = id;
              place.className = 'maiam-form';
              const scope = {$watch: (value, told) => told(value()), $on() {}, $applyAsync() {}};
              document.querySelector('.site-wrap').replaceChildren(place);
              await window.maiam.openForm(place, {taskId: id, on() {}}, scope);
            }""";

    private final Screenshots pictures = new Screenshots("forms");

    @LocalServerPort
    int port;

    private Playwright playwright;
    private Page page;

    static Stream<Path> forms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files
                    .filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .collect(Collectors.toList())
                    .stream();
        }
    }

    @BeforeAll
    void signIn() {
        playwright = InstalledBrowser.playwright();
        Browser browser = InstalledBrowser.launch(playwright);
        page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 1000))
                .newPage();
        page.route("**/api/tasks/*/form", FormsForEverybodyTest::answer);
        page.navigate("http://localhost:" + port + "/login");
        page.getByLabel("Tên đăng nhập").fill("communeOfficer.29956");
        page.getByLabel("Mật khẩu").fill("demo");
        page.getByText("Đăng nhập").last().click();
        assertThat(page.locator(".task-filter").first()).isVisible();
    }

    @AfterAll
    void leave() {
        playwright.close();
    }

    @Test
    void thereAreForms() throws IOException {
        assertThat(forms().count()).isGreaterThanOrEqualTo(22);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void axeFindsNothingGraveInTheForm(Path form) {
        String name = form.getFileName().toString().replace(".form", "");
        page.evaluate(OPEN, name);
        assertThat(page.locator("[data-place=" + name + "] .fjs-form-field").first())
                .isVisible();
        pictures.take(page, name);

        assertThat(Axe.faults(page)).isEmpty();
        assertThat(page.locator(".fjs-form-field :is(input, select, textarea):not([type=hidden])")
                        .count())
                .as("fields of " + name)
                .isPositive();
    }

    private static void answer(Route route) {
        String name = route.request().url().replaceAll(".*/tasks/([^/]+)/form", "$1");
        try (Stream<Path> files = forms()) {
            Path form = files.filter(file -> file.endsWith(name + ".form"))
                    .findFirst()
                    .orElseThrow();
            Map<String, Object> data = Map.of(
                    "caseCodeOptions", CHOICES,
                    "communeOptions", CHOICES,
                    "receiverOptions", CHOICES,
                    "receivingCommuneOptions", CHOICES,
                    "sameFileOptions", CHOICES);
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json; charset=utf-8")
                    .setBody(JSON.writeValueAsString(Map.of(
                            "formId", name, "formVersion", 1, "schema", JSON.readTree(form.toFile()), "data", data))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
