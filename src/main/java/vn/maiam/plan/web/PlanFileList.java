package vn.maiam.plan.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.plan.PlanVersion;
import vn.maiam.plan.Plans;

/** The plans of the house as lines of a list. */
@Component
class PlanFileList {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final Plans plans;
    private final Units units;
    private final People people;
    private final Clock clock;

    PlanFileList(Plans plans, Units units, People people, Clock clock) {
        this.plans = plans;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    List<PlanFileRow> rows() {
        return plans.all().stream().map(this::row).toList();
    }

    private PlanFileRow row(Plan plan) {
        List<PlanVersion> history = plans.history(plan.code());
        PlanVersion newest = history.get(history.size() - 1);
        return new PlanFileRow(
                plan.code(),
                plan.title(),
                plan.number(),
                units.find(plan.issuerUnit()).map(Unit::name).orElse(plan.issuerUnit()),
                years(plan),
                newest.version(),
                MOMENT.format(newest.storedAt().atZone(clock.getZone())),
                newest.personId() == null
                        ? null
                        : people.find(newest.personId()).map(Person::name).orElse(newest.personId()));
    }

    private static String years(Plan plan) {
        int from = plan.from().getYear();
        int to = plan.to().getYear();
        return from == to ? String.valueOf(from) : from + " - " + to;
    }
}
