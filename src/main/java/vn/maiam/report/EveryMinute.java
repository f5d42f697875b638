package vn.maiam.report;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Every node looks every minute; what one has opened the others leave alone. */
@Configuration("everyMinuteOfReports")
@EnableScheduling
@ConditionalOnProperty(name = "maiam.reports.scheduled", matchIfMissing = true)
class EveryMinute {

    private static final Logger LOG = LoggerFactory.getLogger(EveryMinute.class);

    private final RoundKeeping rounds;

    EveryMinute(RoundKeeping rounds) {
        this.rounds = rounds;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            rounds.look();
        } catch (RuntimeException failed) {
            LOG.error("Rounds of reports could not be looked after; the next try is in a minute.", failed);
        }
    }
}
