package vn.maiam.workflow.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormCheck;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.LegOpener;
import vn.maiam.workflow.LegOpener.LegStart;
import vn.maiam.workflow.LegOpener.OpenedLeg;
import vn.maiam.workflow.Refused;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepRecords;

/** The one way in for what people type: checked against the form, recorded in the case file, only routing handed on. */
@Component
public class FormSubmission {

    private final FormSchemas schemas;
    private final FormCheck check;
    private final ShownValues shown;
    private final NamedChecks namedChecks;
    private final StepRecords records;
    private final ObjectProvider<LegOpener> openers;

    FormSubmission(
            FormSchemas schemas,
            FormCheck check,
            ShownValues shown,
            NamedChecks namedChecks,
            StepRecords records,
            ObjectProvider<LegOpener> openers) {
        this.schemas = schemas;
        this.check = check;
        this.shown = shown;
        this.namedChecks = namedChecks;
        this.records = records;
        this.openers = openers;
    }

    /**
     * Checks and records what was entered for a task.
     *
     * @param notSameAs form whose last recorder may not do this step, or null
     * @return the variables that route the process on
     * @throws vn.maiam.form.FormRefused naming every field that is wrong; nothing is stored then
     */
    public Map<String, Object> submit(Step step, FormVersion form, Map<String, Object> entered, String notSameAs) {
        records.hold(step);
        refuseOwnProposal(step, notSameAs);
        Map<String, Object> content = checked(step, form, entered);
        records.record(step, form, content);
        return routing(form, content);
    }

    /**
     * Checks what a leg is started with, opens it, and records it under its new code.
     *
     * @param properties of the start event
     */
    public StartedLeg start(Step step, FormVersion form, Map<String, Object> entered, Map<String, String> properties) {
        Map<String, Object> content = checked(step, form, entered);
        Map<String, Object> routing = new HashMap<>(routing(form, content));
        OpenedLeg leg = opener(properties.getOrDefault("opens", LegOpener.ON_CASE))
                .open(step, new LegStart(step.processKey(), properties, schemas.of(form)), content);
        routing.putAll(leg.routing());
        records.record(step.on(leg.caseCode(), leg.code()), form, content);
        return new StartedLeg(leg.code(), routing);
    }

    private Map<String, Object> checked(Step step, FormVersion form, Map<String, Object> entered) {
        FormSchema schema = schemas.of(form);
        Map<String, Object> content = check.check(schema, entered, shown.of(step, schema, List.of(entered)));
        namedChecks.check(step, schema, content);
        return content;
    }

    private void refuseOwnProposal(Step step, String notSameAs) {
        if (notSameAs != null && records.lastRecorders(step, notSameAs).contains(step.personId())) {
            throw Refused.ownProposal();
        }
    }

    private LegOpener opener(String kind) {
        return openers.stream()
                .filter(opener -> opener.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody opens a leg of kind " + kind + "."));
    }

    private Map<String, Object> routing(FormVersion form, Map<String, Object> content) {
        Map<String, Object> routing = new LinkedHashMap<>();
        schemas.of(form).fields().stream()
                .filter(FormField::routes)
                .forEach(field -> routing.put(field.key(), content.get(field.key())));
        return routing;
    }
}
