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
        return isWorkingDay(day, holidaysFrom(day));
    }

    /** The n-th working day after this day, which itself is not counted (Civil Code 2015, Article 147). */
    public LocalDate after(LocalDate day, int workingDays) {
        Set<LocalDate> holidays = holidaysFrom(day);
        LocalDate reached = day;
        for (int left = workingDays; left > 0; left--) {
            do {
                reached = reached.plusDays(1);
            } while (!isWorkingDay(reached, holidays));
        }
        return reached;
    }

    private static boolean isWorkingDay(LocalDate day, Set<LocalDate> holidays) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** The government fixes them a year ahead: the table holds few that are still to come. */
    private Set<LocalDate> holidaysFrom(LocalDate day) {
        return jdbc.sql("SELECT holiday_date FROM holiday WHERE holiday_date >= :day")
                .param("day", day)
                .query(LocalDate.class)
                .set();
    }
}
