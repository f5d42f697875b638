package vn.maiam.casefile;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.workflow.PrefillSource;
import vn.maiam.workflow.Step;

/** {@code child.<name|sex|birthDate|birthYear|age|view>}; {@code view} is the child's own, as last recorded. */
@Component
class ChildSource implements PrefillSource {

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
    public Object value(Step step, String field) {
        if (step.caseCode() == null) {
            return null;
        }
        return field.equals("view") ? childData.newest(step.caseCode(), "view") : part(child(step), field);
    }

    private Child child(Step step) {
        return children.of(files.get(step.caseCode()));
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
