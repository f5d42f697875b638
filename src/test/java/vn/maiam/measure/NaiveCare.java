package vn.maiam.measure;

import static vn.maiam.measure.NaiveMeasures.nothing;
import static vn.maiam.measure.NaiveMeasures.ratio;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.maiam.measure.NaiveMeasures.Count;
import vn.maiam.measure.NaiveTables.Row;

/** What children got, and whose children they are: services, help, files, shares of a group. */
final class NaiveCare {

    private final NaiveTables tables;
    private final NaiveUnits units;
    private final NaiveChildren children;

    NaiveCare(NaiveTables tables, NaiveUnits units, NaiveChildren children) {
        this.tables = tables;
        this.units = units;
        this.children = children;
    }

    Count serviceAccess(NaiveQuestion asked) {
        Set<Long> group = children.group(asked);
        Set<String> wanted = services(asked);
        long hits = group.stream().filter(id -> served(asked, id, wanted)).count();
        long allMet =
                group.stream().filter(id -> allNeedsMet(asked, id, wanted)).count();
        long denominator = group.size();
        if (!asked.has("category")) {
            List<String> declaring = children.declaring(asked);
            denominator += declaring.stream()
                    .mapToLong(unit -> children.declared(asked, unit))
                    .sum();
            Set<Long> known = new HashSet<>();
            for (Row row : tables.all("service_delivery")) {
                if (asked.inPeriod(row.day("delivered_on"))
                        && wanted.contains(row.text("service"))
                        && declaring.contains(units.answering(row.text("unit_key"), asked.at()))
                        && tables.where("child_residence", "child_id", row.key("child_id"))
                                .isEmpty()
                        && asked.isYoung(children.born(row.number("child_id")))) {
                    known.add(row.number("child_id"));
                }
            }
            if (!declaring.isEmpty()) {
                return new Count(hits + known.size(), denominator, true, null, allMet);
            }
        }
        return denominator == 0 ? nothing() : new Count(hits, denominator, false, null, allMet);
    }

    private boolean served(NaiveQuestion asked, long child, Set<String> wanted) {
        return tables.where("service_delivery", "child_id", child).stream()
                .anyMatch(row -> asked.inPeriod(row.day("delivered_on")) && wanted.contains(row.text("service")));
    }

    private boolean allNeedsMet(NaiveQuestion asked, long child, Set<String> wanted) {
        List<Row> needs = tables.where("child_need", "child_id", child).stream()
                .filter(need -> asked.inPeriod(need.day("needed_on")) && wanted.contains(need.text("service")))
                .toList();
        return !needs.isEmpty()
                && needs.stream().allMatch(need -> tables.where("service_delivery", "child_id", child).stream()
                        .anyMatch(row -> row.text("service").equals(need.text("service"))
                                && !row.day("delivered_on").isBefore(need.day("needed_on"))
                                && !row.day("delivered_on").isAfter(asked.at())));
    }

    private Set<String> services(NaiveQuestion asked) {
        boolean any = !asked.has("services") && !asked.has("service_groups");
        Set<String> wanted = new HashSet<>();
        for (Row kind : tables.all("service_kind")) {
            if (any
                    || asked.filter("services").contains(kind.text("code"))
                    || asked.filter("service_groups").contains(kind.text("service_group"))) {
                wanted.add(kind.text("code"));
            }
        }
        return wanted;
    }

    Count assisted(NaiveQuestion asked) {
        Set<String> any = services(asked);
        return ratio(
                children.group(asked),
                id -> served(asked, id, any)
                        || tables.where("intervention", "child_id", id).stream()
                                .anyMatch(row ->
                                        !row.text("kind").equals("plan") && asked.inPeriod(row.dayOf("done_at"))),
                null);
    }

    Count caseFiles(NaiveQuestion asked) {
        return ratio(children.group(asked), id -> hasPlannedFile(asked, id), null);
    }

    private boolean hasPlannedFile(NaiveQuestion asked, long child) {
        for (Row plan : tables.where("intervention", "child_id", child)) {
            for (Row file : tables.where("case_file", "code", plan.text("case_code"))) {
                boolean open = !file.dayOf("opened_at").isAfter(asked.at())
                        && (!file.has("closed_at") || file.dayOf("closed_at").isAfter(asked.at()))
                        && !file.text("status").equals("joined");
                if (plan.text("kind").equals("plan") && !plan.dayOf("done_at").isAfter(asked.at()) && open) {
                    return true;
                }
            }
        }
        return false;
    }

    Count prevalence(NaiveQuestion asked) {
        Set<Long> group = children.group(asked);
        Set<Long> everybody = children.residents(asked);
        List<String> declaring = children.declaring(asked);
        boolean onlyTheGroup = everybody.isEmpty();
        for (Long child : group) {
            boolean declared =
                    tables.where("child_residence", "child_id", child).isEmpty()
                            && children.categoryPlaces(asked, child).stream().allMatch(declaring::contains);
            if (!declared) {
                everybody.add(child);
            }
        }
        long counted = onlyTheGroup ? 0 : everybody.size();
        long all = counted
                + declaring.stream()
                        .mapToLong(unit -> children.declared(asked, unit))
                        .sum();
        return all == 0 ? nothing() : new Count((long) group.size(), all, !declaring.isEmpty(), null, null);
    }
}
