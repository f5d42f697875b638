package vn.maiam.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One pass over one submitted form: collects what may be recorded and what has to be refused. */
class Checking {

    static final int MOST_ROWS = 200;

    private final FormSchema schema;
    private final Feel feel;
    private final RefusalTexts texts;
    private final LocalDate today;
    private final Map<String, Object> shown;
    private final List<Refusal> refusals = new ArrayList<>();

    Checking(FormSchema schema, Feel feel, RefusalTexts texts, LocalDate today, Map<String, Object> shown) {
        this.schema = schema;
        this.feel = feel;
        this.texts = texts;
        this.today = today;
        this.shown = shown;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    Map<String, Object> content(Map<String, Object> submitted) {
        Map<String, Object> data = ShownData.of(schema, Submission.over(schema, submitted, shown));
        Map<String, Object> content = new LinkedHashMap<>();
        refuseUnknown(schema.fields(), submitted, "");
        var form = new Place(submitted, shown, data, content, "", Scope.of(new Visibility(feel).judged(schema, data)));
        collect(schema.components(), form, false);
        return content;
    }

    private void refuseUnknown(List<FormField> fields, Map<String, Object> submitted, String prefix) {
        for (String name : submitted.keySet()) {
            if (fields.stream().noneMatch(field -> field.key().equals(name))) {
                refuse(prefix + name, name, new Fault("unknown"));
            }
        }
    }

    private void collect(List<FormField> components, Place place, boolean hidden) {
        for (FormField field : components) {
            boolean gone = hidden || hides(field, place.scope());
            if (!field.isInput()) {
                collect(field.components(), place, gone);
            } else if (field.compute() != null) {
                place.content().put(field.key(), null);
            } else if (gone) {
                refuseIfFilled(field, place);
            } else if (field.isDynamicList()) {
                place.content().put(field.key(), rows(field, place));
            } else {
                place.content().put(field.key(), value(field, place));
            }
        }
    }

    private void refuseIfFilled(FormField field, Place place) {
        boolean filled = !Values.isUntouched(field, place.submitted().get(field.key()));
        if (filled && !isServers(field, place)) {
            refuse(place.path(field), field.label(), new Fault("hidden"));
        }
    }

    private Object value(FormField field, Place place) {
        if (isServers(field, place)) {
            return field.belongsToServer()
                    ? place.data().get(field.key())
                    : ShownData.value(field, place.shown(), shown);
        }
        Object value = place.data().get(field.key());
        fault(field, place, value).ifPresent(fault -> refuse(place.path(field), field.label(), fault));
        return value;
    }

    private Optional<Fault> fault(FormField field, Place place, Object value) {
        FieldRule rule = FieldRule.of(field);
        Object submitted = place.submitted().get(field.key());
        if (submitted != null && !Values.same(submitted, value)) {
            return Optional.of(rule.misfit(field, submitted));
        }
        Optional<Fault> outOfReach = Values.isEmpty(value) ? Optional.empty() : rule.outOfReach(field, value, today);
        return outOfReach.isPresent() ? outOfReach : ConstraintCheck.fault(field, value, bounds(field, place.scope()));
    }

    private List<Object> rows(FormField list, Place place) {
        List<?> rows = (List<?>) place.data().get(list.key());
        List<Object> content = new ArrayList<>();
        Optional<Fault> fault = listFault(list, place);
        if (fault.isPresent()) {
            refuse(place.path(list), list.label(), fault.get());
            return content;
        }
        for (int at = 0; at < rows.size(); at++) {
            content.add(row(list, place.row(list, at)));
        }
        return content;
    }

    private static Optional<Fault> listFault(FormField list, Place place) {
        Object submitted = place.submitted().get(list.key());
        if (submitted == null || list.belongsToServer()) {
            return Optional.empty();
        }
        if (!(submitted instanceof List<?> rows)) {
            return Optional.of(new Fault("notRows"));
        }
        return rows.size() > MOST_ROWS
                ? Optional.of(new Fault("tooManyRows", String.valueOf(MOST_ROWS)))
                : Optional.empty();
    }

    private Map<String, Object> row(FormField list, Place row) {
        if (row.submitted() == null) {
            refuse(row.prefix().substring(0, row.prefix().length() - 1), list.label(), new Fault("notRow"));
            return row.content();
        }
        refuseUnknown(list.fields(), row.submitted(), row.prefix());
        collect(list.components(), row, false);
        return row.content();
    }

    private boolean isServers(FormField field, Place place) {
        return field.belongsToServer()
                || place.isServers()
                || Feel.isExpression(field.readonly())
                        && blaming(
                                field,
                                field.readonly(),
                                () -> feel.isMet(field.readonly(), place.scope().variables()));
    }

    private boolean hides(FormField field, Scope scope) {
        return blaming(field, field.hide(), () -> new Visibility(feel).hides(field, scope));
    }

    private Bounds bounds(FormField field, Scope scope) {
        return blaming(field, "validate", () -> Bounds.of(field.constraints(), feel, scope.variables()));
    }

    private <T> T blaming(FormField field, String expression, Supplier<T> work) {
        try {
            return work.get();
        } catch (FeelFault fault) {
            throw new FormAtFault(schema, field, expression, fault);
        }
    }

    private void refuse(String path, String label, Fault fault) {
        refusals.add(texts.refusal(path, label, fault));
    }
}
