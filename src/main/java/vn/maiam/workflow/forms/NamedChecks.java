package vn.maiam.workflow.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormField;
import vn.maiam.form.FormRefused;
import vn.maiam.form.FormSchema;
import vn.maiam.form.Refusal;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.Step;

/** Runs the checks that fields name and only the case file can judge. */
@Component
class NamedChecks {

    private final ObjectProvider<FieldCheck> checks;

    NamedChecks(ObjectProvider<FieldCheck> checks) {
        this.checks = checks;
    }

    void check(Step step, FormSchema schema, Map<String, Object> content) {
        Map<String, FieldCheck> byName =
                checks.stream().collect(Collectors.toMap(FieldCheck::name, Function.identity()));
        List<Refusal> refusals = new ArrayList<>();
        for (FormField field : schema.fields()) {
            FieldCheck named = byName.get(field.check());
            if (named != null) {
                named.check(step, content.get(field.key()))
                        .ifPresent(objection -> refusals.add(
                                new Refusal(field.key(), field.label(), objection.reason(), objection.remedy())));
            }
        }
        if (!refusals.isEmpty()) {
            throw new FormRefused(refusals);
        }
    }
}
