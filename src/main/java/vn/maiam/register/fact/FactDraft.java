package vn.maiam.register.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A row as a form says it, before the rows it refers to are known.
 *
 * @param row position in the dynamic list; -1 for the whole form
 * @param values without what is empty
 */
record FactDraft(FactPlan plan, int row, Map<FactColumn, Object> values) {

    /** In the order in which they may be written. */
    static List<FactDraft> of(List<FactPlan> plans, Map<String, Object> content) {
        List<FactDraft> drafts = new ArrayList<>();
        plans.stream().filter(plan -> plan.list() == null).forEach(plan -> add(plan, -1, content, content, drafts));
        plans.stream().map(FactPlan::list).filter(Objects::nonNull).distinct().forEach(list -> {
            List<?> rows = content.get(list) instanceof List<?> filled ? filled : List.of();
            for (int at = 0; at < rows.size(); at++) {
                int row = at;
                Map<?, ?> cells = rows.get(at) instanceof Map<?, ?> map ? map : Map.of();
                plans.stream()
                        .filter(plan -> list.equals(plan.list()))
                        .forEach(plan -> add(plan, row, cells, content, drafts));
            }
        });
        return drafts;
    }

    private static void add(
            FactPlan plan, int row, Map<?, ?> cells, Map<String, Object> content, List<FactDraft> drafts) {
        if (!isMeant(plan, cells, content)) {
            return;
        }
        Map<FactColumn, Object> values = new LinkedHashMap<>(plan.constants());
        FactColumn several = null;
        for (var field : plan.fields().entrySet()) {
            Object value = FactPlans.filled(plan.isOfForm(field.getKey()) ? content : cells, field.getValue());
            if (value != null) {
                values.put(field.getKey(), value);
                several = value instanceof List<?> ? field.getKey() : several;
            }
        }
        if (isSaid(plan, values)) {
            one(plan, row, values, several, drafts);
        }
    }

    /** A row of its own for each of several choices. */
    private static void one(
            FactPlan plan, int row, Map<FactColumn, Object> values, FactColumn several, List<FactDraft> drafts) {
        if (several == null) {
            drafts.add(new FactDraft(plan, row, values));
            return;
        }
        for (Object choice : (List<?>) values.get(several)) {
            Map<FactColumn, Object> single = new LinkedHashMap<>(values);
            single.put(several, choice);
            drafts.add(new FactDraft(plan, row, single));
        }
    }

    /** Where something that a fact needs is left open there is no fact: a field that is hidden, an empty line. */
    private static boolean isSaid(FactPlan plan, Map<FactColumn, Object> values) {
        boolean anything = plan.fields().isEmpty()
                || plan.fields().keySet().stream()
                        .anyMatch(column -> !plan.isOfForm(column) && values.containsKey(column));
        return anything
                && plan.table().columns().stream()
                        .filter(column -> column.required() && column.takes().isAsked())
                        .allMatch(values::containsKey);
    }

    private static boolean isMeant(FactPlan plan, Map<?, ?> cells, Map<String, Object> content) {
        if (plan.when() == null) {
            return true;
        }
        String[] condition = plan.when().split("=", 2);
        String key = condition[0].strip();
        Object value = cells.containsKey(key) ? cells.get(key) : content.get(key);
        String wanted = condition.length == 2 ? condition[1].strip() : "true";
        return value instanceof List<?> several
                ? several.contains(wanted)
                : value != null && wanted.equals(value.toString());
    }
}
