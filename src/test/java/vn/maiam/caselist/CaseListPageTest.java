package vn.maiam.caselist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.maiam.story.Journey.OFFICER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import vn.maiam.story.Journey;

@SpringBootTest
@ActiveProfiles("test")
class CaseListPageTest {

    private static final String CHILDREN = "/children";
    private static final String SEARCH = CHILDREN + "/search";

    @Autowired
    WebApplicationContext application;

    @Autowired
    Journey journey;

    @Autowired
    JdbcClient sql;

    private ListBrowser browser;

    @BeforeEach
    void openBrowser() {
        browser = new ListBrowser(application);
    }

    @Test
    void anOfficerFindsAChildByItsNameWithoutMarksAndSeesWhatIsDue() throws Exception {
        String code = journey.reported("Đỗ Thị Ửng Hoè");

        String list = browser.searched(OFFICER, "name", "ung do hoe");

        assertThat(list)
                .contains(
                        "Đỗ Thị Ửng Hoè", "href=\"/children/" + code + "\"", "Tiếp nhận thông tin", "Xã Thường Phước 1")
                .containsPattern("còn \\d+ (giờ|phút)")
                .contains("1 hồ sơ, đang xem 1–1");
    }

    @Test
    void whatWasTypedStandsInNoAddress() throws Exception {
        journey.reported("Lò Văn Pảo");

        MockHttpServletResponse answer =
                browser.sent(OFFICER, SEARCH, "name", "Lò Văn Pảo", "birthYear", "2015", "code", "29956", "risk", "");

        assertThat(answer.getRedirectedUrl()).matches("/children\\?typed=\\d+");
        assertThat(browser.page(OFFICER, answer.getRedirectedUrl()))
                .contains("Lò Văn Pảo", "value=\"2015\"")
                .contains("Xóa điều kiện");
        assertThat(body(get(answer.getRedirectedUrl()).with(user(OFFICER))))
                .as("another session knows nothing of it")
                .contains("không còn được giữ");
    }

    @Test
    void whatIsChosenStandsInTheAddress() throws Exception {
        String address = browser.sent(OFFICER, SEARCH, "stage", "detection", "due", "today", "order", "code")
                .getRedirectedUrl();

        assertThat(address).isEqualTo("/children?stage=detection&due=today&order=code");
        assertThat(browser.page(OFFICER, address))
                .contains("<option value=\"detection\" selected=\"selected\">Tiếp nhận thông tin</option>");
    }

    @Test
    void whatCannotBeIsSaidAtTheFieldAndWhatWasTypedStays() throws Exception {
        MockHttpServletResponse answer =
                browser.sent(OFFICER, SEARCH, "name", "x".repeat(5000), "birthYear", "hai nghìn");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("Tên dài nhất 100 ký tự", "Hãy nhập năm sinh bằng bốn chữ số", "value=\"hai nghìn\"")
                .contains("Chưa tìm: hãy sửa ô được đánh dấu");
    }

    @Test
    void oddPagesAndChoicesLeadNowhereElse() throws Exception {
        journey.reported("Trương Ba");

        for (String page : List.of("-1", "0", "999999", "x", "1e9", "99999999999999999999")) {
            assertThat(body(get(CHILDREN).param("page", page).with(user(OFFICER))))
                    .as(page)
                    .contains("hồ sơ, đang xem ");
        }
        assertThat(body(get(CHILDREN)
                        .param("stage", "<script>")
                        .param("unit", "' OR 1=1")
                        .param("due", "none\"")
                        .with(user(OFFICER))))
                .doesNotContain("<script>")
                .contains("Không có hồ sơ nào khớp");
    }

    @Test
    void aChildsNameIsShownAsTextWhateverItIs() throws Exception {
        journey.reported("<b onclick=x>Ốc</b>");

        assertThat(browser.searched(OFFICER, "name", "oc</b>", "code", "")).doesNotContain("<b onclick");
    }

    @Test
    void aManagerSeesCodesAndStagesButNeitherNameNorYearNorALink() throws Exception {
        String code = journey.reported("Bùi Thị Khuyết");

        for (String manager : List.of("communeManager.29956", "districtManager.870", "provinceManager.87")) {
            assertThat(browser.searched(manager, "code", code))
                    .contains(code, "Tiếp nhận thông tin", "không kèm tên")
                    .doesNotContain("Khuyết", "B.T.K.", "/children/" + code, "Họ tên trẻ", "name=\"birthYear\"");
            assertThat(browser.searched(manager, "code", code, "name", "khuyet"))
                    .contains("Không có hồ sơ nào khớp");
        }
    }

    @Test
    void aDistrictChoosesAmongItsCommunesAndACommuneHasNothingToChoose() throws Exception {
        assertThat(browser.page("districtLabour.870", CHILDREN))
                .contains("<optgroup label=\"Huyện Hồng Ngự\">", "Xã Thường Phước 1");
        assertThat(browser.page(OFFICER, CHILDREN)).doesNotContain("name=\"unit\"");
    }

    @Test
    void nobodyElseHasThisPage() throws Exception {
        for (String person : List.of("districtHealth.870", "modeler", "admin")) {
            assertThat(browser.answer(get(CHILDREN).with(user(person))).getStatus())
                    .as(person)
                    .isEqualTo(403);
            assertThat(browser.sent(person, SEARCH, "name", "an").getStatus())
                    .as(person)
                    .isEqualTo(403);
        }
        assertThat(browser.answer(get(CHILDREN)).getRedirectedUrl()).endsWith("/login");
        assertThat(browser.answer(post(CHILDREN + "/search").param("name", "an").with(user(OFFICER)))
                        .getStatus())
                .as("without the token of the page")
                .isEqualTo(403);
    }

    @Test
    void anEmptyListSaysWhatToDoNext() throws Exception {
        assertThat(browser.searched(OFFICER, "name", "khong ai ca"))
                .contains("Không có hồ sơ nào khớp", "Gõ ít chữ hơn", "ghi nhận thông tin mới");
        assertThat(browser.page("communeOfficer.29998", CHILDREN))
                .contains("Chưa có hồ sơ nào mà bạn được xem", "/camunda/app/tasklist/default/#/?processStart");
        assertThat(browser.page("communeChair.29998", CHILDREN))
                .contains("ngay khi cán bộ hoặc cộng tác viên ghi nhận")
                .doesNotContain("processStart");
        assertThat(browser.page("communeManager.29998", CHILDREN)).contains("Các đơn vị bạn quản lý chưa có hồ sơ nào");
    }

    @Test
    void whoWasShownNamesIsWrittenDownWithoutWhatHeTyped() throws Exception {
        journey.reported("Âu Thị Ghi");
        long before = logged(OFFICER);
        long byManager = logged("communeManager.29956");

        browser.searched(OFFICER, "name", "au ghi");
        browser.searched(OFFICER, "name", "khong ai ca");
        browser.page("communeManager.29956", CHILDREN);

        assertThat(logged(OFFICER)).isEqualTo(before + 1);
        assertThat(logged("communeManager.29956")).isEqualTo(byManager);
        assertThat(sql.sql("SELECT criteria || ' ' || unit_key || ' ' || files FROM list_log"
                                + " JOIN list_log_unit ON list_id = id ORDER BY id DESC FETCH FIRST 1 ROW ONLY")
                        .query(String.class)
                        .single())
                .isEqualTo("theo tên 29956-20200101 1");
    }

    private long logged(String person) {
        return sql.sql("SELECT COUNT(*) FROM list_log WHERE person_id = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return browser.answer(request).getContentAsString();
    }
}
