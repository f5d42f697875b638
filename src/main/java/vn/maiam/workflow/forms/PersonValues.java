package vn.maiam.workflow.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.People;
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
    public Map<String, Object> values(Step step, Set<String> fields) {
        Map<String, Object> values = new HashMap<>();
        if (step.personId() != null) {
            if (fields.contains("name")) {
                people.find(step.personId()).ifPresent(person -> values.put("name", person.name()));
            }
            if (fields.contains("unitName") || fields.contains("unitLevel")) {
                people.unitOf(step.personId()).ifPresent(unit -> {
                    values.put("unitName", unit.name());
                    values.put("unitLevel", unit.level().id());
                });
            }
        }
        return values;
    }
}
