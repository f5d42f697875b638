package vn.maiam.story;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Filled forms, as officers would fill them. */
public final class Papers {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    public static final String HEALTH = "870.health-20200101";
    public static final String EDUCATION = "870.education-20200101";
    public static final String PROVINCE_EDUCATION = "87.education-20200101";

    private Papers() {}

    private static String now() {
        return clock().minusMinutes(5).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static String today() {
        return clock().toLocalDate().toString();
    }

    /** The engine's, which tests turn. */
    private static LocalDateTime clock() {
        return LocalDateTime.ofInstant(ClockUtil.getCurrentTime().toInstant(), HERE);
    }

    public static Map<String, Object> report(String childName, String birthDate) {
        return with(
                Map.of("channel", "telephone", "receivedAt", now(), "category", "abused"),
                Map.of(
                        "childName", childName,
                        "childSex", "male",
                        "childBirthDate", birthDate,
                        "incidentPlace", "Ấp 1",
                        "childState", "Có vết bầm ở tay, sợ người lạ"));
    }

    public static Map<String, Object> verification(String outcome) {
        Map<String, Object> form = with(
                Map.of("verifiedAt", now(), "sources", "Cô giáo chủ nhiệm", "findings", "Bị đánh nhiều lần"),
                Map.of("reportOutcome", outcome));
        if (outcome.equals("false")) {
            form.put("falseReason", "Trẻ bị ngã");
        }
        return form;
    }

    private static Map<String, Object> conclusion() {
        return Map.of("lifeThreatening", false, "carerIsAbuser", false, "riskRaised", "none");
    }

    public static Map<String, Object> initialAssessment(String harm, String protection) {
        return with(
                conclusion(),
                Map.of("assessedAt", now(), "basis", "Quan sát, hỏi trẻ"),
                Map.of("harmSeverity", harm, "abuserAccess", harm),
                Map.of("selfProtection", protection, "adultHelp", protection));
    }

    private static Map<String, Object> protection(String level) {
        return Map.of(
                "selfProtection", level,
                "knowsProtectors", level,
                "buildsRelations", level,
                "asksForHelp", level,
                "othersWatch", level);
    }

    public static Map<String, Object> specificAssessment(String harm, String protection) {
        return with(
                conclusion(),
                protection(protection),
                Map.of("informants", "Bà ngoại", "past", "Ở với bà", "present", "Bị đánh", "future", "Bà sẽ nuôi"),
                Map.of("harmSeverity", harm, "abuserAccess", harm, "developmentEffect", harm),
                Map.of("careObstacles", harm, "noProtector", harm, "problems", "Chấn thương; nghỉ học"),
                Map.of("needs", List.of(Map.of("need", "Khám chấn thương", "service", "medical"))));
    }

    public static Map<String, Object> needsMeeting(String measuresNeeded) {
        Map<String, Object> minutes = with(
                Map.of("heldAt", now(), "place", "UBND xã", "chairedBy", "Chủ tịch UBND xã"),
                Map.of("participants", List.of(Map.of("name", "Trần Thị Bé", "role", "Bà ngoại"))),
                Map.of("childHeard", "yes", "childView", "Con muốn ở với bà", "discussion", "Thống nhất"),
                Map.of("measuresNeeded", measuresNeeded));
        if (measuresNeeded.equals("yes")) {
            minutes.put("measures", List.of(Map.of("need", "Khám chấn thương", "service", "medical")));
        } else {
            minutes.put("noMeasuresReason", "Trẻ đã an toàn");
        }
        return minutes;
    }

    /** An assessment that finds the child's life in danger. */
    public static Map<String, Object> urgentAssessment() {
        return with(initialAssessment("high", "low"), Map.of("lifeThreatening", true));
    }

    /** A plan with one service in the commune and one at each of these offices. */
    public static Map<String, Object> plan(String... offices) {
        List<Map<String, Object>> services = new java.util.ArrayList<>();
        services.add(with(line("family"), Map.of("providerKind", "commune", "provider", "Hội Phụ nữ xã")));
        for (String office : offices) {
            services.add(with(line("medical"), Map.of("providerKind", "office", "receiver", office)));
        }
        return with(
                Map.of("problems", "Chấn thương; nghỉ học", "arrangements", "Cán bộ xã theo dõi"),
                Map.of("goals", List.of(Map.of("goal", "Trẻ an toàn")), "services", services));
    }

    /** The same plan with every service running a month longer. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> prolonged(Map<String, Object> plan) {
        List<Map<String, Object>> services = ((List<Map<String, Object>>) plan.get("services"))
                .stream()
                        .map(line -> with(
                                line,
                                Map.of(
                                        "until",
                                        clock().toLocalDate().plusMonths(2).toString())))
                        .toList();
        return with(plan, Map.of("services", services));
    }

    private static Map<String, Object> line(String service) {
        return Map.of(
                "need",
                "Được chăm sóc",
                "service",
                service,
                "from",
                today(),
                "until",
                clock().toLocalDate().plusMonths(1).toString());
    }

    public static Map<String, Object> planApproved() {
        return with(
                Map.of("planDecision", "approve", "decisionNumber", "12/QĐ-UBND", "decisionDate", today()),
                Map.of("responsible", "Cán bộ bảo vệ trẻ em"));
    }

    public static Map<String, Object> planReturned() {
        return Map.of("planDecision", "return", "returnReason", "Thiếu mốc thời gian");
    }

    public static Map<String, Object> planToBeCorrected() {
        return Map.of("reviewDecision", "correct", "correctionReason", "Chưa có nơi ở an toàn");
    }

    public static Map<String, Object> planAgreed() {
        return Map.of("reviewDecision", "agree");
    }

    public static Map<String, Object> referralAccepted() {
        return Map.of("answer", "accepted", "contactName", "Lê Thị Hoa", "plannedStart", today());
    }

    public static Map<String, Object> referralDeclined() {
        return Map.of("answer", "declined", "reason", "Không đủ nhân lực");
    }

    public static Map<String, Object> sentElsewhere(String office) {
        return Map.of("redirectDecision", "elsewhere", "receiver", office);
    }

    public static Map<String, Object> referralDropped() {
        return Map.of("redirectDecision", "drop", "reason", "Gia đình tự lo");
    }

    public static Map<String, Object> delivery() {
        return Map.of("sessions", List.of(Map.of("date", today(), "content", "Khám", "person", "Bác sĩ Hoa")));
    }

    public static Map<String, Object> serviceResult() {
        return Map.of("outcome", "full", "startedOn", today(), "endedOn", today(), "result", "Vết thương đã lành");
    }

    public static Map<String, Object> resultConfirmed() {
        return Map.of("needMet", "met");
    }

    public static Map<String, Object> visit(String harm, String protection, String nextStep) {
        return with(
                conclusion(),
                protection(protection),
                Map.of("visitedAt", now(), "visitKind", "home", "personsMet", "Trẻ, bà ngoại", "observed", "Trẻ vui"),
                Map.of("harmSeverity", harm, "abuserAccess", harm, "careObstacles", harm, "nextStep", nextStep));
    }

    public static Map<String, Object> closureReview() {
        return with(
                protection("high"),
                Map.of("reviewedOn", today(), "harmSeverity", "low", "abuserAccess", "low", "careObstacles", "low"),
                Map.of("reviewedState", "Ổn định", "results", "Đạt mục tiêu"),
                Map.of("closureApproved", "proposed", "closeReason", "safe"));
    }

    public static Map<String, Object> closureNotYet() {
        return with(
                protection("high"),
                Map.of("reviewedOn", today(), "harmSeverity", "low", "abuserAccess", "low", "careObstacles", "low"),
                Map.of("reviewedState", "Ổn định", "results", "Còn chờ trả lời", "closureApproved", "no"));
    }

    public static Map<String, Object> closureApproved() {
        return Map.of("closureApproved", "yes", "decisionDate", today());
    }

    public static Map<String, Object> closureRefused() {
        return Map.of("closureApproved", "no", "refusalReason", "Còn nguy cơ khi trẻ về nhà");
    }

    public static Map<String, Object> emergencyDecision() {
        return with(
                Map.of("decision", "apply", "measures", List.of("safePlace"), "executor", "Công an xã"),
                Map.of("from", now(), "reason", "Trẻ đang bị đe dọa"));
    }

    /** @param endReason {@code falseReport} or {@code died} */
    public static Map<String, Object> exit(String caseCode, String endReason) {
        return with(
                Map.of("caseCode", caseCode, "endReason", endReason),
                Map.of("endedOn", today(), "explanation", "Theo xác nhận của trưởng ấp"));
    }

    public static Map<String, Object> move(String caseCode, String toCommune) {
        return with(exit(caseCode, "moved"), Map.of("receivingCommune", toCommune, "newAddress", "Ấp 3"));
    }

    public static Map<String, Object> exitApproved() {
        return Map.of("exitApproved", "yes");
    }

    public static Map<String, Object> exitNotApproved() {
        return Map.of("exitApproved", "no", "reason", "Chưa đủ căn cứ");
    }

    public static Map<String, Object> transferAccepted() {
        return Map.of("transferDecision", "accept");
    }

    public static Map<String, Object> transferRefused() {
        return Map.of("transferDecision", "refuse", "refusalReason", "Trẻ chưa về xã");
    }

    public static Map<String, Object> refusalRead() {
        return Map.of("nextAction", "Tiếp tục thăm trẻ");
    }

    public static Map<String, Object> sameChild(String caseCode) {
        return Map.of("duplicateDecision", "same", "sameFile", caseCode, "reason", "Cùng cha mẹ, cùng nhà");
    }

    public static Map<String, Object> differentChild() {
        return Map.of("duplicateDecision", "different", "reason", "Khác cha mẹ");
    }

    @SafeVarargs
    public static Map<String, Object> with(Map<String, Object>... parts) {
        Map<String, Object> whole = new HashMap<>();
        for (Map<String, Object> part : parts) {
            whole.putAll(part);
        }
        return whole;
    }
}
