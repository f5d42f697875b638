package vn.maiam.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;
import vn.maiam.notification.MailRows.Mail;
import vn.maiam.notification.MailText.Line;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;

/**
 * Sends what lies in the outbox, each message at most once. It is taken (and that is committed) before it is sent, and
 * tried again only if the server surely did not get it. A node that dies between taking and noting that it sent leaves a
 * message of which nobody knows; it is not sent again: a reminder lost is still on the page and comes with the next share,
 * a reminder twice teaches people not to read them.
 */
@Service
class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final int AT_MOST = 100;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** Longer than any server keeps us waiting. */
    private static final Duration ABANDONED = Duration.ofMinutes(15);

    private final MailServer server;
    private final MailRows mails;
    private final MailText texts;
    private final People people;
    private final Clock clock;

    MailDelivery(MailServer server, MailRows mails, MailText texts, People people, Clock clock) {
        this.server = server;
        this.mails = mails;
        this.texts = texts;
        this.people = people;
        this.clock = clock;
    }

    void deliver() {
        Instant now = clock.instant();
        int abandoned = mails.endAbandoned(now.minus(ABANDONED), now);
        if (abandoned > 0) {
            LOG.warn("{} reminders by e-mail were being sent when a node ended; they are not sent again.", abandoned);
        }
        List<Mail> waiting = mails.waiting(now, AT_MOST);
        while (!waiting.isEmpty() && deliver(waiting)) {
            waiting = mails.waiting(now, AT_MOST);
        }
    }

    /** @return false if the server is down, so that there is no sense in going on */
    private boolean deliver(List<Mail> waiting) {
        for (Mail mail : waiting) {
            if (mails.take(mail, clock.instant()) && !deliver(mail)) {
                return false;
            }
        }
        return true;
    }

    private boolean deliver(Mail mail) {
        List<Line> lines = mails.lines(mail);
        Optional<String> address = address(mail.person());
        if (lines.isEmpty() || address.isEmpty()) {
            mails.end(mail, "NEEDLESS", clock.instant());
            return true;
        }
        try {
            server.send(address.get(), texts.write(mail.template(), lines));
            mails.end(mail, "SENT", clock.instant());
            return true;
        } catch (MailException thrown) {
            MailFault fault = MailFault.of(thrown);
            LOG.warn("Reminder {} did not go out: {}.", mail.id(), fault);
            return endOrWait(mail, fault);
        }
    }

    private boolean endOrWait(Mail mail, MailFault fault) {
        switch (fault) {
            case SERVER_DOWN, LATER -> mails.tryAgain(mail, clock.instant().plus(wait(mail)));
            case REFUSED, UNCERTAIN -> mails.end(mail, fault.name(), clock.instant());
        }
        return fault != MailFault.SERVER_DOWN;
    }

    /** 1, 2, 4 ... minutes. */
    private static Duration wait(Mail mail) {
        Duration wait = Duration.ofMinutes(1L << Math.min(mail.attempts(), 6));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    /** Whoever has left gets no more mail. */
    private Optional<String> address(String personId) {
        return people.posts(personId).isEmpty()
                ? Optional.empty()
                : people.find(personId).map(Person::email).filter(email -> !email.isBlank());
    }
}
