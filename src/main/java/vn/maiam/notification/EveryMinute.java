package vn.maiam.notification;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Every node goes round every minute; {@link Round} lets one of them at a time do the work. */
@Configuration
@EnableScheduling
@ConditionalOnProperty(name = "maiam.reminders.scheduled", matchIfMissing = true)
class EveryMinute {

    private static final Logger LOG = LoggerFactory.getLogger(EveryMinute.class);

    private final Reminders reminders;

    EveryMinute(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void goRound() {
        try {
            reminders.goRound();
        } catch (RuntimeException failed) {
            LOG.error("The reminders' round failed; the next one is in a minute.", failed);
        }
    }
}
