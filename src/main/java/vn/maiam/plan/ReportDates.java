package vn.maiam.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.plan.PlanRows.ReportDate;

/**
 * Dates of reports that the plan leaves open ("định kỳ báo cáo"), set by its lead office (questions.md 20). Setting one is no
 * amendment: the plan's text stays, the dates have versions of their own.
 */
@Service
public class ReportDates {

    private final Plans plans;
    private final PlanRows rows;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReportDates(Plans plans, PlanRows rows, Clock clock, ApplicationEventPublisher events) {
        this.plans = plans;
        this.rows = rows;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Sets the last day in time, of that year alone or of every year until the plan ends.
     *
     * @param basis what the date goes by, in words; may be null
     * @throws IllegalArgumentException with a Vietnamese sentence if the plan names a date itself, or the day does not do
     */
    @Transactional
    public void set(
            String code, String obligation, LocalDate lastDay, boolean everyYear, String basis, String personId) {
        rows.headToChange(code).orElseThrow(() -> new IllegalArgumentException("Không có kế hoạch “" + code + "”."));
        Plan plan = plans.find(code).orElseThrow();
        Plan asWritten = plans.asWritten(code, plan.version()).orElseThrow();
        Obligation open = asWritten
                .obligation(obligation)
                .orElseThrow(() -> new IllegalArgumentException("Kế hoạch không có báo cáo “" + obligation + "”."));
        if (open.dueBefore() != null) {
            throw new IllegalArgumentException(
                    "Kế hoạch đã ghi ngày nộp báo cáo này; muốn đổi ngày, hãy sửa đổi kế hoạch.");
        }
        if (lastDay.isBefore(plan.from()) || lastDay.isAfter(plan.to())) {
            throw new IllegalArgumentException("Hạn nộp phải nằm trong thời gian thực hiện kế hoạch.");
        }
        if (lastDay.isBefore(LocalDate.now(clock))) {
            throw new IllegalArgumentException("Hạn nộp đã qua; hãy chọn một ngày từ hôm nay trở đi.");
        }
        int lastYear = everyYear ? lastYear(plan, MonthDay.from(lastDay)) : lastDay.getYear();
        rows.insertDate(
                new ReportDate(
                        code,
                        obligation,
                        rows.dateVersions(code, obligation) + 1,
                        MonthDay.from(lastDay),
                        lastDay.getYear(),
                        lastYear),
                basis,
                personId,
                clock.instant());
        events.publishEvent(new ObligationDated(code, obligation));
    }

    private static int lastYear(Plan plan, MonthDay day) {
        int year = plan.to().getYear();
        return day.atYear(year).isAfter(plan.to()) ? year - 1 : year;
    }
}
