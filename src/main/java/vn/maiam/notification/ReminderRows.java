package vn.maiam.notification;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table {@code reminder}; its constraint keeps it to one for each task, person and share. */
@Repository
class ReminderRows {

    private final JdbcTemplate jdbc;

    ReminderRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Collection<Reminder> reminders) {
        jdbc.batchUpdate(
                "INSERT INTO reminder (task_id, person, percent, at_once) VALUES (?, ?, ?, ?)",
                reminders.stream()
                        .map(reminder -> new Object[] {
                            reminder.taskId(), reminder.person(), reminder.percent(), reminder.atOnce()
                        })
                        .toList());
    }
}
