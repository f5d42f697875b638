package vn.maiam.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock in Vietnam that stands still until it is set. */
public class TestClock extends Clock {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Instant now;

    public TestClock(String localTime) {
        set(localTime);
    }

    /** @param localTime {@code 2026-11-22T23:50} */
    public void set(String localTime) {
        now = at(localTime);
    }

    public static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(VIETNAM).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
