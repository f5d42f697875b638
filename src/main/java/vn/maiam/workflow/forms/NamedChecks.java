package vn.maiam.workflow.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormField;
import vn.maiam.form.FormRefused;
import vn.maiam.form.FormSchema;
import vn.maiam.form.Refusal;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.FieldCheck.Objection;
import vn.maiam.workflow.Step;

/** Runs the checks that fields name and only the case file can judge. */
@Component
class NamedChecks {

    private final ObjectProvider<FieldCheck> checks;

    NamedChecks(ObjectProvider<FieldCheck> checks) {
        this.checks = checks;
    }

    void check(Step step, FormSchema schema, Map<String, Object> content) {
        List<Refusal> refusals = new ArrayList<>();
        collect(step, schema.fields(), content, "", refusals);
        if (!refusals.isEmpty()) {
            throw new FormRefused(refusals);
        }
    }

    private void collect(Step step, List<FormField> fields, Map<?, ?> content, String prefix, List<Refusal> refusals) {
        for (FormField field : fields) {
            Object value = content.get(field.key());
            String path = prefix + field.key();
            if (isFilled(value)) {
                objection(step, field, value)
                        .ifPresent(found ->
                                refusals.add(new Refusal(path, field.label(), found.reason(), found.remedy())));
            }
            if (field.isDynamicList() && value instanceof List<?> rows) {
                for (int at = 0; at < rows.size(); at++) {
                    collect(step, field.fields(), (Map<?, ?>) rows.get(at), path + "[" + at + "].", refusals);
                }
            }
        }
    }

    /** Whether a field must be filled is the form's own affair; checks judge what is there. */
    private static boolean isFilled(Object value) {
        return value != null && !"".equals(value);
    }

    private Optional<Objection> objection(Step step, FormField field, Object value) {
        return field.checks().stream()
                .flatMap(this::named)
                .flatMap(check -> check.check(step, value).stream())
                .findFirst();
    }

    private Stream<FieldCheck> named(String name) {
        return checks.stream().filter(check -> check.name().equals(name));
    }
}
