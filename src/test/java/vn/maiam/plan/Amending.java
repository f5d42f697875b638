package vn.maiam.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.springframework.stereotype.Component;

/** Amends plans for tests elsewhere, as their process does. */
@Component
public class Amending {

    private final Plans plans;
    private final PlanLoading loading;

    Amending(Plans plans, PlanLoading loading) {
        this.plans = plans;
        this.loading = loading;
    }

    /** Another last day for the first report; null withdraws the date. */
    public void date(String code, LocalDate lastDay) {
        Plan plan = plans.find(code).orElseThrow();
        Obligation first = plan.obligations().get(0);
        Obligation dated = lastDay == null
                ? first.due(null, List.of())
                : first.due(MonthDay.from(lastDay), List.of(lastDay.getYear()));
        List<Obligation> all = new java.util.ArrayList<>(plan.obligations());
        all.set(0, dated);
        loading.amend(plan.withObligations(all), "Đổi ngày báo cáo", "districtChair.870");
    }
}
