package vn.maiam.progress;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plan.Phase;
import vn.maiam.plan.Target;

/**
 * A year of a plan, for which its targets go into the socio-economic development plan (F60).
 *
 * @param phase the one that the year ends in, or that ends in the year
 * @param columns what stands beside the plan of the year: the year before last, the last one, and the year itself once it has
 *     begun
 */
public record YearAsked(Asked asked, int year, Phase phase, List<Column> columns) {

    /** @param day until which records count; null while the year has not begun, or not ended where it is to be whole */
    record Column(String title, LocalDate day) {}

    /** @throws ProgressRefused if the plan has no targets for the year */
    static YearAsked of(Asked asked, int year, LocalDate today) {
        Plan plan = asked.plan();
        Phase phase = plan.phases().stream()
                .filter(one -> one.from().getYear() <= year && year <= one.to().getYear())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> ProgressRefused.wrong(
                        "year",
                        "Kế hoạch này thực hiện %s, không đặt chỉ tiêu cho năm %d. Hãy chọn năm trong thời gian của kế hoạch."
                                .formatted(PlanWords.period(plan.from(), plan.to()), year)));
        return new YearAsked(asked, year, phase, columns(year, today));
    }

    private static List<Column> columns(int year, LocalDate today) {
        List<Column> columns = new ArrayList<>();
        LocalDate whole = lastDay(year - 2);
        columns.add(new Column("Thực hiện năm " + (year - 2), whole.isBefore(today) ? whole : null));
        columns.add(newest("Ước thực hiện năm " + (year - 1), year - 1, today));
        if (year <= today.getYear()) {
            columns.add(newest("Thực hiện năm " + year, year, today));
        }
        return List.copyOf(columns);
    }

    /** The newest figure that there is of a year. */
    private static Column newest(String title, int year, LocalDate today) {
        if (year > today.getYear()) {
            return new Column(title, null);
        }
        LocalDate day = year < today.getYear() ? lastDay(year) : today;
        return new Column("%s (tính đến hết ngày %s)".formatted(title, Numbers.day(day)), day);
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    /** As they are for the unit: of a target that is shared out, its share. */
    List<Target> targets() {
        return asked.plan().asFor(asked.unit().key()).targetsOf(phase);
    }

    /** The days of the columns that have one, in their order. */
    List<LocalDate> days() {
        return columns.stream().map(Column::day).filter(day -> day != null).toList();
    }

    /** Every year that the plan has targets for. */
    static List<Integer> yearsOf(Plan plan) {
        return IntStream.rangeClosed(plan.from().getYear(), plan.to().getYear())
                .boxed()
                .toList();
    }
}
