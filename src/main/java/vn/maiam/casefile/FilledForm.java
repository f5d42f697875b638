package vn.maiam.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;

/** A form that records were made with. */
public final class FilledForm {

    private final List<FormField> fields;
    private final String title;

    FilledForm(String schema) {
        this.fields = FormSchema.parse(schema).fields();
        this.title = headingOf(Json.read(schema));
    }

    public List<FormField> fields() {
        return fields;
    }

    /** The form's first heading; empty if it has none. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** The fields declared to say something about the child. */
    List<FormField> childFields() {
        return fields.stream().filter(field -> field.property("child") != null).toList();
    }

    private static String headingOf(JsonNode form) {
        for (JsonNode component : form.path("components")) {
            String text = component.path("text").asText().strip();
            if (component.path("type").asText().equals("text") && text.startsWith("#")) {
                return text.lines().findFirst().orElseThrow().replaceFirst("^#+\\s*", "");
            }
        }
        return null;
    }
}
