package vn.maiam.paper.field;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.maiam.casefile.FiledForm;
import vn.maiam.form.FieldOptions.Option;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;

/** Forms filled with what nobody has written: every text is its field's label, every choice the first. */
final class Samples {

    private static final String DAY = "2026-03-05";

    private Samples() {}

    static Map<String, FiledForm> of(KnownFields known) {
        Map<String, FiledForm> forms = new HashMap<>();
        known.newestForms().forEach(form -> forms.put(form.id(), filled(form)));
        return forms;
    }

    static Map<String, Object> fixed(KnownFields known) {
        Map<String, Object> values = new HashMap<>();
        known.allFixed().forEach(field -> values.put(field.name(), value(field)));
        return values;
    }

    private static Object value(FixedField field) {
        return field.kind() == Kind.DATE ? LocalDate.parse(field.sample()) : field.sample();
    }

    private static FiledForm filled(FormSchema form) {
        return new FiledForm(1, form.id(), form.fields(), "", null, Instant.EPOCH, content(form.fields()));
    }

    private static Map<String, Object> content(List<FormField> fields) {
        Map<String, Object> content = new HashMap<>();
        fields.forEach(field -> content.put(field.key(), value(field)));
        return content;
    }

    private static Object value(FormField field) {
        return switch (Kind.of(field)) {
            case DATE -> DAY;
            case MOMENT -> DAY + "T23:50";
            case NUMBER -> 3;
            case TICK -> true;
            case TABLE -> List.of(content(field.fields()), content(field.fields()), content(field.fields()));
            case CHOICE -> choice(field);
            case TEXT -> String.valueOf(field.label());
        };
    }

    private static Object choice(FormField field) {
        List<Option> options = field.options().among(Map.of());
        return options.isEmpty()
                ? String.valueOf(field.label())
                : options.get(0).value();
    }
}
