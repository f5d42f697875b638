package vn.maiam.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;
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

    private final NaiveUnits units;
    private final NaiveCare care;
    private final NaiveTraining training;
    private final NaiveEvents events;
    private final NaiveFund fund;
    private final NaiveNetworks networks;

    public NaiveMeasures(DataSource database) {
        NaiveTables tables = new NaiveTables(database);
        this.units = new NaiveUnits(tables);
        NaiveChildren children = new NaiveChildren(tables, units);
        this.care = new NaiveCare(tables, units, children);
        this.training = new NaiveTraining(tables, units, children);
        this.events = new NaiveEvents(tables, units, children);
        this.fund = new NaiveFund(tables, units);
        this.networks = new NaiveNetworks(tables, units);
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
            case "service_access" -> care.serviceAccess(asked);
            case "assisted" -> care.assisted(asked);
            case "skills_coverage_children" -> training.skills(asked);
            case "case_file_coverage" -> care.caseFiles(asked);
            case "prevalence" -> care.prevalence(asked);
            case "training_coverage_staff" -> training.trainedStaff(asked);
            case "training_coverage_caregivers" -> training.trainedCaregivers(asked);
            case "entitlement_timeliness" -> events.entitlements(asked);
            case "timely_response" -> events.timely(asked);
            case "fund_raised" -> fund.fund(asked);
            case "new_entries_or_incidents" -> events.newcomers(asked);
            case "network_units" -> networks.networks(asked);
            default -> throw new IllegalArgumentException(target.measure());
        };
    }

    static Count ratio(Set<Long> all, Predicate<Long> counts, Long second) {
        return all.isEmpty()
                ? nothing()
                : new Count(all.stream().filter(counts).count(), (long) all.size(), false, null, second);
    }

    static Count nothing() {
        return new Count(null, null, false, null, null);
    }
}
