package vn.maiam.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.core.io.ClassPathResource;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;

/** A filled form as the browser sends it: lists and rows as JSON, and every field that was shown, be it empty. */
final class SentForm {

    private static final Map<String, List<String>> SHOWN = new ConcurrentHashMap<>();

    private SentForm() {}

    static Map<String, Object> of(String formId, Map<String, Object> filled) {
        Map<String, Object> sent = new HashMap<>();
        SHOWN.computeIfAbsent(formId, SentForm::shown).forEach(key -> sent.put(key, null));
        filled.forEach((key, value) -> sent.put(key, value instanceof Collection<?> rows ? json(rows) : value));
        return sent;
    }

    private static Object json(Collection<?> rows) {
        return SpinValues.jsonValue(Spin.JSON(rows).toString()).create();
    }

    /** What is shown whatever is answered, and left to the person. */
    private static List<String> shown(String formId) {
        return shown(schema(formId).components()).map(FormField::key).toList();
    }

    private static Stream<FormField> shown(List<FormField> components) {
        return components.stream()
                .filter(component -> component.hide() == null)
                .flatMap(component -> component.isInput() ? Stream.of(component) : shown(component.components()))
                .filter(field -> !field.belongsToServer());
    }

    private static FormSchema schema(String formId) {
        try {
            return FormSchema.parse(
                    new ClassPathResource("forms/case/" + formId + ".form").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
