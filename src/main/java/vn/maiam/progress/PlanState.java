package vn.maiam.progress;

import java.time.LocalDate;
import vn.maiam.plan.Plan;

/** How an issued plan stands on a day. */
public enum PlanState {
    COMING("Chưa bắt đầu"),
    IN_FORCE("Đang thực hiện"),
    OVER("Đã hết thời gian");

    private final String words;

    PlanState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static PlanState of(Plan plan, LocalDate day) {
        if (day.isBefore(plan.from())) {
            return COMING;
        }
        return day.isAfter(plan.to()) ? OVER : IN_FORCE;
    }
}
