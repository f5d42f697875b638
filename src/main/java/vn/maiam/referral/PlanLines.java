package vn.maiam.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepRecords;

/** The lines of the approved plan (Mẫu 04) that an office outside the commune is to carry out. */
@Component
class PlanLines {

    private static final String PLAN_FORM = "interventionPlan";
    private static final String LINES = "services";

    private final StepRecords records;

    PlanLines(StepRecords records) {
        this.records = records;
    }

    List<PlanLine> outsideTheCommune(String caseCode, String unitKey) {
        Step plan = new Step(PLAN_FORM, "", "", caseCode, caseCode, unitKey, null, Map.of());
        return records.newestValue(plan, PLAN_FORM, LINES) instanceof List<?> lines
                ? lines.stream()
                        .map(line -> (Map<?, ?>) line)
                        .filter(line -> "office".equals(line.get("providerKind")) && line.get("receiver") != null)
                        .map(PlanLines::read)
                        .toList()
                : List.of();
    }

    private static PlanLine read(Map<?, ?> line) {
        return new PlanLine(
                (String) line.get("receiver"),
                new Referral.Service(
                        text(line, "need"),
                        text(line, "service"),
                        text(line, "activity"),
                        date(line, "from"),
                        date(line, "until")));
    }

    private static String text(Map<?, ?> line, String key) {
        return Objects.toString(line.get(key), null);
    }

    private static LocalDate date(Map<?, ?> line, String key) {
        String text = text(line, key);
        return text == null || text.isBlank() ? null : LocalDate.parse(text);
    }

    /** @param receiver key of the office */
    record PlanLine(String receiver, Referral.Service service) {

        /** Whether this line has led to the referral, which need not be sent again for it. */
        boolean isCoveredBy(Referral referral) {
            if (!referral.plannedUnit().equals(receiver)) {
                return false;
            }
            return referral.status().open()
                    ? asksForTheSame(referral.service())
                    : referral.status() != ReferralStatus.WITHDRAWN
                            && referral.service().equals(service);
        }

        /** While an office works on it, other dates or activities are no second referral. */
        private boolean asksForTheSame(Referral.Service asked) {
            return Objects.equals(asked.need(), service.need()) && Objects.equals(asked.kind(), service.kind());
        }
    }
}
