package vn.maiam.notification;

import org.springframework.stereotype.Service;

/** Goes round: what has become due rises, and those who are to be told are told. May be called at any time, by any node. */
@Service
public class Reminders {

    private final DueTasks tasks;
    private final Outbox outbox;
    private final MailDelivery delivery;
    private final MailServer server;

    Reminders(DueTasks tasks, Outbox outbox, MailDelivery delivery, MailServer server) {
        this.tasks = tasks;
        this.outbox = outbox;
        this.delivery = delivery;
        this.server = server;
    }

    public void goRound() {
        boolean more = true;
        while (more) {
            more = tasks.rise();
        }
        if (server.isThere()) {
            outbox.fill();
            delivery.deliver();
        }
    }
}
