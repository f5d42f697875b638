package vn.maiam.paper.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.maiam.story.Journey.OFFICER;

import jakarta.servlet.http.Cookie;
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
import vn.maiam.paper.CasePapers;
import vn.maiam.paper.PaperFile.Format;
import vn.maiam.paper.PaperOfCase;
import vn.maiam.paper.PrintedPages;
import vn.maiam.paper.WordDraft;
import vn.maiam.story.Journey;

/** Papers and their templates as the browser gets them. */
@SpringBootTest
@ActiveProfiles("test")
class PapersOverHttpTest {

    private static final String PAGE = "/admin/papers/mau-02";

    @Autowired
    WebApplicationContext application;

    @Autowired
    Journey journey;

    @Autowired
    CasePapers papers;

    MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void anOfficerSeesWhatCanBeMadeAndTakesItAwayUnderANameWithoutTheChild() throws Exception {
        String code = journey.verified("Hồ Thị Tải Về");

        browser.perform(get("/api/cases/" + code + "/papers").with(officer(OFFICER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].id", contains("mau-01")))
                .andExpect(jsonPath("$[0].number").value("Mẫu số 01"))
                .andExpect(jsonPath("$[0].person").value("Trần Văn Bé Hai"));
        for (String ending : new String[] {"docx", "pdf"}) {
            browser.perform(get(address(code, ending)).with(officer(OFFICER)))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().string(
                                    "Content-Disposition",
                                    containsString("attachment; filename=\"" + code + "-mau-01-")))
                    .andExpect(header().string("Content-Disposition", containsString("." + ending)));
        }
    }

    @Test
    void nobodyElseDoes() throws Exception {
        String code = journey.reported("Hồ Văn Của Xã");

        for (String stranger : new String[] {"communeOfficer.29962", "districtHealth.870", "admin"}) {
            browser.perform(get("/api/cases/" + code + "/papers").with(officer(stranger)))
                    .andExpect(status().isForbidden());
            browser.perform(get(address(code, "pdf")).with(officer(stranger))).andExpect(status().isForbidden());
        }
        browser.perform(get("/api/cases/" + code + "/papers")).andExpect(status().isUnauthorized());
        browser.perform(get("/api/cases/" + code + "/papers/mau-01/999999999.pdf")
                        .with(officer(OFFICER)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theSignedScanIsKeptBesideThePaperItIsACopyOf() throws Exception {
        String code = journey.reported("Hồ Thị Ký Tên");
        PaperOfCase report = papers.of(code, OFFICER).get(0);
        byte[] scan = papers.make(code, "mau-01", report.recordId(), Format.PDF, OFFICER)
                .content();
        long other =
                papers.of(journey.reported("Hồ Văn Hồ Sơ Khác"), OFFICER).get(0).key();

        browser.perform(scan(code, scan, report.key())).andExpect(status().isCreated());
        browser.perform(scan(code, scan, other)).andExpect(status().isBadRequest());
        browser.perform(scan(code, scan, report.key() + 1)).andExpect(status().isBadRequest());

        browser.perform(get("/api/cases/" + code + "/documents").with(officer(OFFICER)))
                .andExpect(jsonPath("$.documents[*].name", contains("da-ky.pdf")))
                .andExpect(jsonPath("$.documents[0].paper").value(report.key()));
    }

    private static MockHttpServletRequestBuilder scan(String code, byte[] scan, long paper) {
        return signed(multipart("/api/cases/" + code + "/documents")
                        .file(new MockMultipartFile("file", "da-ky.pdf", "application/pdf", scan))
                        .param("paper", String.valueOf(paper)))
                .with(officer(OFFICER));
    }

    private String address(String code, String ending) {
        long report = papers.of(code, OFFICER).get(0).recordId();
        return "/api/cases/%s/papers/mau-01/%d.%s".formatted(code, report, ending);
    }

    @Test
    void anAdministratorReplacesATemplateAndTakesTheShippedOneBack() throws Exception {
        String code = journey.atPlan("Hồ Thị Mẫu Mới", "medium");
        byte[] own = new WordDraft()
                .paragraph("MẪU CỦA XÃ: {initialAssessment.childName}")
                .save();

        browser.perform(upload(own, 0)).andExpect(redirectedUrl(PAGE));

        assertThat(assessment(code)).startsWith("MẪU CỦA XÃ: Hồ Thị Mẫu Mới");
        browser.perform(get(PAGE).with(admin()))
                .andExpect(content().string(containsString("mau-cua-xa.docx")))
                .andExpect(content().string(containsString("{initialAssessment.childName}")));
        assertThat(download(PAGE + "/template.docx")).isEqualTo(own);
        assertThat(new PrintedPages(download(PAGE + "/sample.pdf")).text()).contains("MẪU CỦA XÃ: Họ và tên trẻ");

        browser.perform(upload(own, 0))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("vừa được người khác thay đổi")));
        browser.perform(signed(post(PAGE + "/shipped").param("version", "1"))).andExpect(redirectedUrl(PAGE));
        assertThat(assessment(code)).startsWith("Mẫu số 02").contains("Hồ Thị Mẫu Mới");
    }

    private String assessment(String code) {
        long record = papers.of(code, OFFICER).stream()
                .filter(made -> made.paper().id().equals("mau-02"))
                .findFirst()
                .orElseThrow()
                .recordId();
        return new PrintedPages(
                        papers.make(code, "mau-02", record, Format.PDF, OFFICER).content())
                .text();
    }

    @Test
    void aTemplateThatWillNotDoIsRefusedWithTheNamesAndTheOldOneStays() throws Exception {
        byte[] before = download(PAGE + "/template.docx");

        browser.perform(upload(
                        new WordDraft()
                                .paragraph("{initialAssessment.nick}, {trẻ}")
                                .save(),
                        version()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Không có trường {initialAssessment.nick}.")))
                .andExpect(content().string(containsString("Không có trường {trẻ}.")));
        browser.perform(upload("Không phải Word".getBytes("UTF-8"), version()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("không phải tệp Word")));
        browser.perform(upload(new byte[1_000_001], version()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("lớn hơn 1 MB")));
        browser.perform(upload(new byte[0], version())).andExpect(status().isBadRequest());

        assertThat(download(PAGE + "/template.docx")).isEqualTo(before);
    }

    @Test
    void nobodyButAnAdministratorSeesOrReplacesTemplates() throws Exception {
        for (MockHttpServletRequestBuilder call : new MockHttpServletRequestBuilder[] {
            get("/admin/papers"), get(PAGE), get(PAGE + "/template.docx"), get(PAGE + "/sample.pdf")
        }) {
            browser.perform(call.with(officer(OFFICER))).andExpect(status().isForbidden());
        }
        browser.perform(signed(post(PAGE + "/shipped").param("version", "0")).with(officer(OFFICER)))
                .andExpect(status().isForbidden());
        browser.perform(post(PAGE + "/shipped").param("version", "0").with(admin()))
                .andExpect(status().isForbidden());
        browser.perform(get("/admin/papers/mau-99").with(admin())).andExpect(status().isNotFound());
    }

    private int version() throws Exception {
        String page = browser.perform(get(PAGE).with(admin()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Integer.parseInt(page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"));
    }

    private byte[] download(String address) throws Exception {
        return browser.perform(get(address).with(admin()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private MockHttpServletRequestBuilder upload(byte[] file, int version) {
        return signed(multipart(PAGE + "/template")
                .file(new MockMultipartFile("file", "C:\\mau\\mau-cua-xa.docx", null, file))
                .param("version", String.valueOf(version)));
    }

    private static MockHttpServletRequestBuilder signed(MockHttpServletRequestBuilder request) {
        return request.cookie(new Cookie("MAIAM-XSRF", "token"))
                .header("X-MAIAM-XSRF", "token")
                .with(admin());
    }

    private static UserRequestPostProcessor admin() {
        return user("admin").authorities(AuthorityUtils.createAuthorityList("admin"));
    }

    private static UserRequestPostProcessor officer(String person) {
        return user(person).authorities(AuthorityUtils.createAuthorityList(person.split("\\.")[0]));
    }
}
