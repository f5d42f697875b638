package vn.maiam.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One component of a form.
 *
 * @param type form-js component type: {@code textfield}, {@code dynamiclist}, {@code group}, ...
 * @param key name of the value; of a dynamic list its path; null for a component without a value
 * @param label what people read above the field; for a date without one, the date's or time's own label
 * @param properties custom properties a modeler has given the field
 * @param constraints what a filled field must satisfy
 * @param options choices of a selection, null for other types
 * @param hide FEEL condition (with its leading {@code =}) under which the field is not shown; null: always shown
 * @param readonly {@code true}, {@code false} or a FEEL condition (with its leading {@code =})
 * @param subtype of a datetime: {@code date}, {@code time} or {@code datetime}
 * @param timeSerializingFormat of a datetime; null or {@code no_timezone} mean local time
 * @param timeInterval of a datetime: minutes between the times that may be chosen
 * @param disallowPassedDates of a datetime: no day before today
 * @param decimalDigits of a number: most digits after the point, null for any
 * @param increment of a number: it must be a multiple of this, null for any
 * @param serializeToString of a number: carried as text
 * @param defaultValue what the form shows if nothing is prefilled; null for none
 * @param defaultRepetitions rows a dynamic list shows if nothing is prefilled
 * @param components what is nested in a group or dynamic list
 */
public record FormField(
        String type,
        String key,
        String label,
        Map<String, String> properties,
        FieldConstraints constraints,
        FieldOptions options,
        String hide,
        String readonly,
        boolean disabled,
        String subtype,
        String timeSerializingFormat,
        int timeInterval,
        boolean disallowPassedDates,
        Integer decimalDigits,
        Number increment,
        boolean serializeToString,
        Object defaultValue,
        int defaultRepetitions,
        List<FormField> components) {

    private static final Set<String> KEYED = Set.of(
            "textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "taglist", "datetime");

    public FormField {
        properties = Map.copyOf(properties);
        components = List.copyOf(components);
    }

    /** The inputs nested in this group or dynamic list, with groups flattened. */
    public List<FormField> fields() {
        return inputsOf(components);
    }

    public String property(String name) {
        return properties.get(name);
    }

    /** Whether the value becomes a process variable. */
    public boolean routes() {
        return "true".equals(property("route"));
    }

    /** FEEL expression that gives the value on the server, or null. */
    public String compute() {
        return property("compute");
    }

    /** Where the value is prefilled from, or null. */
    public String from() {
        return property("from");
    }

    /** Name of the list the server supplies as choices, or null. */
    public String list() {
        return property("list");
    }

    /** Names of the server checks the value has to pass, in their order; a modeler separates them by commas. */
    public List<String> checks() {
        String names = property("check");
        return names == null || names.isBlank()
                ? List.of()
                : List.of(names.strip().split("\\s*,\\s*"));
    }

    public boolean required() {
        return constraints.required();
    }

    public boolean isInput() {
        return key != null && (isDynamicList() || KEYED.contains(type));
    }

    public boolean isDynamicList() {
        return "dynamiclist".equals(type);
    }

    /** Whether a person is never asked for the value, so that the browser's copy of it does not count. */
    public boolean belongsToServer() {
        return disabled || compute() != null || "true".equals(readonly);
    }

    static boolean isKeyed(String type) {
        return KEYED.contains(type);
    }

    static List<FormField> inputsOf(List<FormField> components) {
        List<FormField> inputs = new ArrayList<>();
        for (FormField component : components) {
            if (component.isInput()) {
                inputs.add(component);
            } else {
                inputs.addAll(component.fields());
            }
        }
        return List.copyOf(inputs);
    }
}
