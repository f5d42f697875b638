package vn.maiam.workflow.forms;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;
import vn.maiam.workflow.LookupQuestion;
import vn.maiam.workflow.OptionList.Option;
import vn.maiam.workflow.OptionLookup;
import vn.maiam.workflow.Step;

/** The lists that are too long for a form: it is shown with what is chosen in it, and asks for the rest as one types. */
@Component
public class Lookups {

    private static final int MOST = 20;

    private final ObjectProvider<OptionLookup> lookups;

    Lookups(ObjectProvider<OptionLookup> lookups) {
        this.lookups = lookups;
    }

    public List<String> names() {
        return lookups.stream().map(OptionLookup::name).toList();
    }

    boolean isOne(String name) {
        return named(name).isPresent();
    }

    /** @return empty also if the form has no such field, or it has no such list */
    public List<Option> answer(Step step, FormSchema schema, LookupQuestion question) {
        return question.value() == null
                ? search(step, schema, question.field(), question.text())
                : find(step, schema, question.field(), question.value());
    }

    /**
     * The choices of a field that fit what was typed.
     *
     * @param field its key; of a column of a dynamic list {@code list.column}
     */
    public List<Option> search(Step step, FormSchema schema, String field, String typed) {
        return field(schema, field)
                .flatMap(found -> named(found.list()))
                .map(lookup -> lookup.search(step, typed.strip(), MOST))
                .orElse(List.of());
    }

    /** The choice with this value, for its label; empty if it may not be chosen here. */
    public List<Option> find(Step step, FormSchema schema, String field, String value) {
        return field(schema, field)
                .flatMap(found -> named(found.list()))
                .flatMap(lookup -> lookup.find(step, value))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<FormField> field(FormSchema schema, String path) {
        String[] keys = path.split("\\.", 2);
        Optional<FormField> field = schema.field(keys[0]);
        return keys.length == 1
                ? field
                : field.stream()
                        .flatMap(list -> list.fields().stream())
                        .filter(column -> column.key().equals(keys[1]))
                        .findFirst();
    }

    /** Puts the choices into what the form is shown with that {@code filled} has chosen and that may be chosen. */
    void addChosen(Step step, FormSchema schema, List<Map<String, Object>> filled, Map<String, Object> shown) {
        schema.fields().forEach(field -> {
            addChosen(step, field, filled, shown);
            List<Map<?, ?>> rows = filled.stream()
                    .flatMap(content -> values(content.get(field.key())))
                    .filter(Map.class::isInstance)
                    .<Map<?, ?>>map(Map.class::cast)
                    .toList();
            field.fields().forEach(column -> addChosen(step, column, rows, shown));
        });
    }

    private void addChosen(Step step, FormField field, List<? extends Map<?, ?>> contents, Map<String, Object> shown) {
        named(field.list()).filter(lookup -> field.options() != null).ifPresent(lookup -> {
            Set<String> chosen = contents.stream()
                    .flatMap(content -> values(content.get(field.key())))
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.toSet());
            Map<String, Map<String, String>> options = new LinkedHashMap<>(known(shown, field));
            chosen.stream()
                    .filter(value -> !options.containsKey(value))
                    .flatMap(value -> lookup.find(step, value).stream())
                    .forEach(option ->
                            options.put(option.value(), Map.of("value", option.value(), "label", option.label())));
            shown.put(field.options().valuesKey(), List.copyOf(options.values()));
        });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, String>> known(Map<String, Object> shown, FormField field) {
        List<Map<String, String>> options =
                (List<Map<String, String>>) shown.getOrDefault(field.options().valuesKey(), List.of());
        return options.stream().collect(Collectors.toMap(option -> option.get("value"), option -> option));
    }

    private static Stream<?> values(Object value) {
        return value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
    }

    private Optional<OptionLookup> named(String name) {
        return name == null
                ? Optional.empty()
                : lookups.stream().filter(lookup -> lookup.name().equals(name)).findFirst();
    }
}
