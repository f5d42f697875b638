package vn.maiam.casefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.casefile.CaseCorrections;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;

/** What a case gives to the figures while officers work on it. */
abstract class FactsOfCases {

    private static final String COMMUNE = "29956-20200101";

    @Autowired
    Journey journey;

    @Autowired
    Office office;

    @Autowired
    CaseCorrections corrections;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aReportOfAbuseIsAnIncidentOfItsDayOnceItIsFoundTrue() {
        String code = reported(
                "Nguyễn Thị Việc Một",
                Map.of("incidentAt", "2026-03-02T07:00", "abuseKinds", List.of("violence", "neglect")));
        assertThat(facts("incident", code)).isEmpty();

        office.complete(Journey.OFFICER, code, "verifyReport", Papers.verification("verified"));

        assertThat(facts("incident", code))
                .containsExactly(Map.of("kind", "violence", "happened_on", "2026-03-02", "unit_key", COMMUNE));
        assertThat(facts("detected_risk", code)).isEmpty();
    }

    @Test
    void aFalseReportIsNoIncident() {
        String code = reported("Nguyễn Thị Việc Hai", Map.of());

        office.complete(Journey.OFFICER, code, "verifyReport", Papers.verification("false"));

        assertThat(facts("incident", code)).isEmpty();
    }

    @Test
    void aChildAtRiskIsFoundWhenAnybodyIsTold() {
        String code =
                reported("Nguyễn Thị Nguy Cơ", Map.of("category", "violenceRisk", "receivedAt", "2026-03-02T07:15"));

        office.complete(Journey.OFFICER, code, "verifyReport", Papers.verification("verified"));

        assertThat(facts("incident", code)).isEmpty();
        assertThat(facts("detected_risk", code)).extracting("risk").containsExactly("at_risk");
        assertThat(moment("detected_risk", "detected_at", code)).startsWith("2026-03-02T00:15");
    }

    @Test
    void aChildInDangerIsFoundByTheAssessmentAndHelpedByTheDecision() {
        String code = journey.verified("Nguyễn Thị Khẩn Cấp");
        office.complete(Journey.OFFICER, code, "assess", Papers.urgentAssessment());
        assertThat(facts("detected_risk", code)).extracting("risk").containsExactly("urgent");
        assertThat(facts("intervention", code)).isEmpty();

        office.complete(Journey.CHAIR, code, "decideEmergency", Papers.emergencyDecision());

        assertThat(facts("intervention", code)).extracting("kind").containsExactly("emergency");
    }

    @Test
    void thePlanIsAnInterventionWhenTheChairApprovesIt() {
        String code = journey.atPlan("Nguyễn Thị Kế Hoạch", "medium");
        office.complete(Journey.OFFICER, code, "draftPlan", Papers.plan());
        office.complete(Journey.CHAIR, code, "approvePlan", Papers.planReturned());
        assertThat(facts("intervention", code)).isEmpty();

        office.complete(Journey.OFFICER, code, "draftPlan", Papers.plan());
        office.complete(Journey.CHAIR, code, "approvePlan", Papers.planApproved());

        assertThat(facts("intervention", code)).extracting("kind").containsExactly("plan");
        assertThat(facts("child_need", code)).extracting("service").containsExactly("health_care");
    }

    @Test
    void anOfficesServiceIsDeliveredToTheCommunesChild() {
        String code = journey.atFollowUp("Nguyễn Thị Chuyển Gửi", Papers.HEALTH);
        assertThat(facts("service_delivery", code)).isEmpty();

        journey.serviceConfirmed(code + "-G01");

        assertThat(facts("service_delivery", code)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("service", "health_care")
                .containsEntry("referral_code", code + "-G01")
                .containsEntry("unit_key", COMMUNE));
    }

    @Test
    void aVisitTellsWhatTheCommuneItselfHasGiven() {
        String code = journey.atFollowUp("Nguyễn Thị Thăm Nhà");

        office.complete(Journey.OFFICER, code, "visit", visit("psychological"));

        assertThat(facts("service_delivery", code)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("service", "psychological_counselling")
                .containsEntry("delivered_on", "2026-03-05")
                .containsEntry("provider", "Hội Phụ nữ xã"));
        assertThat(facts("intervention", code))
                .extracting("kind")
                .containsExactlyInAnyOrder("plan", "followUp", "counselling");
    }

