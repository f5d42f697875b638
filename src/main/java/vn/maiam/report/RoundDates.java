package vn.maiam.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.plan.Obligation;
import vn.maiam.plan.Plan;

/** Works out the days of a round from its obligation. */
@Component
class RoundDates {

    static final int LONGEST_TITLE = 300;

    private final Parties parties;
    private final Clock clock;

    RoundDates(Parties parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    /** The round that falls due on this day, without a code yet; empty if nobody would receive it. */
    Optional<Round> round(Plan plan, Obligation obligation, LocalDate lastDay) {
        return parties.receiver(plan, obligation).map(receiver -> round(plan, obligation, lastDay, receiver));
    }

    private Round round(Plan plan, Obligation obligation, LocalDate lastDay, Unit receiver) {
        LocalDate asOf =
                obligation.cutOff() == null ? lastDay : obligation.cutOff().atYear(lastDay.getYear());
        return new Round(
                0,
                null,
                plan.code(),
                plan.version(),
                obligation.id(),
                title(plan, obligation, lastDay),
                receiver.key(),
                lastDay.minusDays(obligation.daysAhead()),
                lastDay,
                endOf(lastDay),
                from(plan, obligation, asOf),
                asOf,
                null,
                Round.State.PLANNED);
    }

    private static LocalDate from(Plan plan, Obligation obligation, LocalDate asOf) {
        LocalDate from = obligation.periodFrom() == null
                ? asOf.withDayOfYear(1)
                : obligation.periodFrom().atYear(asOf.getYear());
        return from.isBefore(plan.from()) ? plan.from() : from;
    }

    /** In time until midnight: the day itself still counts in full. */
    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).minusSeconds(1).toInstant();
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    static String title(Plan plan, Obligation obligation, LocalDate lastDay) {
        return cut("%s %d – %s".formatted(kind(obligation), lastDay.getYear(), plan.title()));
    }

    /** One plan may ask the same unit for two reports in a year. */
    private static String kind(Obligation obligation) {
        boolean fundOnly =
                obligation.contents().contains("fund") && !obligation.contents().contains("targets");
        String what = fundOnly ? "Báo cáo vận động Quỹ" : "Báo cáo";
        return what + (obligation.frequency() == Obligation.Frequency.HALF_YEAR ? " 6 tháng năm" : " năm");
    }

    static String cut(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title;
    }
}
