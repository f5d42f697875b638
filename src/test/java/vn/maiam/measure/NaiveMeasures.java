package vn.maiam.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.sql.DataSource;
import vn.maiam.measure.NaiveTables.Row;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;

/**
 * What the figures of a plan are, counted record by record in plain Java as {@code questions.md} words them: slow, without SQL, and
 * without a look at how the measures do it. The tests hold the measures against it.
 */
public final class NaiveMeasures {

    /**
     * @param numerator and denominator are null where there is nothing to say
     * @param second what the first further figure is ("all needs met", "unnamed heads", "in kind"); null if there is none
     */
    public record Count(Long numerator, Long denominator, boolean declared, BigDecimal baseline, Long second) {}

    private final NaiveTables tables;
    private final NaiveUnits units;
    private final NaiveChildren children;

    public NaiveMeasures(DataSource database) {
        this.tables = new NaiveTables(database);
        this.units = new NaiveUnits(tables);
        this.children = new NaiveChildren(tables, units);
    }

    /** @param from of a target that is not gathered over its phase */
    public Count count(Plan plan, Target target, String unit, LocalDate from, LocalDate asOf) {
        LocalDate start = from;
        for (Plan.Phase phase : plan.phases()) {
            if (target.accumulate() == Target.Accumulation.PHASE && phase.id().equals(target.phase())) {
                start = phase.from();
            }
        }
        NaiveQuestion asked = new NaiveQuestion(target, units.area(unit), start, asOf);
        return switch (target.measure()) {
            case "service_access" -> serviceAccess(asked);
            case "assisted" -> assisted(asked);
            case "skills_coverage_children" -> skills(asked);
            case "case_file_coverage" -> caseFiles(asked);
            case "prevalence" -> prevalence(asked);
            case "training_coverage_staff" -> trainedStaff(asked);
            case "training_coverage_caregivers" ->
                ratio(caregivers(asked), id -> trained(asked, "caregiver_id", id), unnamed(asked, "caregiver"));
            case "entitlement_timeliness" -> entitlements(asked);
            case "timely_response" -> timely(asked);
            case "fund_raised" -> fund(asked);
            case "new_entries_or_incidents" -> newcomers(asked);
            case "network_units" -> networks(asked);
            default -> throw new IllegalArgumentException(target.measure());
        };
    }

    private Count serviceAccess(NaiveQuestion asked) {
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

    private Count assisted(NaiveQuestion asked) {
        Set<String> any = services(asked);
        return ratio(
                children.group(asked),
                id -> served(asked, id, any)
                        || tables.where("intervention", "child_id", id).stream()
                                .anyMatch(row ->
                                        !row.text("kind").equals("plan") && asked.inPeriod(row.dayOf("done_at"))),
                null);
    }

    private Count skills(NaiveQuestion asked) {
        return ratio(children.group(asked), id -> trained(asked, "child_id", id), unnamed(asked, "child"));
    }

    private Count caseFiles(NaiveQuestion asked) {
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

    private Count prevalence(NaiveQuestion asked) {
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

    private Count trainedStaff(NaiveQuestion asked) {
        Set<Long> staff = new HashSet<>();
        for (Row post : tables.all("workforce")) {
            if (asked.filter("person_groups").contains(post.text("person_group"))
                    && post.holdsOn(asked.at())
                    && (!asked.yes("in_charge") || post.yes("in_charge"))
                    && units.counts(post.text("unit_key"), asked.area(), asked.at())) {
                staff.add(post.number("staff_id"));
            }
        }
        Count only = ratio(staff, id -> trained(asked, "staff_id", id), unnamed(asked, "staff"));
        if (!asked.yes("include_caregivers")) {
            return only;
        }
        Set<Long> caregivers = caregivers(asked);
        long hits = staff.stream().filter(id -> trained(asked, "staff_id", id)).count()
                + caregivers.stream()
                        .filter(id -> trained(asked, "caregiver_id", id))
                        .count();
        long all = staff.size() + caregivers.size();
        return all == 0 ? nothing() : new Count(hits, all, false, null, unnamed(asked, "staff"));
    }

    private Set<Long> caregivers(NaiveQuestion asked) {
        Set<String> codes = children.codes(asked);
        Set<Long> caregivers = new HashSet<>();
        for (Row care : tables.all("caregiver_of")) {
            boolean ofGroup = !asked.has("category")
                    || tables.where("child_category", "child_id", care.key("child_id")).stream()
                            .anyMatch(row -> codes.contains(row.text("code")) && row.holdsOn(asked.at()));
            boolean ofAChild = asked.isYoung(children.born(care.number("child_id")));
            if (ofGroup && ofAChild && care.holdsOn(asked.at()) && children.isThere(care, asked)) {
                caregivers.add(care.number("caregiver_id"));
            }
        }
        return caregivers;
    }

    private boolean trained(NaiveQuestion asked, String column, long person) {
        return tables.where("attendance", column, person).stream().anyMatch(line -> isKnowledge(line, asked));
    }

    private boolean isKnowledge(Row line, NaiveQuestion asked) {
        Row session = tables.where("session", "id", line.key("session_id")).get(0);
        return Set.of("training", "skills").contains(session.text("kind"))
                && asked.inPeriod(session.day("held_on"))
                && (!asked.has("subject") || asked.filter("subject").contains(session.text("subject")));
    }

    private Long unnamed(NaiveQuestion asked, String participant) {
        long heads = 0;
        for (Row line : tables.all("attendance")) {
            Row session = tables.where("session", "id", line.key("session_id")).get(0);
            if (line.has("head_count")
                    && line.text("participant").equals(participant)
                    && isKnowledge(line, asked)
                    && units.counts(session.text("unit_key"), asked.area(), asked.at())) {
                heads += line.number("head_count");
            }
        }
        return heads;
    }

    private Count entitlements(NaiveQuestion asked) {
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

    private Count timely(NaiveQuestion asked) {
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

    private Count fund(NaiveQuestion asked) {
        String owner = asked.has("owner") ? asked.filter("owner").get(0) : "all";
        boolean any = false;
        long money = 0;
        long inKind = 0;
        for (Row entry : tables.all("fund_entry")) {
            String level = units.unit(entry.text("unit_key")).text("level");
            if (entry.text("direction").equals("out")
                    || entry.day("booked_on").isAfter(asked.at())
                    || !owner.equals("all") && !owner.equalsIgnoreCase(level)
                    || !units.counts(entry.text("unit_key"), asked.area(), asked.at())) {
                continue;
            }
            any = true;
            if (!asked.inPeriod(entry.day("booked_on"))) {
                continue;
            }
            if (entry.text("form").equals("money")) {
                money += entry.number("amount_vnd");
            } else {
                inKind += entry.number("amount_vnd");
            }
        }
        return any ? new Count(money, null, false, null, inKind) : nothing();
    }

    private Count newcomers(NaiveQuestion asked) {
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

    private Count networks(NaiveQuestion asked) {
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

    private static Count ratio(Set<Long> all, Predicate<Long> counts, Long second) {
        return all.isEmpty()
                ? nothing()
                : new Count(all.stream().filter(counts).count(), (long) all.size(), false, null, second);
    }

    private static Count nothing() {
        return new Count(null, null, false, null, null);
    }
}
