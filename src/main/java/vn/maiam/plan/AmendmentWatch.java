package vn.maiam.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormRefused;
import vn.maiam.form.Refusal;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.RecordWatch;
import vn.maiam.workflow.Step;

/** An amendment holds its plan from the form that begins it to the one that gives it up or signs it. */
@Component
class AmendmentWatch implements RecordWatch {

    private final PlanAmendments amendments;

    AmendmentWatch(PlanAmendments amendments) {
        this.amendments = amendments;
    }

    @Override
    public void recorded(Step step, FormVersion form, long place, Map<String, Object> content) {
        switch (form.formId()) {
            case "planStart" -> begin(step.caseCode(), content);
            case "planAmendedAbove" -> follow(step.caseCode(), content);
            case "planSubmission" -> giveUp(step.caseCode(), content);
            default -> {
                // No other form begins or ends one.
            }
        }
    }

    /** A later correction of what was typed changes neither which plan it is nor whether it goes on. */
    @Override
    public void corrected(Step step, FormVersion form, long place, Map<String, Object> content) {}

    private void begin(String entryCode, Map<String, Object> content) {
        if (content.get("amendedPlan") instanceof String plan) {
            alone(plan, "amendedPlan", "Kế hoạch sửa đổi", () -> amendments.begin(entryCode, plan));
        }
    }

    private void follow(String entryCode, Map<String, Object> content) {
        if (Objects.equals(content.get("ownPlanDecision"), "amend")) {
            String plan = amendments.of(entryCode).orElseThrow().planCode();
            alone(plan, "ownPlanDecision", "Kế hoạch của đơn vị", () -> amendments.hold(entryCode));
        }
    }

    private void giveUp(String entryCode, Map<String, Object> content) {
        if (Objects.equals(content.get("submission"), "stop")) {
            amendments.release(entryCode);
        }
    }

    private void alone(String plan, String field, String label, Runnable work) {
        amendments.underWay(plan).ifPresent(other -> {
            throw refused(field, label, "Kế hoạch %s đang được sửa đổi ở %s.".formatted(plan, other));
        });
        try {
            work.run();
        } catch (DuplicateKeyException atTheSameMoment) {
            throw refused(field, label, "Người khác vừa bắt đầu sửa đổi kế hoạch %s.".formatted(plan));
        }
    }

    private static FormRefused refused(String field, String label, String reason) {
        return new FormRefused(List.of(
                new Refusal(field, label, reason, "Hãy đợi lần sửa đổi ấy ban hành hoặc thôi, rồi lập từ bản mới.")));
    }
}