    @Test
    void aCorrectionReplacesItsOwnRowsAndLeavesTheOthersAsTheyAre() {
        String code = journey.atFollowUp("Nguyễn Thị Sửa Lại");
        office.complete(Journey.OFFICER, code, "visit", visit("psychological"));
        long plan = id("intervention", code, "plan");
        Map<String, Object> right = new HashMap<>(visit("family"));
        right.remove("nextStep");

        corrections.correct(code, recordOf(code, "followUpVisit"), Journey.OFFICER, "Ghi nhầm dịch vụ", right);

        assertThat(facts("service_delivery", code)).extracting("service").containsExactly("parenting_education");
        assertThat(facts("intervention", code)).extracting("kind").containsExactlyInAnyOrder("plan", "followUp");
        assertThat(id("intervention", code, "plan")).isEqualTo(plan);
    }

    @Test
    void theGroupsThatTheAssessmentFindsAreCategoriesOfTheChild() {
        String code = journey.verified("Nguyễn Thị Nhóm");
        office.complete(Journey.OFFICER, code, "assess", Papers.initialAssessment("medium", "medium"));
        Map<String, Object> assessment = new HashMap<>(Papers.specificAssessment("medium", "medium"));
        assessment.put("specialGroups", List.of("disabled", "orphaned"));

        office.complete(Journey.OFFICER, code, "assess", assessment);

        assertThat(facts("child_category", code)).extracting("code").containsExactlyInAnyOrder("disabled", "orphaned");
    }

    @Test
    void aSecondReportOnAChildWhoseFileIsOpenIsAnotherIncidentOnlyOnAnotherDay() {
        String name = "Nguyễn Thị Báo Lại";
        String code = reported(name, Map.of("incidentAt", "2026-03-02T07:00"));
        office.complete(Journey.OFFICER, code, "verifyReport", Papers.verification("verified"));

        join(reported(name, Map.of("incidentAt", "2026-03-02T19:00")), code);
        join(reported(name, Map.of()), code);
        assertThat(facts("incident", code)).hasSize(1);

        join(reported(name, Map.of("incidentAt", "2026-03-09T19:00")), code);
        assertThat(jdbc.sql(
                                """
                                SELECT COUNT(*) FROM incident JOIN case_file file ON file.code = incident.case_code
                                WHERE (file.code = :code OR file.merged_into = :code)
                                    AND incident.child_id = (SELECT child_id FROM case_file WHERE code = :code)""")
                        .param("code", code)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private void join(String report, String file) {
        office.complete(
                Journey.OFFICER,
                report,
                "decideDuplicate",
                Map.of("duplicateDecision", "same", "sameFile", file, "reason", "Cùng tên, cùng ngày sinh"));
    }

    private String reported(String name, Map<String, Object> more) {
        Map<String, Object> report = new HashMap<>(Papers.report(name, "2015-05-20"));
        report.putAll(more);
        return office.start(Journey.OFFICER, "childCase", report);
    }

    private static Map<String, Object> visit(String service) {
        Map<String, Object> visit = new HashMap<>(Papers.visit("low", "high", "continue"));
        visit.put(
                "servicesGiven",
                List.of(Map.of("service", service, "givenOn", "2026-03-05", "provider", "Hội Phụ nữ xã")));
        return visit;
    }

    private List<Map<String, Object>> facts(String table, String code) {
        return jdbc
                .sql("SELECT * FROM " + table + " WHERE case_code = :code ORDER BY id")
                .param("code", code)
                .query()
                .listOfRows()
                .stream()
                .map(FactsOfCases::plain)
                .toList();
    }

    private static Map<String, Object> plain(Map<String, Object> row) {
        Map<String, Object> plain = new HashMap<>();
        row.forEach((column, value) -> {
            if (value != null && !List.of("id", "child_id", "case_code").contains(column.toLowerCase())) {
                plain.put(column.toLowerCase(), value.toString());
            }
        });
        return plain;
    }

    private String moment(String table, String column, String code) {
        return jdbc.sql("SELECT " + column + " FROM " + table + " WHERE case_code = :code")
                .param("code", code)
                .query((row, number) -> row.getObject(1, java.time.OffsetDateTime.class))
                .single()
                .toInstant()
                .toString();
    }

    private long id(String table, String code, String kind) {
        return jdbc.sql("SELECT id FROM " + table + " WHERE case_code = :code AND kind = :kind")
                .param("code", code)
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    private long recordOf(String code, String form) {
        return jdbc.sql("SELECT MAX(id) FROM record WHERE case_code = :code AND form_id = :form")
                .param("code", code)
                .param("form", form)
                .query(Long.class)
                .single();
    }
}
