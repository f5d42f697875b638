package vn.maiam.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * When each step of a case happened: between the report and now, spread by what such steps take, so that what is open now
 * has been open for some hours only. Steps that take hours never take longer, as the law counts them.
 */
record DemoPace(Map<String, Duration> takes, Instant now, ZoneId zone) {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LAST_HOURS = Duration.ofHours(4);
    private static final LocalTime MORNING = LocalTime.of(8, 10);
    private static final LocalTime EVENING = LocalTime.of(16, 20);

    /** @param at the moment of the step before */
    Instant after(Instant at, StepName step, Collection<String> waitsAt) {
        Duration usual = takes.getOrDefault(step.general(), DAY);
        Duration left = Duration.between(at, now.minus(idle(at)));
        if (left.compareTo(MINUTE) < 0) {
            return earlier(at.plus(MINUTE), now);
        }
        double share = (double) usual.toMinutes() / (usual.toMinutes() + minutesAfter(step, waitsAt));
        Duration spread = Duration.ofMinutes(Math.round(left.toMinutes() * share));
        return isUrgent(step)
                ? at.plus(usual.compareTo(spread) < 0 ? usual : spread)
                : inOfficeHours(at.plus(spread), at);
    }

    /** Whether nothing that takes days comes before it. */
    boolean isUrgent(StepName step) {
        return takes.getOrDefault(step.general(), DAY).compareTo(DAY) < 0;
    }

    private Duration idle(Instant at) {
        Duration quarter = Duration.between(at, now).dividedBy(4);
        return quarter.compareTo(LAST_HOURS) < 0 ? quarter : LAST_HOURS;
    }

    /** What the steps of days between this one and those where the case waits usually take; not every case has those of hours. */
    private long minutesAfter(StepName step, Collection<String> waitsAt) {
        List<String> order = List.copyOf(takes.keySet());
        List<String> waits = waitsAt.stream()
                .map(name -> name.substring(name.indexOf(' ') + 1))
                .toList();
        int end = waits.stream().mapToInt(order::indexOf).max().orElse(order.size());
        int endOfReferral = waits.stream()
                .filter(isOfReferral())
                .mapToInt(order::indexOf)
                .min()
                .orElse(order.size());
        int from = order.indexOf(step.general()) + 1;
        return from >= end
                ? 0
                : order.subList(from, end).stream()
                        .filter(name -> !isOfReferral().test(name) || order.indexOf(name) < endOfReferral)
                        .map(takes::get)
                        .filter(time -> time.compareTo(DAY) >= 0)
                        .mapToLong(Duration::toMinutes)
                        .sum();
    }

    private static Predicate<String> isOfReferral() {
        return name -> name.startsWith("referral");
    }

    private Instant inOfficeHours(Instant moment, Instant after) {
        ZonedDateTime local = moment.atZone(zone);
        LocalTime time = local.toLocalTime();
        LocalTime office = time.isBefore(MORNING) ? MORNING : time.isAfter(EVENING) ? EVENING : time;
        Instant moved = local.with(office).toInstant();
        return moved.isAfter(after) && moved.isBefore(now) ? moved : earlier(moment, now);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
