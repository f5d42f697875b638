package vn.maiam.overview;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.overview.ManagedUnits.Scope;
import vn.maiam.overview.OverviewView.OfficeFigures;
import vn.maiam.referral.UnansweredReferrals;
import vn.maiam.referral.UnansweredReferrals.Unanswered;
import vn.maiam.workflow.OpenWork;
import vn.maiam.workflow.WorkCounts.Place;
import vn.maiam.workflow.WorkFilter;
import vn.maiam.workflow.WorkRow;

/** The referrals of the chosen units that no office has answered: those they sent, and those their offices received. */
@Component
class WaitingReferrals {

    /** Where an office answers; when it must is the engine's to know. */
    static final Place ANSWER = new Place("referralReceive", "answerReferral", false);

    private final UnansweredReferrals referrals;
    private final OpenWork open;
    private final Units units;
    private final Clock clock;

    WaitingReferrals(UnansweredReferrals referrals, OpenWork open, Units units, Clock clock) {
        this.referrals = referrals;
        this.open = open;
        this.units = units;
        this.clock = clock;
    }

    List<WaitingReferral> of(Scope scope) {
        List<Unanswered> unanswered = referrals.of(scope.keys());
        List<String> offices =
                unanswered.stream().map(Unanswered::receiver).distinct().toList();
        Map<String, WorkRow> steps = open.list(WorkFilter.at(ANSWER, false), offices, 0, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(WorkRow::legCode, Function.identity(), (first, second) -> first));
        return unanswered.stream()
                .map(referral -> waiting(referral, steps.get(referral.code())))
                .toList();
    }

    private WaitingReferral waiting(Unanswered referral, WorkRow step) {
        Instant due = step == null ? null : step.due();
        return new WaitingReferral(
                referral,
                name(referral.receiver()),
                name(referral.sender()),
                step == null ? referral.since() : step.since(),
                due,
                due != null && due.isBefore(clock.instant()));
    }

    private String name(String unitKey) {
        return units.find(unitKey).map(Unit::name).orElse(unitKey);
    }

    static List<OfficeFigures> byOffice(List<WaitingReferral> waiting) {
        return waiting.stream()
                .collect(Collectors.groupingBy(referral -> referral.referral().receiver()))
                .entrySet()
                .stream()
                .map(office -> figures(office.getKey(), office.getValue()))
                .sorted(Comparator.comparingLong(OfficeFigures::unanswered)
                        .reversed()
                        .thenComparing(OfficeFigures::name))
                .toList();
    }

    private static OfficeFigures figures(String office, List<WaitingReferral> waiting) {
        return new OfficeFigures(
                office,
                waiting.get(0).office(),
                waiting.size(),
                waiting.stream().filter(WaitingReferral::overdue).count(),
                waiting.stream()
                        .map(WaitingReferral::since)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** @param due null until the office has the slip */
    record WaitingReferral(
            Unanswered referral, String office, String sender, Instant since, Instant due, boolean overdue) {}
}
