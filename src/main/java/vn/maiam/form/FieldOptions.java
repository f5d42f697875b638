package vn.maiam.form;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The choices of a selection: either in the form itself or under a name among the data the form is shown with.
 *
 * @param values choices in the form, or null
 * @param valuesKey name of the choices in the data, or null
 */
public record FieldOptions(List<Option> values, String valuesKey) {

    /** One choice: what is stored, and what a person reads. */
    public record Option(Object value, String label) {}

    /** @param shown the data the form is shown with */
    public List<Option> among(Map<String, Object> shown) {
        if (valuesKey == null) {
            return values == null ? List.of() : values;
        }
        return shown.get(valuesKey) instanceof List<?> list ? read(list) : List.of();
    }

    /** Reads choices as form-js does: plain values, or maps with a value and perhaps a label; others are no choices. */
    static List<Option> read(List<?> list) {
        return list.stream().map(FieldOptions::option).filter(Objects::nonNull).toList();
    }

    private static Option option(Object item) {
        if (isValue(item)) {
            return new Option(item, item.toString());
        }
        Map<?, ?> map = item instanceof Map<?, ?> given ? given : Collections.emptyMap();
        Object value = map.get("value");
        if (map.get("label") instanceof String label && !label.isEmpty()) {
            return isValue(value) || value instanceof Map<?, ?> inner && !inner.isEmpty()
                    ? new Option(value, label)
                    : null;
        }
        return isValue(value) ? new Option(value, value.toString()) : null;
    }

    private static boolean isValue(Object value) {
        return value instanceof Number || value instanceof Boolean || value instanceof String text && !text.isEmpty();
    }
}
