package vn.maiam.workflow.forms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;

/**
 * The fields whose value has led a process on: the routing ones, the moment from which time runs, and everything of which
 * a routing value was computed.
 */
class LockedFields {

    private final FormSchema schema;

    LockedFields(FormSchema schema) {
        this.schema = schema;
    }

    List<FormField> all() {
        Set<FormField> locked = new LinkedHashSet<>();
        schema.fields().stream().filter(LockedFields::hasLed).forEach(field -> lock(field, locked));
        return schema.fields().stream().filter(locked::contains).toList();
    }

    private static boolean hasLed(FormField field) {
        return field.routes() || field.property("case") != null;
    }

    private void lock(FormField field, Set<FormField> locked) {
        if (locked.add(field) && field.compute() != null) {
            schema.fields().stream()
                    .filter(other -> isNamedIn(field.compute(), other.key()))
                    .forEach(other -> lock(other, locked));
        }
    }

    private static boolean isNamedIn(String expression, String key) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(key) + "(?!\\w)")
                .matcher(expression)
                .find();
    }
}
