package vn.maiam.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.maiam.plan.PlanRows.Head;
import vn.maiam.plan.PlanRows.ReportDate;

/** Every answer takes as many queries for a thousand plans as for one. */
@Component
class StoredPlans implements Plans {

    private final PlanRows rows;
    private final ReadPlans read;

    StoredPlans(PlanRows rows, ReadPlans read) {
        this.rows = rows;
        this.read = read;
    }

    @Override
    public Optional<Plan> find(String code) {
        return plans(rows.head(code).stream().toList()).stream().findFirst();
    }

    @Override
    public Optional<Plan> version(String code, int version) {
        return asWritten(code, version).map(plan -> dated(plan, rows.dates(List.of(code))));
    }

    @Override
    public Optional<Plan> asWritten(String code, int version) {
        Plan known = read.known(code, version);
        return known != null ? Optional.of(known) : rows.version(code, version).map(read::of);
    }

    @Override
    public List<Plan> inForce(String unitKey, LocalDate day) {
        return plans(rows.inForce(unitKey, day));
    }

    @Override
    public List<Plan> of(List<String> unitKeys) {
        return plans(rows.of(unitKeys));
    }

    @Override
    public List<Plan> derivedFrom(String code) {
        return plans(rows.derivedFrom(code));
    }

    @Override
    public List<Plan> all() {
        return plans(rows.all());
    }

    @Override
    public List<Plan> fromFiles() {
        return plans(rows.fromFiles());
    }

    @Override
    public List<PlanVersion> history(String code) {
        return rows.history(code);
    }

    private List<Plan> plans(List<Head> heads) {
        Map<String, Plan> plans = new HashMap<>();
        for (Head head : heads) {
            Plan known = read.known(head.code(), head.version());
            if (known != null) {
                plans.put(head.code(), known);
            }
        }
        List<String> unread = heads.stream()
                .map(Head::code)
                .filter(code -> !plans.containsKey(code))
                .toList();
        rows.newest(unread).forEach(version -> plans.put(version.code(), read.of(version)));
        Map<String, List<ReportDate>> dates = rows
                .dates(heads.stream().map(Head::code).toList())
                .stream()
                .collect(Collectors.groupingBy(ReportDate::code));
        return heads.stream()
                .map(head -> plans.get(head.code()))
                .filter(Objects::nonNull)
                .map(plan -> dated(plan, dates.getOrDefault(plan.code(), List.of())))
                .toList();
    }

    private static Plan dated(Plan plan, List<ReportDate> dates) {
        if (dates.isEmpty()) {
            return plan;
        }
        Map<String, ReportDate> byReport = dates.stream().collect(Collectors.toMap(ReportDate::obligation, one -> one));
        return plan.withObligations(plan.obligations().stream()
                .map(one -> byReport.containsKey(one.id()) ? dated(one, byReport.get(one.id())) : one)
                .toList());
    }

    private static Obligation dated(Obligation one, ReportDate date) {
        List<Integer> years =
                IntStream.rangeClosed(date.yearFrom(), date.yearTo()).boxed().toList();
        return one.due(date.dueOn(), years);
    }
}
