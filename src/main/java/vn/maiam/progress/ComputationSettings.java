package vn.maiam.progress;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How figures are computed for the page.
 *
 * @param threads that compute; each holds a connection while a step runs, so few of the pool's
 * @param atOnce questions that may be open; more are refused for the moment
 * @param kept how long an answer is shown to others before it is computed anew
 * @param mostKept answers
 * @param patience after how long nobody has asked how far it is a computation is given up
 * @param longestStep after which a single target's statement is broken off
 */
@ConfigurationProperties("maiam.progress")
record ComputationSettings(
        @DefaultValue("2") int threads,
        @DefaultValue("40") int atOnce,
        @DefaultValue("5m") Duration kept,
        @DefaultValue("300") int mostKept,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("2m") Duration longestStep) {}
