package vn.maiam.register.fact;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.maiam.form.FormField;

/** How a form fills one table: a row for the whole form, or one for each row of a dynamic list. */
final class FactPlan {

    private final FactTable table;
    private final String list;
    private final Map<FactColumn, FormField> fields = new LinkedHashMap<>();
    private final Map<FactColumn, String> constants = new LinkedHashMap<>();
    private final Set<FactColumn> ofForm = new HashSet<>();
    private String when;

    FactPlan(FactTable table, String list) {
        this.table = table;
        this.list = list;
    }

    FactTable table() {
        return table;
    }

    /** Key of the dynamic list; null for the whole form. */
    String list() {
        return list;
    }

    Map<FactColumn, FormField> fields() {
        return fields;
    }

    /** What is always written: a text, {@code @day} (the day the entry is about) or {@code @now}. */
    Map<FactColumn, String> constants() {
        return constants;
    }

    /** {@code <field>=<value>}: a row is written only where the field has this value; null: always. */
    String when() {
        return when;
    }

    /** A field of the form around the list that holds for each of its lines. */
    boolean isOfForm(FactColumn column) {
        return ofForm.contains(column);
    }

    /** Takes what the form says of this table once for all lines of the list. */
    void share(FactPlan form) {
        form.fields.forEach((column, field) -> {
            if (fields.putIfAbsent(column, field) == null) {
                ofForm.add(column);
            }
        });
        form.constants.forEach(constants::putIfAbsent);
    }

    /** Whether nothing that a row needs is left unsaid. */
    boolean isWhole() {
        return table.columns().stream()
                .filter(column -> column.required() && column.takes().isAsked())
                .allMatch(this::says);
    }

    void onlyWhen(String condition) {
        when = condition;
    }

    boolean says(FactColumn column) {
        return fields.containsKey(column) || constants.containsKey(column);
    }
}
