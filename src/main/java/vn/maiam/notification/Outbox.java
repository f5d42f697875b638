package vn.maiam.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes messages of what people are to be told: at once for clocks of hours, once a day for everything else. */
@Service
class Outbox {

    private final Round round;
    private final MailRows mails;
    private final ReminderSettings settings;
    private final Clock clock;

    Outbox(Round round, MailRows mails, ReminderSettings settings, Clock clock) {
        this.round = round;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void fill() {
        if (!round.take()) {
            return;
        }
        mails.collect(null, clock.instant());
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        if (!now.toLocalTime().isBefore(settings.digestAt()) && round.beginDigest(today)) {
            mails.collect(today, clock.instant());
        }
    }
}
