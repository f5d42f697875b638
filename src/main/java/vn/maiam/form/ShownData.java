package vn.maiam.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data a form holds once values are put in: sanitised, with defaults and empty values where there are none. */
class ShownData {

    private final Map<String, Object> given;

    private ShownData(Map<String, Object> given) {
        this.given = given;
    }

    static Map<String, Object> of(FormSchema schema, Map<String, Object> given) {
        return new ShownData(given).filled(schema.fields(), given);
    }

    /** The same for one field. */
    static Object value(FormField field, Map<String, Object> values, Map<String, Object> given) {
        return new ShownData(given).value(field, values);
    }

    private Map<String, Object> filled(List<FormField> fields, Map<String, Object> values) {
        Map<String, Object> filled = new LinkedHashMap<>(values);
        for (FormField field : fields) {
            filled.put(field.key(), field.isDynamicList() ? rows(field, values) : value(field, values));
        }
        return filled;
    }

    private Object value(FormField field, Map<String, Object> values) {
        FieldRule rule = FieldRule.of(field);
        if (values.containsKey(field.key())) {
            return rule.sanitise(field, values.get(field.key()), optionsOf(field));
        }
        return field.defaultValue() != null ? field.defaultValue() : rule.emptyValue();
    }

    private List<FieldOptions.Option> optionsOf(FormField field) {
        return field.options() == null ? List.of() : field.options().among(given);
    }

    private List<Object> rows(FormField list, Map<String, Object> values) {
        List<?> rows = values.get(list.key()) instanceof List<?> entered
                ? entered
                : Collections.nCopies(list.defaultRepetitions(), Map.of());
        List<Object> filled = new ArrayList<>();
        rows.forEach(row -> filled.add(filled(list.fields(), asRow(row))));
        return filled;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asRow(Object row) {
        return row instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
