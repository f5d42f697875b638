package vn.maiam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.casefile.CaseCorrections;
import vn.maiam.form.FormRefused;
import vn.maiam.form.Refusal;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;

/** Registers about children: from the form to the rows that figures are counted from, and back by a correction. */
abstract class ChildRegisters {

    private static final String OFFICER = "communeOfficer.29962";
    private static final String COMMUNE = "29962-20200101";
    private static final String OTHER_OFFICER = "communeOfficer.29974";
    private static final String OTHER_COMMUNE = "29974-20200101";

    @Autowired
    Office office;

    @Autowired
    EntryCorrections corrections;

    @Autowired
    CaseCorrections ofCases;

    @Autowired
    JdbcClient sql;

    @Test
    void aChildIsRegisteredWithSeveralCategoriesAndCaregivers() {
        Map<String, Object> form = child("Nguyễn Thị Mai", "2019-03-02");
        form.put(
                "categories",
                List.of(
                        Map.of("category", "poor_household", "from", "2025-01-01", "to", "2026-01-01"),
                        Map.of("category", "orphaned", "from", "2024-05-01", "basis", "QĐ 12/QĐ-UBND")));
        form.put(
                "caregivers",
                List.of(Map.of(
                        "caregiverName", "Lê Thị Bà",
                        "caregiverBirthYear", 1960,
                        "relation", "grandparent",
                        "caresSince", "2024-05-01")));

        String code = office.start(OFFICER, "child", form);

        assertThat(code).startsWith("TE-29962-");
        assertThat(label(code)).isEqualTo("N.T.M., nữ, 2019");
        assertThat(rows("SELECT unit_key, birth_date, from_date, to_date FROM child_residence", code))
                .containsExactly(COMMUNE + " 2019-03-02 2020-01-01 null");
        assertThat(rows("SELECT code, from_date, to_date, basis FROM child_category", code))
                .containsExactly("poor_household 2025-01-01 2026-01-01 null", "orphaned 2024-05-01 null QĐ 12/QĐ-UBND");
        assertThat(rows("SELECT name, birth_year, unit_key FROM caregiver", code))
                .containsExactly("Lê Thị Bà 1960 " + COMMUNE);
        assertThat(sql.sql(
                                """
                                SELECT COUNT(*) FROM caregiver_of JOIN caregiver ON caregiver.id = caregiver_id
                                WHERE caregiver.entry_code = ? AND child_id = ? AND relation = 'grandparent'""")
                        .param(code)
                        .param(childOf(code))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aCorrectionTakesThePlaceOfTheRows() {
        Map<String, Object> form = child("Nguyễn Văn Sửa", "2018-01-01");
        form.put("categories", List.of(Map.of("category", "poor_household", "from", "2025-01-01")));
        String code = office.start(OFFICER, "child", form);
        long childId = childOf(code);

        form.put("birthDate", "2018-10-01");
        form.put("categories", List.of(Map.of("category", "near_poor_household", "from", "2025-02-01")));
        correct(code, form);

        assertThat(childOf(code)).isEqualTo(childId);
        assertThat(rows("SELECT code, from_date FROM child_category", code))
                .containsExactly("near_poor_household 2025-02-01");
        assertThat(rows("SELECT birth_date FROM child_residence", code)).containsExactly("2018-10-01");
    }

    @Test
    void aChildWhoIsKnownIsPointedOutUnlessItIsAnother() {
        String first = office.start(OFFICER, "child", child("Trần Thị Ánh", "2017-06-05"));
        Map<String, Object> again = child(" tran  thi anh", "2017-06-05");

        Refusal refusal = refusal("child", again);

        assertThat(refusal.field()).isEqualTo("name");
        assertThat(refusal.reason()).contains(first);
        assertThat(refusal.remedy()).contains("trẻ khác");
        again.put("otherChild", true);
        assertThat(childOf(office.start(OFFICER, "child", again))).isNotEqualTo(childOf(first));
        assertThat(childOf(office.start(OTHER_OFFICER, "child", child("Trần Thị Ánh", "2017-06-05"))))
                .isNotEqualTo(childOf(first));
    }

    @Test
    void aChildKnownFromACaseIsPointedOutAndChosenAndStaysOneChild() {
        String caseCode = office.start(OFFICER, "childCase", Papers.report("Phạm Văn Hồ Sơ", "2016-04-04"));
        long childId = childOfCase(caseCode);
        Map<String, Object> typed = child("Phạm Văn Hồ Sơ", "2016-04-04");
        typed.put("sex", "male");
        assertThat(refusal("child", typed).reason()).contains(caseCode);

        Map<String, Object> chosen = chosen(childId);
        chosen.put("categories", List.of(Map.of("category", "abused", "from", "2026-01-01")));
        String code = office.start(OFFICER, "child", chosen);

        assertThat(childOf(code)).isEqualTo(childId);
        assertThat(rows("SELECT child_id, birth_date FROM child_residence", code))
                .containsExactly(childId + " 2016-04-04");
        assertThat(rows("SELECT child_id, code FROM child_category", code)).containsExactly(childId + " abused");
        assertThat(refusal("child", chosen(childId)).reason()).contains(code);
    }

    @Test
    void aBirthDateThatIsPutRightInTheCaseIsTheOneThatAgesAreCountedFrom() {
        Map<String, Object> report = Papers.report("Phạm Văn Tuổi Thật", "2016-04-04");
        String caseCode = office.start(OFFICER, "childCase", report);
        String code = office.start(OFFICER, "child", chosen(childOfCase(caseCode)));
        report.put("childBirthDate", "2012-04-04");

        ofCases.correct(caseCode, firstRecord(caseCode), OFFICER, "Theo giấy khai sinh", report);

        assertThat(rows("SELECT birth_date FROM child_residence", code)).containsExactly("2012-04-04");
        assertThat(sql.sql("SELECT birth_date FROM child WHERE id = ?")
                        .param(childOf(code))
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2012-04-04");
    }

    private long firstRecord(String caseCode) {
        return sql.sql("SELECT MIN(id) FROM record WHERE case_code = ?")
                .param(caseCode)
                .query(Long.class)
                .single();
    }

    @Test
    void aCaseOfARegisteredChildIsThatChilds() {
        Map<String, Object> form = child("Võ Văn Đã Ghi", "2015-08-08");
        form.put("sex", "male");
        String code = office.start(OFFICER, "child", form);

        String same = office.start(OFFICER, "childCase", Papers.report("vo van da ghi", "2015-08-08"));
        String otherDay = office.start(OFFICER, "childCase", Papers.report("Võ Văn Đã Ghi", "2015-08-09"));
        String elsewhere = office.start(OTHER_OFFICER, "childCase", Papers.report("Võ Văn Đã Ghi", "2015-08-08"));

        assertThat(childOfCase(same)).isEqualTo(childOf(code));
        assertThat(childOfCase(otherDay)).isNotEqualTo(childOf(code));
        assertThat(childOfCase(elsewhere)).isNotEqualTo(childOf(code));
    }

    @Test
    void aCaseOfOneOfTwoChildrenAlikeIsOfNeither() {
        Map<String, Object> form = child("Đặng Văn Đôi", "2015-08-08");
        form.put("sex", "male");
        String one = office.start(OFFICER, "child", form);
        form.put("otherChild", true);
        String two = office.start(OFFICER, "child", form);

        String caseCode = office.start(OFFICER, "childCase", Papers.report("Đặng Văn Đôi", "2015-08-08"));

        assertThat(childOfCase(caseCode)).isNotIn(childOf(one), childOf(two));
    }

    @Test
    void aCategoryEndsByAnotherRecordAndFollowsItsCorrection() {
        Map<String, Object> form = child("Bùi Thị Diện", "2014-02-02");
        form.put("categories", List.of(Map.of("category", "poor_household", "from", "2024-01-01", "to", "2027-01-01")));
        String code = office.start(OFFICER, "child", form);
        Map<String, Object> change = change(childOf(code));
        change.put("ends", List.of(Map.of("endedCategory", "poor_household", "endedOn", "2026-03-01")));
        change.put("begins", List.of(Map.of("category", "near_poor_household", "from", "2026-03-01")));

        String ended = office.start(OFFICER, "childChange", change);

        assertThat(rows("SELECT to_date FROM child_category", code)).containsExactly("2026-03-01");
        assertThat(rows("SELECT child_id, code, to_date FROM child_category", ended))
                .containsExactly(childOf(code) + " near_poor_household null");
        change.put("ends", List.of(Map.of("endedCategory", "poor_household", "endedOn", "2026-04-01")));
        correct(ended, change);
        assertThat(rows("SELECT to_date FROM child_category", code)).containsExactly("2026-04-01");
        change.remove("ends");
        correct(ended, change);
        assertThat(rows("SELECT to_date FROM child_category", code)).containsExactly("2027-01-01");
    }

    @Test
    void aChangeMustFitWhatTheChildIs() {
        Map<String, Object> form = child("Bùi Thị Vừa", "2014-02-02");
        form.put("categories", List.of(Map.of("category", "poor_household", "from", "2024-01-01")));
        long childId = childOf(office.start(OFFICER, "child", form));

        assertThat(refusal("childChange", change(childId)).field()).isEqualTo("residence");
        Map<String, Object> change = change(childId);
        change.put("begins", List.of(Map.of("category", "poor_household", "from", "2025-01-01")));
        assertThat(refusal("childChange", change).field()).isEqualTo("begins[0].category");
        change.remove("begins");
        change.put("ends", List.of(Map.of("endedCategory", "orphaned", "endedOn", "2025-01-01")));
        assertThat(refusal("childChange", change).field()).isEqualTo("ends[0].endedCategory");
        change.put("ends", List.of(Map.of("endedCategory", "poor_household", "endedOn", "2024-01-01")));
        assertThat(refusal("childChange", change).field()).isEqualTo("ends[0].endedCategory");
        form.put("otherChild", true);
        form.put("categories", List.of(Map.of("category", "orphaned", "from", "2024-01-01", "to", "2024-01-01")));
        assertThat(refusal("child", form).field()).isEqualTo("categories[0].to");
    }

    @Test
    void aChildWhoMovesLivesHereUntilThatDayAndThereFromIt() {
        String code = office.start(OFFICER, "child", child("Hồ Văn Chuyển", "2013-12-12"));
        Map<String, Object> change = change(childOf(code));
        change.put("residence", "moveWithin");
        change.put("movedTo", OTHER_COMMUNE);
        change.put("movedOn", "2026-02-01");

        String moved = office.start(OFFICER, "childChange", change);

        assertThat(rows("SELECT unit_key, to_date FROM child_residence", code))
                .containsExactly(COMMUNE + " 2026-02-01");
        assertThat(rows("SELECT child_id, unit_key, birth_date, from_date, to_date FROM child_residence", moved))
                .containsExactly(childOf(code) + " " + OTHER_COMMUNE + " 2013-12-12 2026-02-01 null");
        Map<String, Object> there = service(childOf(code));
        assertThat(office.start(OTHER_OFFICER, "service", there)).startsWith("DV-29974-");
        assertThat(refusal("service", there).field()).isEqualTo("child");
    }

    @Test
    void aServiceIsDeliveredAndWhatIsStillNeededIsRecorded() {
        long childId = childOf(office.start(OFFICER, "child", child("Lý Thị Dịch Vụ", "2012-12-12")));
        Map<String, Object> form = service(childId);
        form.put("needs", List.of("nutrition", "legal_aid"));

        String code = office.start(OFFICER, "service", form);
        Map<String, Object> onlyNeeds = Map.of(
                "child", String.valueOf(childId), "day", "2026-01-12", "what", "assessed", "needs", List.of("gifts"));
        String assessed = office.start(OFFICER, "service", onlyNeeds);

        assertThat(rows("SELECT child_id, service, delivered_on, provider, unit_key FROM service_delivery", code))
                .containsExactly(childId + " health_care 2026-01-10 Trạm y tế " + COMMUNE);
        assertThat(rows("SELECT service, needed_on FROM child_need", code))
                .containsExactly("nutrition 2026-01-10", "legal_aid 2026-01-10");
        assertThat(rows("SELECT service FROM service_delivery", assessed)).isEmpty();
        assertThat(rows("SELECT child_id, service, needed_on FROM child_need", assessed))
                .containsExactly(childId + " gifts 2026-01-12");
        form.put("day", "2999-01-01");
        assertThat(refusal("service", form).field()).isEqualTo("day");
    }

    @Test
    void anEntitlementIsDueByItsKindsLimitAndDecidedByTheChair() {
        long childId = childOf(office.start(OFFICER, "child", child("Cao Văn Khai Sinh", "2025-12-01")));
        // A Friday: the next working day is Monday.
        String code = office.start(OFFICER, "entitlement", request(childId, "birth_registration", "2026-01-09"));

        assertThat(rows("SELECT child_id, kind, requested_on, due_on, outcome FROM entitlement_case", code))
                .containsExactly(childId + " birth_registration 2026-01-09 2026-01-12 null");
        assertThat(office.taskOf("communeChair.29962", code, "decideInCommune").getDueDate())
                .isEqualTo("2026-01-12T17:00:00+07:00");
        Map<String, Object> decision = new HashMap<>(Map.of("outcome", "granted", "decidedOn", "2026-01-09"));
        office.complete("communeChair.29962", code, "decideInCommune", decision);
        assertThat(rows("SELECT due_on, decided_on, outcome FROM entitlement_case", code))
                .containsExactly("2026-01-12 2026-01-09 granted");

        decision.put("outcome", "refused");
        decision.put("reason", "Trùng hồ sơ");
        corrections.correct(code, newestRecord(code), "communeChair.29962", "Ghi nhầm kết quả", decision);
        assertThat(rows("SELECT decided_on, outcome FROM entitlement_case", code))
                .containsExactly("2026-01-09 refused");
    }

    @Test
    void theDistrictDecidesOnItsOwnSupportByThePromisedDay() {
        long childId = childOf(office.start(OFFICER, "child", child("Cao Thị Hẹn", "2016-12-01")));
        Map<String, Object> request = request(childId, "district_support", "2026-01-05");
        request.put("promisedOn", "2026-01-04");
        assertThat(refusal("entitlement", request).field()).isEqualTo("promisedOn");
        request.put("promisedOn", "2026-01-20");

        String code = office.start(OFFICER, "entitlement", request);

        assertThat(rows("SELECT due_on FROM entitlement_case", code)).containsExactly("2026-01-20");
        request.put("promisedOn", "2026-01-22");
        correct(code, request);
        assertThat(rows("SELECT due_on FROM entitlement_case", code)).containsExactly("2026-01-22");
        office.complete(
                "districtLabour.870",
                code,
                "decideInDistrict",
                Map.of("outcome", "granted", "decidedOn", "2026-01-23"));
        assertThat(rows("SELECT decided_on, due_on FROM entitlement_case", code))
                .containsExactly("2026-01-23 2026-01-22");
    }

    @Test
    void withoutALimitOrAPromiseNothingIsDue() {
        long childId = childOf(office.start(OFFICER, "child", child("Cao Thị Không Hẹn", "2016-12-01")));

        String code = office.start(OFFICER, "entitlement", request(childId, "tuition_support", "2026-01-05"));

        assertThat(rows("SELECT due_on FROM entitlement_case", code)).containsExactly("null");
        assertThat(office.taskOf("communeChair.29962", code, "decideInCommune").getDueDate())
                .isNull();
    }

    private void correct(String code, Map<String, Object> content) {
        corrections.correct(code, newestRecord(code), OFFICER, "Ghi nhầm khi nhập", content);
    }

    private long newestRecord(String code) {
        return sql.sql("SELECT MAX(id) FROM entry_record WHERE entry_code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    private Refusal refusal(String process, Map<String, Object> values) {
        return catchThrowableOfType(FormRefused.class, () -> office.start(OFFICER, process, values))
                .refusals()
                .get(0);
    }

    private String label(String code) {
        return sql.sql("SELECT label FROM entry WHERE code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    private long childOf(String code) {
        return sql.sql("SELECT child_id FROM entry WHERE code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    private long childOfCase(String code) {
        return sql.sql("SELECT child_id FROM case_file WHERE code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    /** One line a row, its values joined by blanks. */
    private List<String> rows(String select, String entryCode) {
        return sql.sql(select + " WHERE entry_code = ? ORDER BY id")
                .param(entryCode)
                .query((row, number) -> {
                    StringBuilder line = new StringBuilder();
                    for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                        line.append(at == 1 ? "" : " ").append(row.getString(at));
                    }
                    return line.toString();
                })
                .list();
    }

    private static Map<String, Object> child(String name, String birthDate) {
        return new HashMap<>(Map.of(
                "known",
                "new",
                "name",
                name,
                "sex",
                "female",
                "birthDate",
                birthDate,
                "hamlet",
                "Ấp 1",
                "livesSince",
                LocalDate.parse(birthDate).isAfter(LocalDate.of(2020, 1, 1)) ? birthDate : "2020-01-01"));
    }

    private static Map<String, Object> chosen(long childId) {
        return new HashMap<>(Map.of(
                "known", "known", "child", String.valueOf(childId), "hamlet", "Ấp 2", "livesSince", "2020-01-01"));
    }

    private static Map<String, Object> change(long childId) {
        return new HashMap<>(Map.of("child", String.valueOf(childId), "changedOn", "2026-03-01", "residence", "stay"));
    }

    private static Map<String, Object> service(long childId) {
        return new HashMap<>(Map.of(
                "child", String.valueOf(childId),
                "day", "2026-01-10",
                "what", "delivered",
                "service", "health_care",
                "provider", "Trạm y tế",
                "result", "Đã khám"));
    }

    private static Map<String, Object> request(long childId, String kind, String day) {
        return new HashMap<>(Map.of("child", String.valueOf(childId), "kind", kind, "requestedOn", day));
    }
}
