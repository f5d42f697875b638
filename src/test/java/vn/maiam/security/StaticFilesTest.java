package vn.maiam.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;

/** After an update a browser shows the new scripts and texts, although their addresses are the old ones. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class StaticFilesTest {

    private static final String SCRIPT = "/camunda/app/tasklist/scripts/maiam.js";

    @LocalServerPort
    int port;

    Caller browser;

    @BeforeEach
    void signIn() {
        browser = Caller.signedIn(port, "communeOfficer.29956");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SCRIPT,
                "/camunda/app/tasklist/scripts/config.js",
                "/camunda/app/tasklist/locales/vi.json",
                "/camunda/app/tasklist/locales/en.json",
                "/camunda/app/tasklist/styles/user-styles.css",
                "/camunda/app/cockpit/scripts/maiam.js",
                "/camunda/app/cockpit/locales/vi.json",
                "/camunda/app/admin/scripts/maiam.js",
                "/camunda/app/welcome/styles/user-styles.css",
                "/camunda/app/tasklist/camunda-tasklist-bootstrap.js",
                "/camunda/lib/deps.js",
                "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js",
                "/forms/shell.html",
                "/page/page.css",
                "/page/case-file.js",
                "/sign-in/roof.svg"
            })
    void aFileIsAskedForAgainAndSentOnlyIfItHasChanged(String path) {
        HttpResponse<String> first = browser.get(path + "?bust=7.24.0");
        String tag = first.headers().firstValue("ETag").orElse("none");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(ask(path, tag).statusCode()).isEqualTo(304);
        HttpResponse<String> ofAnEarlierRelease = ask(path, "\"0of-an-earlier-release\"");
        assertThat(ofAnEarlierRelease.statusCode()).isEqualTo(200);
        assertThat(ofAnEarlierRelease.body()).isEqualTo(first.body()).isNotBlank();
    }

    @Test
    void theSameAddressWithNewContentIsSentAnew() throws Exception {
        String old = answer("old", null).getHeader("ETag");

        MockHttpServletResponse updated = answer("new", old);

        assertThat(answer("old", old).getStatus()).isEqualTo(304);
        assertThat(updated.getStatus()).isEqualTo(200);
        assertThat(updated.getContentAsString()).isEqualTo("new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/camunda/app/tasklist/default/", "/camunda/api/engine/engine/default/filter", "/api/navigation"
            })
    void pagesAndDataAreNotKept(String path) {
        assertThat(browser.get(path).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(rule -> assertThat(rule).contains("no-store"));
    }

    private HttpResponse<String> ask(String path, String tag) {
        return browser.send(
                browser.request(path + "?bust=7.24.0", "GET", null, null).header("If-None-Match", tag));
    }

    private static MockHttpServletResponse answer(String content, String tag) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", SCRIPT);
        request.setServletPath(SCRIPT);
        if (tag != null) {
            request.addHeader("If-None-Match", tag);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        FilterChain file = (asked, answered) -> answered.getWriter().write(content);
        new StaticFiles().doFilter(request, response, file);
        return response;
    }
}
