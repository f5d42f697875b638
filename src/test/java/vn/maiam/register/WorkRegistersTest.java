package vn.maiam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.form.FormRefused;
import vn.maiam.form.Refusal;
import vn.maiam.story.Office;

/** Registers of people and work: from the form to the rows that figures are counted from. */
@SpringBootTest
@ActiveProfiles("test")
class WorkRegistersTest {

    private static final String OFFICER = "communeOfficer.29974";
    private static final String COMMUNE = "29974-20200101";

    @Autowired
    Office office;

    @Autowired
    JdbcClient sql;

    @Test
    void aSessionCountsKnownPeopleOneByOneAndOthersByNumber() {
        String person = staff("Võ Thị Tập Huấn");
        Map<String, Object> values = session();
        values.put("staffPresent", List.of(Map.of("staff", person)));
        values.put("others", List.of(Map.of("participant", "caregiver", "headCount", 25)));

        String code = office.start(OFFICER, "session", values);

        assertThat(sql.sql("SELECT kind, subject, title, unit_key FROM session WHERE entry_code = ?")
                        .param(code)
                        .query((row, number) ->
                                List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                        .single())
                .isEqualTo(List.of("training", "protection", "Nhận biết dấu hiệu trẻ bị xâm hại", COMMUNE));
        assertThat(sql.sql(
                                """
                                SELECT participant, staff_id, head_count FROM attendance
                                JOIN session ON session.id = attendance.session_id
                                WHERE attendance.entry_code = ? ORDER BY attendance.id""")
                        .param(code)
                        .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                        .list())
                .containsExactly("staff " + person + " null", "caregiver null 25");
    }

    @Test
    void aSessionOfTheFutureIsRefused() {
        Map<String, Object> values = session();
        values.put("heldOn", "2999-01-01");

        assertThat(refusal("session", values).field()).isEqualTo("heldOn");
    }

    @Test
    void somebodyElsesStaffIsNoChoice() {
        Map<String, Object> values = session();
        values.put("staffPresent", List.of(Map.of("staff", staff("Người Xã Khác", "communeOfficer.29977"))));

        assertThat(refusal("session", values).field()).isEqualTo("staffPresent[0].staff");
    }

    @Test
    void aPersonHoldsOnePostAfterTheOther() {
        String person = staff("Nguyễn Văn Chuyển Việc");
        String post = idIn("workforce", "staff_id = " + person);

        office.start(
                OFFICER, "workforceEnd", Map.of("post", post, "endedOn", "2025-06-01", "reason", "Nhận việc khác"));
        office.start(
                OFFICER,
                "workforce",
                Map.of(
                        "known",
                        "known",
                        "staff",
                        person,
                        "personGroup",
                        "education",
                        "inCharge",
                        "false",
                        "position",
                        "Giáo viên",
                        "from",
                        "2025-06-01"));

        assertThat(sql.sql(
                                "SELECT person_group, in_charge, from_date, to_date FROM workforce WHERE staff_id = ? ORDER BY id")
                        .param(Long.valueOf(person))
                        .query((row, number) -> row.getString(1) + " " + row.getBoolean(2) + " " + row.getString(3)
                                + " " + row.getString(4))
                        .list())
                .containsExactly("protection true 2024-01-01 2025-06-01", "education false 2025-06-01 null");
        assertThat(sql.sql("SELECT COUNT(*) FROM staff WHERE name = 'Nguyễn Văn Chuyển Việc'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aPostDoesNotEndBeforeItBegan() {
        String post = idIn("workforce", "staff_id = " + staff("Lê Thị Ngược Ngày"));

        Refusal refusal = refusal("workforceEnd", Map.of("post", post, "endedOn", "2023-12-31", "reason", "Sai"));

        assertThat(refusal.field()).isEqualTo("endedOn");
        assertThat(refusal.remedy()).isNotBlank();
        assertThat(sql.sql("SELECT to_date FROM workforce WHERE id = " + post)
                        .query((row, number) -> String.valueOf(row.getDate(1)))
                        .single())
                .isEqualTo("null");
    }

    @Test
    void aPostThatHasEndedIsNotEndedAgain() {
        String post = idIn("workforce", "staff_id = " + staff("Lê Thị Một Lần"));
        Map<String, Object> end = Map.of("post", post, "endedOn", "2025-01-01", "reason", "Nghỉ hưu");
        office.start(OFFICER, "workforceEnd", end);

        assertThat(refusal("workforceEnd", end).field()).isEqualTo("post");
    }

    @Test
    void aNetworkHasMembersWhoComeAndGoUntilItEnds() {
        String code = office.start(
                OFFICER,
                "network",
                Map.of(
                        "name",
                        "Mạng lưới Thường Lạc",
                        "subject",
                        "protection",
                        "from",
                        "2024-05-01",
                        "members",
                        List.of(
                                Map.of("member", "Trạm y tế", "memberFrom", "2024-05-01"),
                                Map.of("member", "Trường tiểu học", "memberFrom", "2024-05-01"))));
        String network = idIn("network", "entry_code = '" + code + "'");
        String school = idIn("network_member", "name = 'Trường tiểu học' AND network_id = " + network);

        office.start(
                OFFICER,
                "networkChange",
                Map.of(
                        "summary",
                        "Đổi thành viên",
                        "changedOn",
                        "2025-01-10",
                        "joined",
                        List.of(Map.of("network", network, "member", "Công an xã", "memberFrom", "2025-01-10")),
                        "left",
                        List.of(Map.of("formerMember", school, "leftOn", "2025-01-10"))));

        assertThat(members(network))
                .containsExactly(
                        "Trạm y tế 2024-05-01 null",
                        "Trường tiểu học 2024-05-01 2025-01-10",
                        "Công an xã 2025-01-10 null");
        office.start(
                OFFICER,
                "networkChange",
                Map.of(
                        "summary",
                        "Ngừng",
                        "changedOn",
                        "2025-12-01",
                        "ended",
                        List.of(Map.of("endedNetwork", network, "networkEndedOn", "2025-12-01"))));
        assertThat(sql.sql("SELECT CAST(to_date AS VARCHAR(10)) FROM network WHERE id = " + network)
                        .query(String.class)
                        .single())
                .isEqualTo("2025-12-01");
    }

    @Test
    void aPilotModelEnds() {
        String code = office.start(
                OFFICER,
                "pilotModel",
                Map.of("name", "Ngôi nhà an toàn", "subject", "protection", "from", "2024-02-01"));
        String model = idIn("pilot_model", "entry_code = '" + code + "'");

        office.start(
                OFFICER,
                "pilotModelEnd",
                Map.of("model", model, "endedOn", "2025-02-01", "next", "spread", "result", "Đạt"));

        assertThat(sql.sql("SELECT CAST(to_date AS VARCHAR(10)) FROM pilot_model WHERE id = " + model)
                        .query(String.class)
                        .single())
                .isEqualTo("2025-02-01");
    }

    @Test
    void aDistrictSetsTheSumOfEachCommuneForOneYear() {
        String code = office.start(
                "districtLabour.870",
                "fundCampaign",
                Map.of(
                        "fundYear",
                        2026,
                        "occasion",
                        "Tháng hành động vì trẻ em",
                        "decidedOn",
                        "2026-01-05",
                        "targets",
                        List.of(
                                Map.of("unit", COMMUNE, "target", 20_000_000),
                                Map.of("unit", "29977-20200101", "target", 25_000_000))));

        assertThat(sql.sql(
                                "SELECT unit_key, fund_year, target_vnd FROM fund_campaign WHERE entry_code = ? ORDER BY unit_key")
                        .param(code)
                        .query((row, number) -> row.getString(1) + " " + row.getInt(2) + " " + row.getLong(3))
                        .list())
                .containsExactly(COMMUNE + " 2026 20000000", "29977-20200101 2026 25000000");
    }

    private List<String> members(String network) {
        return sql.sql("SELECT name, from_date, to_date FROM network_member WHERE network_id = " + network
                        + " ORDER BY id")
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }

    private String staff(String name) {
        return staff(name, OFFICER);
    }

    private String staff(String name, String officer) {
        String code = office.start(
                officer,
                "workforce",
                Map.of(
                        "known",
                        "new",
                        "name",
                        name,
                        "birthYear",
                        1985,
                        "personGroup",
                        "protection",
                        "inCharge",
                        "true",
                        "position",
                        "Cán bộ",
                        "from",
                        "2024-01-01"));
        return idIn("staff", "entry_code = '" + code + "'");
    }

    private String idIn(String table, String condition) {
        return sql.sql("SELECT id FROM " + table + " WHERE " + condition)
                .query(String.class)
                .single();
    }

    private Refusal refusal(String process, Map<String, Object> values) {
        return catchThrowableOfType(FormRefused.class, () -> office.start(OFFICER, process, values))
                .refusals()
                .get(0);
    }

    private static Map<String, Object> session() {
        return new HashMap<>(Map.of(
                "kind",
                "training",
                "subject",
                "protection",
                "title",
                "Nhận biết dấu hiệu trẻ bị xâm hại",
                "heldOn",
                "2026-04-02",
                "place",
                "Hội trường xã"));
    }
}
