package vn.maiam.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The working calendar: Monday to Friday less the dates of the table {@code holiday}. */
@Component
public class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final JdbcClient jdbc;

    WorkingDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !isHoliday(day);
    }

    /** The n-th working day after this day, which itself is not counted (Civil Code 2015, Article 147). */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; left--) {
            reached = next(reached);
        }
        return reached;
    }

    private LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private boolean isHoliday(LocalDate day) {
        return jdbc.sql("SELECT COUNT(*) FROM holiday WHERE holiday_date = :day")
                        .param("day", day)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
