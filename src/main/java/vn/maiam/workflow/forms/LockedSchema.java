package vn.maiam.workflow.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;

/** A form as it was filled once, with some of its fields made read-only. */
class LockedSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<FormField> locked;
    private final String json;

    LockedSchema(String original) {
        this.locked = new LockedFields(FormSchema.parse(original)).all();
        this.json = lockedJson(original, locked.stream().map(FormField::key).collect(Collectors.toSet()));
    }

    /** With what the browser would judge by today's date left to the server, which judges by the day of the record. */
    String forTheBrowser() {
        return json.replaceAll("\"disallowPassedDates\"\\s*:\\s*true", "\"disallowPassedDates\":false");
    }

    FormSchema forTheServer() {
        return FormSchema.parse(json);
    }

    List<FormField> locked() {
        return locked;
    }

    private static String lockedJson(String original, Set<String> keys) {
        try {
            JsonNode form = JSON.readTree(original);
            lock(form, keys, false);
            return JSON.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored form is no JSON.", e);
        }
    }

    /** Below a locked list everything is locked. */
    private static void lock(JsonNode parent, Set<String> keys, boolean above) {
        for (JsonNode component : parent.path("components")) {
            boolean list = component.path("type").asText().equals("dynamiclist");
            boolean locked =
                    above || keys.contains(component.path(list ? "path" : "key").asText());
            if (locked) {
                ((ObjectNode) component).put("readonly", true);
            }
            lock(component, list ? Set.of() : keys, locked);
        }
    }
}
