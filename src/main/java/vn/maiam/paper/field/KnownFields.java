package vn.maiam.paper.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.maiam.form.FieldOptions.Option;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;

/**
 * Every name that a template may use. A field that any deployed version of a form has, or had, is known: records made
 * with it are printed for years.
 */
public class KnownFields {

    private final Map<String, FixedField> fixed = new LinkedHashMap<>();
    private final Map<String, List<FormField>> fields = new LinkedHashMap<>();
    private final Map<String, String> tables = new LinkedHashMap<>();
    private final Map<String, FormSchema> newest = new LinkedHashMap<>();

    /** @param forms {@code .form} files (JSON), the later versions of a form behind the earlier */
    public KnownFields(Collection<String> forms) {
        FixedField.all().forEach(field -> fixed.put(field.name(), field));
        forms.stream().map(FormSchema::parse).forEach(this::add);
    }

    private void add(FormSchema form) {
        newest.put(form.id(), form);
        for (FormField field : form.fields()) {
            String name = form.id() + "." + field.key();
            add(name, field);
            field.fields().forEach(column -> {
                add(name + "." + column.key(), column);
                tables.put(name + "." + column.key(), name);
            });
        }
    }

    private void add(String name, FormField field) {
        fields.computeIfAbsent(name, unknown -> new ArrayList<>()).add(field);
    }

    Optional<Kind> kindOf(String name) {
        return fixed.containsKey(name)
                ? Optional.of(fixed.get(name).kind())
                : newest(name).map(Kind::of);
    }

    /** The field as the newest version has it; empty for a fixed one. */
    Optional<FormField> newest(String name) {
        return Optional.ofNullable(fields.get(name)).map(versions -> versions.get(versions.size() - 1));
    }

    Optional<FixedField> fixed(String name) {
        return Optional.ofNullable(fixed.get(name));
    }

    Collection<FormSchema> newestForms() {
        return newest.values();
    }

    /** The fields of the newest version of a form; none for one that nobody knows. */
    List<FormField> fieldsOf(String formId) {
        return newest.containsKey(formId) ? newest.get(formId).fields() : List.of();
    }

    Collection<FixedField> allFixed() {
        return fixed.values();
    }

    /** The table that the name is a column of. */
    Optional<String> tableOf(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** Whether some version of the field offers this choice; of choices that the server lists, any may be. */
    boolean offers(String name, String choice) {
        return fields.get(name).stream()
                .anyMatch(field -> field.options() == null
                        ? choice.equals("true")
                        : field.options().valuesKey() != null
                                || Objects.requireNonNullElse(field.options().values(), List.<Option>of()).stream()
                                        .anyMatch(option -> choice.equals(String.valueOf(option.value()))));
    }

    /** What an administrator can choose from, with the words that people read at the field. */
    public Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        fixed.values().forEach(field -> meanings.put(field.name(), field.meaning()));
        for (Entry<String, List<FormField>> field : fields.entrySet()) {
            FormField newest = field.getValue().get(field.getValue().size() - 1);
            if (!newest.isDynamicList()) {
                meanings.put(field.getKey(), meaning(newest));
            }
        }
        return meanings;
    }

    private static String meaning(FormField field) {
        String label = Objects.requireNonNullElse(field.label(), "");
        List<Option> choices =
                field.options() == null ? List.of() : field.options().among(Map.of());
        return choices.isEmpty()
                ? label
                : choices.stream()
                        .map(choice -> choice.value() + " = " + choice.label())
                        .collect(Collectors.joining("; ", label + " (", ")"));
    }
}
