package vn.maiam.register.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.maiam.form.FormField;

/** How a form fills one table: a row for the whole form, or one for each row of a dynamic list. */
final class FactPlan {

    private final FactTable table;
    private final String list;
    private final Map<FactColumn, FormField> fields = new LinkedHashMap<>();
    private final Map<FactColumn, String> constants = new LinkedHashMap<>();
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

    void onlyWhen(String condition) {
        when = condition;
    }

    boolean says(FactColumn column) {
        return fields.containsKey(column) || constants.containsKey(column);
    }
}
