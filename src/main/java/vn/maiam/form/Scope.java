package vn.maiam.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a FEEL expression in a form sees: all data by name, {@code this} (the row it stands in, else the whole form),
 * {@code parent} (what the row stands in) and {@code i} (numbers of the rows, from 1, outermost first).
 */
record Scope(Map<String, Object> data, Object self, Map<String, Object> parent, List<Integer> i) {

    static Scope of(Map<String, Object> data) {
        return new Scope(data, data, null, List.of());
    }

    /** @param number from 1 */
    Scope row(Object row, int number) {
        List<Integer> numbers = new ArrayList<>(i);
        numbers.add(number);
        return new Scope(data, row, variables(self instanceof Map<?, ?> map ? map : Map.of()), numbers);
    }

    Map<String, Object> variables() {
        return variables(data);
    }

    private Map<String, Object> variables(Map<?, ?> named) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("this", self);
        variables.put("parent", parent);
        variables.put("i", i);
        named.forEach((name, value) -> variables.put(name.toString(), value));
        variables.put("_this_", self);
        variables.put("_parent_", parent);
        variables.put("_i_", i);
        return variables;
    }
}
