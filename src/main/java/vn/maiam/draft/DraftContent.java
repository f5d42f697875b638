package vn.maiam.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;

/**
 * The part of what a browser sends, or an older form has left, that the form asks a person for. Half-typed values are what
 * a draft is for, so nothing else is checked before the form is sent.
 */
final class DraftContent {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> CONTENT = new TypeReference<>() {};

    private DraftContent() {}

    static Map<String, Object> of(FormSchema form, Map<String, Object> typed) {
        return fitting(
                form.fields().stream().filter(field -> !field.belongsToServer()).toList(), typed);
    }

    private static Map<String, Object> fitting(List<FormField> fields, Map<?, ?> typed) {
        Map<String, Object> fitting = new LinkedHashMap<>();
        for (FormField field : fields) {
            if (typed.containsKey(field.key())) {
                put(fitting, field, typed.get(field.key()));
            }
        }
        return fitting;
    }

    private static void put(Map<String, Object> fitting, FormField field, Object value) {
        if (field.isDynamicList()) {
            if (value instanceof List<?> rows) {
                fitting.put(field.key(), rows(field, rows));
            }
        } else if (isSimple(value)) {
            fitting.put(field.key(), value);
        }
    }

    /** With what is only read in them: the server knows a row again by it, and the page shows the draft as it stands. */
    private static List<Object> rows(FormField list, List<?> rows) {
        List<Object> fitting = new ArrayList<>();
        rows.forEach(row -> fitting.add(fitting(list.fields(), row instanceof Map<?, ?> cells ? cells : Map.of())));
        return fitting;
    }

    private static boolean isSimple(Object value) {
        return value instanceof List<?> several ? several.stream().allMatch(DraftContent::isSingle) : isSingle(value);
    }

    private static boolean isSingle(Object value) {
        return value == null || value instanceof String || value instanceof Number || value instanceof Boolean;
    }

    static String write(Map<String, Object> content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Map<String, Object> read(String json) {
        try {
            return JSON.readValue(json, CONTENT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored draft is no JSON object.", e);
        }
    }
}
