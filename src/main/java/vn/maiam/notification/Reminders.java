package vn.maiam.notification;

import org.springframework.stereotype.Service;

/** Goes round: what has become due rises, and those who are to be told are told. May be called at any time. */
@Service
public class Reminders {

    private final DueTasks tasks;

    Reminders(DueTasks tasks) {
        this.tasks = tasks;
    }

    public void goRound() {
        boolean more = true;
        while (more) {
            more = tasks.rise();
        }
    }
}
