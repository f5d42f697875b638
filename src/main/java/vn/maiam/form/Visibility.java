package vn.maiam.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which fields are hidden. As in form-js, conditions are first tried on all data to take out what is hidden, and then
 * judged on the rest; a hidden field of the form itself counts with the value it was shown with.
 */
class Visibility {

    private final Feel feel;

    Visibility(Feel feel) {
        this.feel = feel;
    }

    boolean hides(FormField field, Scope scope) {
        return field.hide() != null && Feel.isExpression(field.hide()) && feel.isMet(field.hide(), scope.variables());
    }

    /** The data that conditions are judged on. */
    Map<String, Object> judged(FormSchema schema, Map<String, Object> data) {
        Map<String, Object> judged = new LinkedHashMap<>(data);
        for (FormField list : schema.fields()) {
            if (list.isDynamicList()) {
                List<Object> rows = withoutHidden(list, data.get(list.key()), Scope.of(data));
                if (rows.stream().anyMatch(row -> row != null)) {
                    judged.put(list.key(), rows);
                }
            }
        }
        return judged;
    }

    private List<Object> withoutHidden(FormField list, Object value, Scope scope) {
        List<Object> kept = new ArrayList<>();
        for (Object row : (List<?>) value) {
            Map<String, Object> shown = new LinkedHashMap<>(ShownData.asRow(row));
            boolean emptied =
                    removeHidden(list.components(), shown, scope.row(row, kept.size() + 1), false) && shown.isEmpty();
            kept.add(emptied ? null : shown);
        }
        return kept;
    }

    /** @return whether anything was removed */
    private boolean removeHidden(List<FormField> components, Map<String, Object> row, Scope scope, boolean hidden) {
        boolean removed = false;
        for (FormField field : components) {
            boolean gone = hidden || hides(field, scope);
            if (!field.isInput()) {
                removed |= removeHidden(field.components(), row, scope, gone);
            } else if (gone) {
                row.remove(field.key());
                removed = true;
            } else if (field.isDynamicList()) {
                row.put(field.key(), withoutHidden(field, row.get(field.key()), scope));
            }
        }
        return removed;
    }
}
