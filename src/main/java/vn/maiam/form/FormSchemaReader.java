package vn.maiam.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads Camunda Forms JSON with the defaults of form-js 2.0. */
class FormSchemaReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FACT = Pattern.compile("\\bcontext\\s*\\.\\s*(\\w+)");
    private static final int DEFAULT_TIME_INTERVAL = 15;
    private static final List<Integer> TIME_INTERVALS = List.of(1, 5, 10, 15, 30, 60);

    static FormSchema read(String json) {
        JsonNode form = tree(json);
        var unsupported = new TreeSet<String>();
        List<FormField> components = components(form, unsupported);
        String id = text(form, "id");
        return new FormSchema(
                id, components, List.copyOf(unsupported), facts(json), FormProblems.of(id, form, components));
    }

    private static Set<String> facts(String json) {
        return FACT.matcher(json).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static JsonNode tree(String json) {
        try {
            JsonNode tree = JSON.readTree(json);
            if (tree.isObject()) {
                return tree;
            }
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("Biểu mẫu không phải là JSON hợp lệ.", unreadable);
        }
        throw new IllegalArgumentException("Biểu mẫu không phải là một đối tượng JSON.");
    }

    private static List<FormField> components(JsonNode parent, TreeSet<String> unsupported) {
        List<FormField> fields = new ArrayList<>();
        for (JsonNode component : parent.path("components")) {
            String type = component.path("type").asText();
            if (!AllowedComponents.contains(type)) {
                unsupported.add(type);
            }
            fields.add(field(type, component, components(component, unsupported)));
        }
        return fields;
    }

    private static FormField field(String type, JsonNode node, List<FormField> nested) {
        return new FormField(
                type,
                text(node, type.equals("dynamiclist") ? "path" : "key"),
                label(node),
                properties(node.path("properties")),
                constraints(node.path("validate")),
                options(node),
                text(node.path("conditional"), "hide"),
                node.path("readonly").asText("false"),
                node.path("disabled").asBoolean(),
                node.path("subtype").asText("date"),
                text(node, "timeSerializingFormat"),
                timeInterval(node),
                node.path("disallowPassedDates").asBoolean(),
                node.path("decimalDigits").isNumber()
                        ? node.get("decimalDigits").asInt()
                        : null,
                increment(node.path("increment")),
                node.path("serializeToString").asBoolean(),
                value(node.get("defaultValue")),
                node.path("defaultRepetitions").asInt(1),
                nested);
    }

    private static String label(JsonNode node) {
        for (String name : List.of("label", "dateLabel", "timeLabel", "key", "path")) {
            if (!node.path(name).asText().isBlank()) {
                return node.get(name).asText();
            }
        }
        return null;
    }

    private static Map<String, String> properties(JsonNode node) {
        Map<String, String> properties = new LinkedHashMap<>();
        node.fields()
                .forEachRemaining(
                        entry -> properties.put(entry.getKey(), entry.getValue().asText()));
        return properties;
    }

    private static FieldConstraints constraints(JsonNode node) {
        return new FieldConstraints(
                node.path("required").asBoolean(),
                value(node.get("min")),
                value(node.get("max")),
                value(node.get("minLength")),
                value(node.get("maxLength")),
                text(node, "pattern"),
                text(node, "patternErrorMessage"),
                text(node, "validationType"));
    }

    private static FieldOptions options(JsonNode node) {
        if (node.has("valuesKey")) {
            return new FieldOptions(null, text(node, "valuesKey"));
        }
        return node.path("values").isArray()
                ? new FieldOptions(FieldOptions.read((List<?>) value(node.get("values"))), null)
                : null;
    }

    private static int timeInterval(JsonNode node) {
        int interval = node.path("timeInterval").asInt(DEFAULT_TIME_INTERVAL);
        return TIME_INTERVALS.contains(interval) ? interval : DEFAULT_TIME_INTERVAL;
    }

    /** Modeler writes an increment as text, others as a number. */
    private static Number increment(JsonNode node) {
        return node.isNumber() || node.isTextual() && !node.asText().isBlank() ? new BigDecimal(node.asText()) : null;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isTextual() && !node.path(name).asText().isEmpty()
                ? node.get(name).asText()
                : null;
    }

    private static Object value(JsonNode node) {
        return node == null ? null : JSON.convertValue(node, Object.class);
    }
}
