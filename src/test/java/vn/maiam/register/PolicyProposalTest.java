package vn.maiam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.form.FormRefused;
import vn.maiam.story.Office;
import vn.maiam.workflow.Refused;

/** What a unit finds wrong in the law: collected above, signed and sent out, and what came of it. */
@SpringBootTest
@ActiveProfiles("test")
class PolicyProposalTest {

    private static final String OFFICER = "communeOfficer.29956";
    private static final String JUSTICE = "districtJustice.870";
    private static final String DISTRICT = "districtLabour.870";
    private static final String PROVINCE = "provinceLabour.87";

    @Autowired
    Office office;

    @Autowired
    Entries entries;

    @Autowired
    Registers registers;

    @Autowired
    EntryReaches reaches;

    @Test
    void theDistrictCollectsTheChairSignsAndTheAnswerComesBackToTheCommune() {
        String code = raise(OFFICER);
        String leg = code + "-V01";
        assertThat(office.taskOf(DISTRICT, leg, "considerProposal").getDueDate())
                .isNotNull();
        assertThat(office.shown(DISTRICT, leg, "considerProposal"))
                .containsEntry("article", "Điều 5 khoản 1")
                .containsEntry("officeWording", "Bổ sung trẻ em mồ côi một phần");
        takeOver(DISTRICT, leg);
        office.complete(
                "districtChair.870",
                leg,
                "signProposal",
                Map.of("signDecision", "returned", "returnReason", "Thêm số liệu của huyện"));
        assertThat(office.shown(DISTRICT, leg, "considerProposal"))
                .containsEntry("returnReason", "Thêm số liệu của huyện");
        takeOver(DISTRICT, leg);
        sign("districtChair.870", leg);
        assertThat(office.shown(DISTRICT, leg, "recordReply")).containsEntry("number", "45/UBND-VX");
        reply(DISTRICT, leg);

        assertThat(office.shown(OFFICER, code, "readResult"))
                .containsEntry("number", "45/UBND-VX")
                .containsEntry("reply", "Sẽ đưa vào dự thảo nghị định");
        office.complete(OFFICER, code, "readResult", Map.of("next", "Báo cho các hộ"));
        assertThat(entries.find(code).orElseThrow().open()).isFalse();
    }

    @Test
    void whatTheDistrictPassesUpIsDecidedByTheProvinceAndAnsweredToWhoeverRaisedIt() {
        String code = raise(JUSTICE);
        office.complete(DISTRICT, code + "-V01", "considerProposal", decision("passUp"));
        office.runJobs();

        String second = code + "-V02";
        assertThatThrownBy(() -> office.complete(PROVINCE, second, "considerProposal", decision("passUp")))
                .as("nobody is above the province")
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("Xử lý");
        takeOver(PROVINCE, second);
        sign("provinceChair.87", second);
        reply(PROVINCE, second);

        assertThat(office.shown(JUSTICE, code, "readResult")).containsEntry("result", "inPart");
    }

    @Test
    void aProposalThatIsNotTakenOverComesBackWithTheReason() {
        String code = raise(JUSTICE);
        office.complete(DISTRICT, code + "-V01", "considerProposal", decision("reject"));
        office.runJobs();

        assertThat(office.shown(JUSTICE, code, "readResult")).containsEntry("reason", "Ý kiến của phòng");
    }

    @Test
    void theLabourOfficeOfADistrictSendsItsOwnToTheProvinceAndThatOfTheProvinceToItself() {
        assertThat(office.taskOf(PROVINCE, raise(DISTRICT) + "-V01", "considerProposal"))
                .isNotNull();
        assertThat(office.taskOf(PROVINCE, raise(PROVINCE) + "-V01", "considerProposal"))
                .isNotNull();
    }

    @Test
    void nobodySignsWhatHeHasCollectedAndWhatIsMissingIsNamed() {
        String leg = raise(OFFICER) + "-V01";
        takeOver(DISTRICT, leg);
        office.alsoHolds(DISTRICT, "districtChair", "870-20200101", () -> assertThatThrownBy(() -> sign(DISTRICT, leg))
                .isInstanceOf(Refused.class));

        Map<String, Object> values = new HashMap<>(proposal());
        values.remove("evidence");
        assertThatThrownBy(() -> office.start(OFFICER, "policyProposal", values))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("Căn cứ");
        assertThatThrownBy(() -> office.start("communeManager.29956", "policyProposal", proposal()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aNeighbourDoesNotReadIt() {
        Entry entry = entries.find(raise(OFFICER)).orElseThrow();
        Register register = registers.find("policyProposal").orElseThrow();

        assertThat(reaches.of(DISTRICT, register).reads(entry)).isTrue();
        assertThat(reaches.of("communeOfficer.29998", register).reads(entry)).isFalse();
        assertThat(reaches.of(JUSTICE, register).reads(entry)).isFalse();
    }

    private String raise(String person) {
        String code = office.start(person, "policyProposal", proposal());
        office.runJobs();
        return code;
    }

    private void takeOver(String person, String leg) {
        office.complete(
                person,
                leg,
                "considerProposal",
                Map.of(
                        "proposalDecision", "takeOver",
                        "officeWording", "Bổ sung trẻ em mồ côi một phần vào đối tượng",
                        "sentTo", "Bộ Lao động - Thương binh và Xã hội",
                        "reason", "Bốn xã cùng kiến nghị"));
    }

    private void sign(String person, String leg) {
        office.complete(
                person,
                leg,
                "signProposal",
                Map.of("signDecision", "signed", "number", "45/UBND-VX", "signedOn", "2026-02-10"));
    }

    private void reply(String person, String leg) {
        office.complete(
                person,
                leg,
                "recordReply",
                Map.of("result", "inPart", "reply", "Sẽ đưa vào dự thảo nghị định", "repliedOn", "2026-02-20"));
        office.runJobs();
    }

    private static Map<String, Object> decision(String decision) {
        return Map.of("proposalDecision", decision, "reason", "Ý kiến của phòng");
    }

    private static Map<String, Object> proposal() {
        return Map.of(
                "title", "Trợ cấp cho trẻ em mồ côi một phần",
                "raisedOn", "2026-02-03",
                "document", "Nghị định về chính sách trợ giúp xã hội",
                "documentNumber", "20/2021/NĐ-CP",
                "article", "Điều 5 khoản 1",
                "problem", "Trẻ em mồ côi một phần, hộ không nghèo, không được trợ cấp",
                "evidence", "Xã có bốn em",
                "wording", "Bổ sung trẻ em mồ côi một phần",
                "competentBody", "Chính phủ");
    }
}
