package vn.maiam.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was shown, overlaid with what the browser may say about it. */
class Submission {

    static Map<String, Object> over(FormSchema schema, Map<String, Object> submitted, Map<String, Object> shown) {
        Map<String, Object> values = new LinkedHashMap<>(shown);
        for (FormField field : schema.fields()) {
            Object value = submitted.get(field.key());
            if (field.belongsToServer() || !submitted.containsKey(field.key())) {
                continue;
            }
            if (!field.isDynamicList()) {
                values.put(field.key(), value);
            } else if (value instanceof List<?> rows) {
                values.put(field.key(), ServerColumns.restored(field, rows, shown.get(field.key())));
            }
        }
        return values;
    }
}
