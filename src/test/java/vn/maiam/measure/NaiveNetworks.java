package vn.maiam.measure;

import static vn.maiam.measure.NaiveMeasures.nothing;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import vn.maiam.measure.NaiveMeasures.Count;
import vn.maiam.measure.NaiveTables.Row;
import vn.maiam.plan.Target;

/** Networks and pilot models that units keep. */
final class NaiveNetworks {

    private final NaiveTables tables;
    private final NaiveUnits units;

    NaiveNetworks(NaiveTables tables, NaiveUnits units) {
        this.tables = tables;
        this.units = units;
    }

    Count networks(NaiveQuestion asked) {
        boolean pilot = asked.yes("need_pilot");
        if (asked.has("level")) {
            List<String> all = units.ofLevel(asked.area(), asked.filter("level").get(0), asked.at());
            Predicate<String> both =
                    unit -> active(asked, "network", unit) && (!pilot || active(asked, "pilot_model", unit));
            boolean any = all.stream()
                    .anyMatch(unit -> known(asked, "network", unit) || pilot && known(asked, "pilot_model", unit));
            return any ? new Count(all.stream().filter(both).count(), (long) all.size(), false, null, null) : nothing();
        }
        long now = 0;
        long before = 0;
        boolean any = false;
        for (Row network : tables.all("network")) {
            if (ofSubject(asked, network)
                    && !network.day("from_date").isAfter(asked.at())
                    && units.counts(network.text("unit_key"), asked.area(), asked.at())) {
                any = true;
                now += network.holdsOn(asked.at()) ? 1 : 0;
                before += network.holdsOn(asked.start().minusDays(1)) ? 1 : 0;
            }
        }
        boolean models = pilot
                && tables.all("pilot_model").stream()
                        .anyMatch(row -> ofSubject(asked, row)
                                && !row.day("from_date").isAfter(asked.at())
                                && units.counts(row.text("unit_key"), asked.area(), asked.at()));
        boolean maintain = asked.target().direction() == Target.Direction.MAINTAIN;
        return any || models
                ? new Count(now, null, false, maintain ? BigDecimal.valueOf(before) : null, null)
                : nothing();
    }

    private boolean active(NaiveQuestion asked, String table, String unit) {
        return tables.all(table).stream()
                .anyMatch(row -> ofSubject(asked, row)
                        && row.holdsOn(asked.at())
                        && units.isOwn(row.text("unit_key"), unit, asked.at()));
    }

    private boolean known(NaiveQuestion asked, String table, String unit) {
        return tables.all(table).stream()
                .anyMatch(row -> ofSubject(asked, row)
                        && !row.day("from_date").isAfter(asked.at())
                        && units.isOwn(row.text("unit_key"), unit, asked.at()));
    }

    private static boolean ofSubject(NaiveQuestion asked, Row row) {
        return !asked.has("subject") || asked.filter("subject").contains(row.text("subject"));
    }
}
