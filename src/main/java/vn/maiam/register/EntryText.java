package vn.maiam.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.ChildRegister;
import vn.maiam.casefile.FieldText;
import vn.maiam.form.FormField;
import vn.maiam.register.fact.FactMarks;

/** What the fields of an entry's forms say about it, in words. A child is named by initials, sex and year of birth. */
@Component
class EntryText {

    private final FieldText values;
    private final ChildRegister children;

    EntryText(FieldText values, ChildRegister children) {
        this.values = values;
        this.children = children;
    }

    /** The fields marked {@code entry = label}, joined; empty if none of them is filled. */
    Optional<String> label(List<FormField> fields, Map<String, Object> content) {
        String label = EntryMark.LABEL
                .among(fields)
                .map(field -> of(field, fields, content))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" · "));
        return label.isEmpty() ? Optional.empty() : Optional.of(label);
    }

    /** The field marked {@code entry = day}. */
    Optional<LocalDate> day(List<FormField> fields, Map<String, Object> content) {
        return EntryMark.DAY
                .among(fields)
                .map(field -> content.get(field.key()))
                .filter(value -> value instanceof String text && text.length() >= 10)
                .map(value -> LocalDate.parse(((String) value).substring(0, 10)))
                .findFirst();
    }

    /** One value for a list; null where nothing is filled. */
    String of(FormField field, List<FormField> fields, Map<String, Object> content) {
        Object value = content.get(field.key());
        if (value == null || "".equals(value) || value instanceof List<?> list && list.isEmpty()) {
            return null;
        }
        if (FactMarks.namesNewChild(field)) {
            return children.label(parts(fields, content));
        }
        if (FactMarks.choosesChild(field)) {
            return children.label(Long.parseLong(value.toString())).orElse(null);
        }
        return field.isDynamicList() ? rows(field, (List<?>) value) : values.of(field, value);
    }

    /** What was chosen in the first field of each row; how many rows there are where it is typed, as it may be a name then. */
    private String rows(FormField list, List<?> rows) {
        FormField first = list.fields().get(0);
        return first.type().equals("select") && !FactMarks.choosesChild(first)
                ? rows.stream()
                        .map(row -> ((Map<?, ?>) row).get(first.key()))
                        .filter(Objects::nonNull)
                        .map(value -> values.of(first, value))
                        .collect(Collectors.joining("; "))
                : rows.size() + " dòng";
    }

    private static Map<String, Object> parts(List<FormField> fields, Map<String, Object> content) {
        Map<String, Object> parts = new HashMap<>();
        fields.forEach(field -> FactMarks.childPart(field).ifPresent(part -> Stream.ofNullable(content.get(field.key()))
                .forEach(value -> parts.put(part, value))));
        return parts;
    }
}
