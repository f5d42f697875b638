package vn.maiam.plan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Role;
import vn.maiam.organisation.Roles;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.plan.PlanOpinions.Opinion;
import vn.maiam.register.Entries;
import vn.maiam.register.Entry;
import vn.maiam.workflow.LegMessages;

/** Asks the sector offices what they think of a draft, and goes on when the last has answered or let its time pass. */
@Component
class Consulting {

    private final PlanDrafts drafts;
    private final PlanOpinions opinions;
    private final Entries entries;
    private final LegMessages messages;
    private final Units units;
    private final Roles roles;
    private final Clock clock;

    Consulting(
            PlanDrafts drafts,
            PlanOpinions opinions,
            Entries entries,
            LegMessages messages,
            Units units,
            Roles roles,
            Clock clock) {
        this.drafts = drafts;
        this.opinions = opinions;
        this.entries = entries;
        this.messages = messages;
        this.units = units;
        this.roles = roles;
        this.clock = clock;
    }

    /** Every sector office of the area but the one that makes the plan. */
    List<Unit> offices(String entryCode) {
        Entry entry = entries.find(entryCode).orElseThrow();
        Unit area = drafts.areaOf(entry.unitKey());
        Set<String> sectors = roles.all().stream()
                .map(Role::sector)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return sectors.stream()
                .flatMap(sector -> units.office(area.key(), sector).stream())
                .filter(office -> !office.key().equals(entry.unitKey()))
                .toList();
    }

    void ask(String entryCode) {
        List<Opinion> before = opinions.newest(entryCode);
        if (before.stream().anyMatch(one -> one.state().equals("asked"))) {
            return;
        }
        int round = before.isEmpty() ? 1 : before.get(0).round() + 1;
        int number = 0;
        for (Unit office : offices(entryCode)) {
            number++;
            String code = "%s-Y%d%02d".formatted(entryCode, round, number);
            opinions.ask(new Opinion(code, entryCode, round, office.key(), "asked"), clock.instant());
            messages.start("opinionAsked", code, office.key(), PlanRouting.opinion(entries.routing(entryCode), code));
        }
    }

    void end(String opinionCode, String state) {
        Opinion opinion = opinions.find(opinionCode).orElseThrow();
        if (!opinion.state().equals("asked")) {
            return;
        }
        opinions.end(opinion, state);
        if (opinions.allIn(opinion)) {
            Entry entry = entries.find(opinion.entryCode()).orElseThrow();
            if (!messages.tell("opinionsIn", entry.code(), entry.unitKey(), Map.of())) {
                throw new IllegalStateException("The plan " + entry.code() + " does not wait for opinions yet.");
            }
        }
    }
}
