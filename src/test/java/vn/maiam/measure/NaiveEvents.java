package vn.maiam.measure;

import static vn.maiam.measure.NaiveMeasures.nothing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.maiam.measure.NaiveMeasures.Count;
import vn.maiam.measure.NaiveTables.Row;

/** What fell due or happened in a period: entitlements, children found at risk, new entries and incidents. */
final class NaiveEvents {

    private final NaiveTables tables;
    private final NaiveUnits units;
    private final NaiveChildren children;

    NaiveEvents(NaiveTables tables, NaiveUnits units, NaiveChildren children) {
        this.tables = tables;
        this.units = units;
        this.children = children;
    }

    Count entitlements(NaiveQuestion asked) {
        Set<String> codes = children.codes(asked);
        long due = 0;
        long inTime = 0;
        for (Row request : tables.all("entitlement_case")) {
            Row kind = tables.where("entitlement_kind", "code", request.text("kind"))
                    .get(0);
            LocalDate last = request.day("due_on");
            if (last == null && asked.has("limit_days")) {
                last = request.day("requested_on").plusDays(asked.number("limit_days"));
            }
            LocalDate day = last;
            if (last == null
                    || !asked.inPeriod(last)
                    || asked.has("issuing_levels")
                            && !asked.filter("issuing_levels").contains(kind.text("issuing_level"))
                    || !units.counts(request.text("unit_key"), asked.area(), asked.at())
                    || asked.has("category")
                            && tables.where("child_category", "child_id", request.key("child_id")).stream()
                                    .noneMatch(row -> codes.contains(row.text("code")) && row.holdsOn(day))) {
                continue;
            }
            due++;
            inTime += request.has("decided_on") && !request.day("decided_on").isAfter(last) ? 1 : 0;
        }
        return due == 0 ? nothing() : new Count(inTime, due, false, null, null);
    }

    Count timely(NaiveQuestion asked) {
        if (!asked.has("limit_days")) {
            return nothing();
        }
        Set<Long> counted = new HashSet<>();
        Set<Long> late = new HashSet<>();
        for (Row found : tables.all("detected_risk")) {
            if (!asked.inPeriod(found.dayOf("detected_at"))
                    || asked.has("risk") && !asked.filter("risk").contains(found.text("risk"))
                    || !units.counts(found.text("unit_key"), asked.area(), asked.at())) {
                continue;
            }
            var limit = found.moment("detected_at").plusDays(asked.number("limit_days"));
            Optional<Row> first = tables.where("intervention", "child_id", found.key("child_id")).stream()
                    .filter(row -> !row.moment("done_at").isBefore(found.moment("detected_at")))
                    .filter(row -> !row.dayOf("done_at").isAfter(asked.at()))
                    .min(Comparator.comparing(row -> row.moment("done_at").toInstant()));
            boolean stillTime = limit.atZoneSameInstant(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                    .toLocalDate()
                    .isAfter(asked.at());
            if (first.isEmpty() && stillTime) {
                continue;
            }
            counted.add(found.number("child_id"));
            if (first.isEmpty() || first.get().moment("done_at").isAfter(limit)) {
                late.add(found.number("child_id"));
            }
        }
        long all = counted.size();
        return all == 0 ? nothing() : new Count(all - late.size(), all, false, null, null);
    }

    Count newcomers(NaiveQuestion asked) {
        Set<Long> counted = new HashSet<>();
        boolean any = false;
        Set<String> codes = children.codes(asked);
        boolean incidents = asked.has("incident_kinds");
        for (Row row : tables.all(incidents ? "incident" : "child_category")) {
            LocalDate day = row.day(incidents ? "happened_on" : "from_date");
            boolean wanted = incidents
                    ? asked.filter("incident_kinds").contains(row.text("kind"))
                    : codes.contains(row.text("code"));
            if (!wanted || day.isAfter(asked.at()) || !units.counts(row.text("unit_key"), asked.area(), asked.at())) {
                continue;
            }
            any = true;
            boolean was = !incidents
                    && tables.where("child_category", "child_id", row.key("child_id")).stream()
                            .anyMatch(other -> codes.contains(other.text("code")) && other.holdsOn(day.minusDays(1)));
            if (asked.inPeriod(day) && !was) {
                counted.add(row.number("child_id"));
            }
        }
        return any ? new Count((long) counted.size(), null, false, baseline(asked), null) : nothing();
    }

    private BigDecimal baseline(NaiveQuestion asked) {
        BigDecimal sum = null;
        for (String unit : ownUnits(asked)) {
            Optional<Row> last = tables.all("baseline").stream()
                    .filter(row -> row.text("indicator").equals(asked.target().id()))
                    .filter(row -> units.area(row.text("unit_key")).equals(unit))
                    .filter(row -> !row.day("to_date").isAfter(asked.start()))
                    .max(Comparator.comparing((Row row) -> row.day("to_date")).thenComparing(row -> row.number("id")));
            if (last.isPresent()) {
                BigDecimal amount = last.get().amount("amount");
                sum = sum == null ? amount : sum.add(amount);
            }
        }
        return sum;
    }

    private Set<String> ownUnits(NaiveQuestion asked) {
        Set<String> own = new TreeSet<>();
        for (Row unit : tables.all("unit")) {
            if (!unit.has("sector") && units.isOwn(unit.text("unit_key"), asked.area(), asked.at())) {
                own.add(unit.text("unit_key"));
            }
        }
        return own;
    }
}
