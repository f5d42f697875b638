package vn.maiam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.plan.Obligation.Party;
import vn.maiam.plan.Plan;
import vn.maiam.report.Recipient.State;

/**
 * Where a consolidated report goes by the plan: to those that the obligation itself names beside the office that collects,
 * and to those of every obligation that is made of it.
 */
@Component
class Recipients {

    private final RecipientRows rows;
    private final Parties parties;
    private final ReportedPlans plans;

    Recipients(RecipientRows rows, Parties parties, ReportedPlans plans) {
        this.rows = rows;
        this.parties = parties;
        this.plans = plans;
    }

    /** The recipients of a round, found out once. */
    List<RecipientRows.Row> of(Round round) {
        List<RecipientRows.Row> known = rows.of(round.id());
        if (known.isEmpty()) {
            byPlan(round).forEach(row -> rows.add(round.id(), row));
            return rows.of(round.id());
        }
        return known;
    }

    private List<RecipientRows.Row> byPlan(Round round) {
        Plan plan = plans.asking(round);
        List<RecipientRows.Row> found = new ArrayList<>();
        named(plan, round).forEach(way -> {
            RecipientRows.Row row = row(plan, round, way, found.size() + 1);
            boolean again = found.stream()
                    .anyMatch(other -> Objects.equals(other.unitKey(), row.unitKey())
                            && (row.isInHouse() || other.name().equals(row.name())));
            if (!again && !round.receiverUnit().equals(row.unitKey())) {
                found.add(row);
            }
        });
        return found;
    }

    private static Stream<Way> named(Plan plan, Round round) {
        Stream<Way> own = plan.obligations().stream()
                .filter(obligation -> obligation.id().equals(round.obligation()))
                .flatMap(obligation -> obligation.to().stream().map(to -> new Way(to, null)));
        Stream<Way> madeOfIt = plan.obligations().stream()
                .filter(obligation -> obligation.consolidates().contains(round.obligation()))
                .flatMap(obligation -> obligation.to().stream().map(to -> new Way(to, obligation.via())));
        return Stream.concat(own, madeOfIt);
    }

    private RecipientRows.Row row(Plan plan, Round round, Way way, int position) {
        Optional<Unit> unit = parties.one(plan, way.to());
        String via = Optional.ofNullable(way.via())
                .flatMap(party -> parties.one(plan, party))
                .map(Unit::key)
                .filter(channel -> !channel.equals(round.receiverUnit()))
                .filter(channel -> unit.filter(to -> to.key().equals(channel)).isEmpty())
                .orElse(null);
        return new RecipientRows.Row(
                position,
                unit.map(Unit::key).orElse(null),
                way.to().name() == null
                        ? unit.map(Unit::name).orElse("")
                        : way.to().name(),
                via,
                State.ON_PAPER,
                0,
                null,
                null);
    }

    private record Way(Party to, Party via) {}
}
