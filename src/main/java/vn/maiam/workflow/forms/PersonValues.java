package vn.maiam.workflow.forms;

import org.springframework.stereotype.Component;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;
import vn.maiam.organisation.Unit;
import vn.maiam.workflow.PrefillSource;
import vn.maiam.workflow.Step;

/** {@code person.<name|unitName|unitLevel>}: who is working, and where. */
@Component
class PersonValues implements PrefillSource {

    private final People people;

    PersonValues(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public Object value(Step step, String field) {
        if (step.personId() == null) {
            return null;
        }
        return switch (field) {
            case "name" -> people.find(step.personId()).map(Person::name).orElse(null);
            case "unitName" -> people.unitOf(step.personId()).map(Unit::name).orElse(null);
            case "unitLevel" ->
                people.unitOf(step.personId())
                        .map(unit -> unit.level().name().toLowerCase(java.util.Locale.ROOT))
                        .orElse(null);
            default -> null;
        };
    }
}
