package vn.maiam.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.plan.PlanAmendments.Amendment;
import vn.maiam.register.Entries;
import vn.maiam.workflow.LegMessages;

/** What a plan in force means for the units below: a plan of their own, and a look at it whenever the plan changes. */
@Component
class Cascading {

    private static final String MADE_BY = "plan";
    private static final int LONGEST_LABEL = 300;

    private final Plans plans;
    private final PlanRequests requests;
    private final PlanAmendments amendments;
    private final Entries entries;
    private final LegMessages messages;
    private final Units units;
    private final Clock clock;

    Cascading(
            Plans plans,
            PlanRequests requests,
            PlanAmendments amendments,
            Entries entries,
            LegMessages messages,
            Units units,
            Clock clock) {
        this.plans = plans;
        this.requests = requests;
        this.amendments = amendments;
        this.entries = entries;
        this.messages = messages;
        this.units = units;
        this.clock = clock;
    }

    /** A leg at every unit below that owes a plan of its own, has none and has not been asked yet. */
    void request(Plan plan) {
        if (plan.cascade() == null || !plan.cascade().as().equals("plan")) {
            return;
        }
        UnitLevel level = UnitLevel.valueOf(plan.cascade().level().toUpperCase(Locale.ROOT));
        Set<String> asked = Stream.concat(
                        requests.of(plan.code()).stream().map(PlanRequest::unitKey),
                        plans.derivedFrom(plan.code()).stream().map(Plan::issuerUnit))
                .collect(Collectors.toSet());
        for (Unit unit : units.below(plan.issuerUnit(), level)) {
            if (!asked.contains(unit.key())) {
                String code = open(unit.key(), "Thực hiện " + plan.title());
                requests.add(plan.code(), unit.key(), code, clock.instant());
                messages.start("planRequested", code, unit.key(), entries.routing(code));
            }
        }
    }

    /** A leg at every unit whose running plan follows from this one, once for each version. */
    void tell(Plan amended) {
        LocalDate today = LocalDate.now(clock);
        plans.derivedFrom(amended.code()).stream()
                .filter(derived -> !derived.to().isBefore(today) && !amendments.isAsked(derived.code(), amended))
                .forEach(derived -> {
                    String code = open(derived.issuerUnit(), "Rà soát theo sửa đổi của " + amended.title());
                    amendments.ask(new Amendment(code, derived.code(), amended.code(), amended.version()));
                    messages.start("planAboveAmended", code, derived.issuerUnit(), entries.routing(code));
                });
    }

    private String open(String unitKey, String label) {
        String cut = label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
        return entries.open(MADE_BY, MADE_BY, unitKey, cut, LocalDate.now(clock));
    }
}
