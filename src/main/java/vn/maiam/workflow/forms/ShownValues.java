package vn.maiam.workflow.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;
import vn.maiam.workflow.OptionList;
import vn.maiam.workflow.PrefillSource;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepRecords;

/** What a form is shown with: values the file already holds, the choices of its lists, facts its conditions ask for. */
@Component
public class ShownValues {

    private final StepRecords records;
    private final ObjectProvider<PrefillSource> sources;
    private final ObjectProvider<OptionList> lists;

    ShownValues(StepRecords records, ObjectProvider<PrefillSource> sources, ObjectProvider<OptionList> lists) {
        this.records = records;
        this.sources = sources;
        this.lists = lists;
    }

    public Map<String, Object> of(Step step, FormSchema schema) {
        Map<String, Object> shown = new LinkedHashMap<>();
        schema.fields().forEach(field -> add(step, field, shown));
        shown.put("context", facts(step));
        return shown;
    }

    private void add(Step step, FormField field, Map<String, Object> shown) {
        Object known = field.from() == null ? null : firstKnown(step, field.from());
        if (known != null) {
            shown.put(field.key(), known);
        }
        addChoices(step, field, shown);
        field.fields().forEach(nested -> addChoices(step, nested, shown));
    }

    private void addChoices(Step step, FormField field, Map<String, Object> shown) {
        if (field.list() != null) {
            shown.put(field.options().valuesKey(), choices(step, field.list()));
        }
    }

    /** The first of several places that knows the value: {@code "detection.childName | child.name"}. */
    private Object firstKnown(Step step, String from) {
        for (String place : from.split("\\|")) {
            String[] path = place.trim().split("\\.", 2);
            Object value = path.length < 2 ? null : value(step, path[0], path[1]);
            if (value != null && !"".equals(value)) {
                return value;
            }
        }
        return null;
    }

    private Object value(Step step, String source, String field) {
        return sources.stream()
                .filter(candidate -> candidate.name().equals(source))
                .findFirst()
                .map(candidate -> candidate.value(step, field))
                .orElseGet(() -> isSource(source) ? null : records.newestValue(step, source, field));
    }

    private boolean isSource(String name) {
        return sources.stream().anyMatch(candidate -> candidate.name().equals(name));
    }

    private List<Map<String, String>> choices(Step step, String name) {
        return lists.stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No list is called " + name + "."))
                .options(step)
                .stream()
                .map(option -> Map.of("value", option.value(), "label", option.label()))
                .toList();
    }

    /** Facts that conditions may ask for; null where unknown, so that a condition can say so. */
    private Map<String, Object> facts(Step step) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("unitLevel", value(step, "person", "unitLevel"));
        facts.put("childAge", step.caseCode() == null ? null : value(step, "child", "age"));
        return facts;
    }
}
