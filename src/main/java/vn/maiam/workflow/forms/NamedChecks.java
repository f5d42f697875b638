package vn.maiam.workflow.forms;

import java.util.ArrayList;
import java.util.HashMap;
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
        collect(step, schema.fields(), content, content, "", refusals);
        if (!refusals.isEmpty()) {
            throw new FormRefused(refusals);
        }
    }

    /** @param content the form, or one row of a list
     *  @param beside the form with that row over it */
    private void collect(
            Step step,
            List<FormField> fields,
            Map<?, ?> content,
            Map<String, Object> beside,
            String prefix,
            List<Refusal> refusals) {
        for (FormField field : fields) {
            Object value = content.get(field.key());
            String path = prefix + field.key();
            if (isFilled(value)) {
                objection(step, field, value, beside)
                        .ifPresent(found ->
                                refusals.add(new Refusal(path, field.label(), found.reason(), found.remedy())));
            }
            if (field.isDynamicList() && value instanceof List<?> rows) {
                for (int at = 0; at < rows.size(); at++) {
                    Map<?, ?> row = (Map<?, ?>) rows.get(at);
                    collect(step, field.fields(), row, over(beside, row), path + "[" + at + "].", refusals);
                }
            }
        }
    }

    private static Map<String, Object> over(Map<String, Object> form, Map<?, ?> row) {
        Map<String, Object> both = new HashMap<>(form);
        row.forEach((key, value) -> both.put((String) key, value));
        return both;
    }

    /** Whether a field must be filled is the form's own affair; checks judge what is there. */
    private static boolean isFilled(Object value) {
        return value != null && !"".equals(value);
    }

    private Optional<Objection> objection(Step step, FormField field, Object value, Map<String, Object> beside) {
        return field.checks().stream()
                .flatMap(this::named)
                .flatMap(check -> check.check(step, value, beside).stream())
                .findFirst();
    }

    private Stream<FieldCheck> named(String name) {
        return checks.stream().filter(check -> check.name().equals(name));
    }
}
