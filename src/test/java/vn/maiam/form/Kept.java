package vn.maiam.form;

import java.util.List;
import java.util.Map;

/** Whether form-js submits what it was given. Nothing entered (null, or what is hidden and empty) may come back as empty. */
class Kept {

    static boolean all(List<FormField> fields, Map<String, Object> input, Map<String, Object> output) {
        return input.keySet().stream().allMatch(name -> fields.stream()
                .filter(field -> field.key().equals(name))
                .findFirst()
                .map(field -> one(field, input.get(name), output, name))
                .orElse(false));
    }

    private static boolean one(FormField field, Object input, Map<String, Object> output, String name) {
        if (input == null) {
            return true;
        }
        if (!output.containsKey(name)) {
            return Values.isUntouched(field, input);
        }
        return field.isDynamicList()
                ? input instanceof List<?> rows && rows(field, rows, (List<?>) output.get(name))
                : Values.same(input, output.get(name));
    }

    private static boolean rows(FormField list, List<?> input, List<?> output) {
        for (int at = 0; at < input.size(); at++) {
            Map<String, Object> kept = at < output.size() ? ShownData.asRow(output.get(at)) : Map.of();
            if (!(input.get(at) instanceof Map<?, ?> row) || !all(list.fields(), ShownData.asRow(row), kept)) {
                return false;
            }
        }
        return output.size() <= input.size();
    }
}
