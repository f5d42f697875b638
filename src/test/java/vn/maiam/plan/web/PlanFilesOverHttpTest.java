package vn.maiam.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.maiam.plan.Plans;

/** Plan files as the administrator brings them in. */
@SpringBootTest
@ActiveProfiles("test")
class PlanFilesOverHttpTest {

    private static final String PAGE = "/admin/plans";

    @Autowired
    WebApplicationContext application;

    @Autowired
    Plans plans;

    MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aFileIsBroughtInOnceAndCanBeTakenAwayAgain() throws Exception {
        String file = file("003-NHAP");

        browser.perform(upload(file)).andExpect(redirectedUrl(PAGE));
        assertThat(plans.find("003-NHAP")).isPresent();
        browser.perform(upload(file)).andExpect(redirectedUrl(PAGE));
        assertThat(plans.history("003-NHAP")).hasSize(1).first().satisfies(version -> assertThat(version.personId())
                .isEqualTo("admin"));

        browser.perform(get(PAGE).with(person("admin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("003-NHAP")));
        browser.perform(get(PAGE + "/003-NHAP/1.yaml").with(person("admin")))
                .andExpect(content().bytes(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aBrokenFileIsRefusedWholeWithEveryLineThatIsWrong() throws Exception {
        String broken = file("003-HONG")
                .replaceFirst("(?m)^title:.*\\R(  .*\\R)*", "")
                .replace("direction: at_least", "direction: upwards");

        browser.perform(upload(broken))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("chưa có gì được ghi")))
                .andExpect(content().string(containsString("title")))
                .andExpect(content().string(containsString("upwards")));
        assertThat(plans.find("003-HONG")).isEmpty();
    }

    @Test
    void nobodyButTheAdministratorDoes() throws Exception {
        for (String stranger : new String[] {"districtLabour.870", "provinceChair.87", "communeManager.29956"}) {
            browser.perform(get(PAGE).with(person(stranger))).andExpect(status().isForbidden());
            browser.perform(signed(multipart(PAGE)
                                    .file(new MockMultipartFile("file", "k.yaml", "text/yaml", new byte[1])))
                            .with(person(stranger)))
                    .andExpect(status().isForbidden());
        }
    }

    private static String file(String code) throws IOException {
        try (InputStream file = Plans.class.getResourceAsStream("/vn/maiam/plan/003.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("plan: \"003\"", "plan: \"%s\"".formatted(code));
        }
    }

    private static MockHttpServletRequestBuilder upload(String text) {
        return signed(multipart(PAGE)
                        .file(new MockMultipartFile(
                                "file", "ke-hoach.yaml", "text/yaml", text.getBytes(StandardCharsets.UTF_8))))
                .with(person("admin"));
    }

    private static MockHttpServletRequestBuilder signed(MockHttpServletRequestBuilder request) {
        return request.cookie(new Cookie("MAIAM-XSRF", "token")).header("X-MAIAM-XSRF", "token");
    }

    private static UserRequestPostProcessor person(String id) {
        return user(id).authorities(AuthorityUtils.NO_AUTHORITIES);
    }
}
