package vn.maiam.casefile;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;

/**
 * What a start form says about the child and the moment of the report. Its fields say what they mean: property {@code child}
 * = {@code name|sex|birthDate|birthYear}, property {@code case} = {@code receivedAt}.
 */
class FirstReport {

    private final FormSchema form;
    private final Map<String, Object> content;

    FirstReport(FormSchema form, Map<String, Object> content) {
        this.form = form;
        this.content = content;
    }

    /** The field for the moment when the report reached anybody; a form that may leave it open has none. */
    static Optional<FormField> receivedAt(FormSchema form) {
        return with(form, "case")
                .filter(field -> "receivedAt".equals(field.property("case")))
                .filter(field -> field.required() && field.hide() == null)
                .findFirst();
    }

    Child child(String unitKey) {
        ChildPatch known = new ChildPatch();
        with(form, "child").forEach(field -> known.put(field.property("child"), content.get(field.key())));
        return known.applyTo(Child.unknownIn(unitKey));
    }

    /** To the minute as typed. */
    Instant receivedAt(ZoneId zone) {
        return receivedAt(form)
                .map(field -> (String) content.get(field.key()))
                .map(typed -> LocalDateTime.parse(typed).atZone(zone).toInstant())
                .orElseThrow(() -> new IllegalStateException("Nobody said when the report was received."));
    }

    private static Stream<FormField> with(FormSchema form, String property) {
        return form.fields().stream().filter(field -> field.property(property) != null);
    }
}
