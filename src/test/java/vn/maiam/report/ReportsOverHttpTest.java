package vn.maiam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the figures of reports and the progress of plans answer to whoever asks, rightly or not. */
@SpringBootTest
@ActiveProfiles("test")
class ReportsOverHttpTest {

    private static final String OFFICER = "communeOfficer.29983";

    @Autowired
    WebApplicationContext application;

    @Autowired
    Cycle cycle;

    @Autowired
    JdbcClient jdbc;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void figuresAreForTheUnitAndThoseAboveOnly() throws Exception {
        String code = cycle.of(cycle.opened("http-ai-xem"), "29983").code();
        String figures = "/api/reports/" + code + "/figures";

        assertThat(answer(get(figures)).getStatus()).isEqualTo(401);
        assertThat(asked(OFFICER, figures)).contains("\"code\":\"" + code, "Quỹ bảo trợ trẻ em, nguồn lực");
        assertThat(asked("districtLabour.870", figures)).contains("\"names\":false");
        refused("communeOfficer.29962", figures, 403, "MayNotRead");
        refused("communeOfficer.29962", figures + "/http-ai-xem-T1/basis", 403, "MayNotRead");
        refused("admin", figures, 403, "MayNotRead");
        refused(OFFICER, "/api/reports/BC-0-2026-9999/figures", 403, "MayNotRead");
    }

    @Test
    void whatThereIsNotIsAnsweredWithTheFieldAndWhatToDo() throws Exception {
        String code = cycle.of(cycle.opened("http-sai"), "29983").code();
        String figures = "/api/reports/" + code + "/figures";

        assertThat(refused(OFFICER, figures + "?version=7", 404, "UnknownPart"))
                .contains("\"field\":\"version\"", "Báo cáo này không có bản 7. Hãy chọn trong các bản đã gửi.");
        assertThat(refused(OFFICER, figures + "?version=mot", 400, "Unreadable"))
                .contains("\"field\":\"version\"");
        assertThat(refused(OFFICER, figures + "/khong-co/basis", 404, "UnknownPart"))
                .contains("\"field\":\"target\"");
        assertThat(refused(OFFICER, figures + "/http-sai-T1/basis?side=above", 400, "WrongChoice"))
                .contains("\"field\":\"side\"");
        assertThat(refused(OFFICER, figures + "/http-sai-T1/basis?page=100001", 400, "WrongChoice"))
                .contains("\"field\":\"page\"");
        assertThat(asked(OFFICER, figures + "/http-sai-T1/basis?page=99999")).contains("\"rows\":[]");
    }

    @Test
    void progressIsRefusedWithTheFieldToo() throws Exception {
        cycle.opened("http-tien-do");
        String targets = "/api/progress/http-tien-do/targets";

        assertThat(answer(get(targets)).getStatus()).isEqualTo(401);
        refused("collaborator.29983", targets, 403, "NotYourPage");
        refused(OFFICER, "/api/progress/khong-co/targets", 404, "UnknownPlan");
        assertThat(refused(OFFICER, targets + "?unit=29962-20200101", 403, "NotYourUnit"))
                .contains("\"field\":\"unit\"");
        assertThat(refused(OFFICER, targets + "?day=hom-nay", 400, "WrongChoice"))
                .contains("\"field\":\"day\"");
        assertThat(refused(OFFICER, "/api/progress/http-tien-do/time", 400, "Unreadable"))
                .contains("\"field\":\"target\"");
    }

    @Test
    void whoReadsWhomAFigureCountsIsWrittenDown() throws Exception {
        String code = cycle.of(cycle.opened("http-nhat-ky"), "29983").code();

        asked(OFFICER, "/api/reports/" + code + "/figures/http-nhat-ky-T1/basis");

        assertThat(jdbc.sql("SELECT what FROM access_log WHERE person_id = :person AND case_code = :code")
                        .param("person", OFFICER)
                        .param("code", code)
                        .query(String.class)
                        .list())
                .contains("Xem danh sách được tính trong số liệu báo cáo");
    }

    private String asked(String person, String address) throws Exception {
        MockHttpServletResponse answer = answer(get(address).with(user(person)));
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(200);
        return body;
    }

    private String refused(String person, String address, int status, String type) throws Exception {
        MockHttpServletResponse answer = answer(get(address).with(user(person)));
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(status);
        assertThat(body).contains("\"type\":\"" + type + "\"", "\"message\":");
        return body;
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder call) throws Exception {
        return browser.perform(call).andReturn().getResponse();
    }
}
