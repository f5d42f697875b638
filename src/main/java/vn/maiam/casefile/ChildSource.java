package vn.maiam.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.workflow.PrefillSource;
import vn.maiam.workflow.Step;

/** {@code child.<name|sex|birthDate|birthYear|age|view>}; {@code view} is the child's own, as last recorded. */
@Component
class ChildSource implements PrefillSource {

    private static final String VIEW = "view";

    private final CaseFileRows files;
    private final ChildRows children;
    private final ChildData childData;
    private final Clock clock;

    ChildSource(CaseFileRows files, ChildRows children, ChildData childData, Clock clock) {
        this.files = files;
        this.children = children;
        this.childData = childData;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "child";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> values(Step step, Set<String> fields) {
        if (!step.onCase()) {
            return Map.of();
        }
        Child child = children.of(files.get(step.caseCode()));
        Map<String, Object> values = new HashMap<>();
        fields.forEach(field -> values.put(field, part(child, field)));
        if (fields.contains(VIEW)) {
            values.put(VIEW, childData.newest(step.caseCode(), VIEW));
        }
        return values;
    }

    private Object part(Child child, String field) {
        return switch (field) {
            case "name" -> child.name();
            case "sex" -> child.sex();
            case "birthDate" ->
                child.birthDate() == null ? null : child.birthDate().toString();
            case "birthYear" -> child.birthYear();
            case "age" -> child.ageOn(LocalDate.now(clock));
            default -> null;
        };
    }
}
