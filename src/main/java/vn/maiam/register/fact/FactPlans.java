package vn.maiam.register.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;

/**
 * What a form declares: {@code into} on its fields; on a group or dynamic list {@code fact} (the table of the columns that
 * fields in it name without one), {@code set} (constants, {@code kind=plan; done_at=@now}) and {@code when}.
 */
final class FactPlans {

    private final FactTables tables;
    private final List<FactPlan> plans = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private FactPlans(FactTables tables) {
        this.tables = tables;
    }

    static FactPlans of(FormSchema form, FactTables tables) {
        FactPlans found = new FactPlans(tables);
        found.walk(form.components(), null, null);
        found.share();
        found.plans.sort(Comparator.comparingInt(plan -> plan.table().position()));
        return found;
    }

    /** Those for the whole form and those for rows, each in the order in which their rows need each other. */
    List<FactPlan> plans() {
        return plans;
    }

    /** What a declaration names that there is not, each a Vietnamese sentence without its full stop. */
    List<String> problems() {
        return problems;
    }

    /** What the form says of a table that only its lists fill holds for each of their lines: the year of all sums below. */
    private void share() {
        List<FactPlan> parts = plans.stream()
                .filter(plan ->
                        plan.list() == null && !plan.isWhole() && !lists(plan).isEmpty())
                .toList();
        parts.forEach(part -> lists(part).forEach(list -> list.share(part)));
        plans.removeAll(parts);
    }

    private List<FactPlan> lists(FactPlan form) {
        return plans.stream()
                .filter(plan -> plan.list() != null && plan.table().equals(form.table()))
                .toList();
    }

    private void walk(List<FormField> components, FactTable table, String list) {
        for (FormField component : components) {
            String inner = component.isDynamicList() ? component.key() : list;
            FactTable own =
                    component.isInput() && !component.isDynamicList() ? table : declared(component, table, inner);
            if (component.isInput() && !component.isDynamicList()) {
                FactMarks.into(component).forEach(column -> add(component, column, table, list));
                addChild(component, list);
            }
            walk(component.components(), own, inner);
        }
    }

    /** A dynamic list or group without a declaration of its own goes on with that around it, but a list not with its row. */
    private FactTable declared(FormField group, FactTable around, String list) {
        String name = group.property("fact");
        if (name == null) {
            return group.isDynamicList() ? null : around;
        }
        Optional<FactTable> table = tables.find(name);
        table.ifPresentOrElse(
                found -> declare(plan(found, list), group),
                () -> problems.add("không có bảng số liệu “%s” (fact)".formatted(name)));
        return table.orElse(null);
    }

    private void declare(FactPlan plan, FormField group) {
        plan.onlyWhen(group.property("when"));
        for (String constant : Objects.toString(group.property("set"), "").split(";")) {
            String[] parts = constant.split("=", 2);
            if (parts.length == 2) {
                plan.table()
                        .column(parts[0].strip())
                        .ifPresentOrElse(
                                column -> plan.constants().put(column, parts[1].strip()),
                                () -> problems.add("bảng “%s” không có cột “%s” (set)"
                                        .formatted(plan.table().name(), parts[0].strip())));
            } else if (!constant.isBlank()) {
                problems.add("“%s” (set) phải viết dạng cột=giá trị".formatted(constant.strip()));
            }
        }
    }

    private void add(FormField field, String target, FactTable around, String list) {
        int dot = target.indexOf('.');
        Optional<FactTable> table = dot < 0 ? Optional.ofNullable(around) : tables.find(target.substring(0, dot));
        Optional<FactColumn> column = table.flatMap(found -> found.column(target.substring(dot + 1)));
        if (column.isEmpty()) {
            problems.add("trường %s ghi vào “%s” (into), mà không có cột số liệu nào như thế"
                    .formatted(field.key(), target));
        } else {
            plan(table.get(), list).fields().put(column.get(), field);
        }
    }

    private void addChild(FormField field, String list) {
        String part = FactMarks.CHILD_COLUMNS.get(Objects.toString(field.property(FactMarks.CHILD), ""));
        if (part != null) {
            add(field, FactMarks.CHILD + "." + part, null, list);
        }
    }

    private FactPlan plan(FactTable table, String list) {
        return plans.stream()
                .filter(plan -> plan.table().equals(table) && Objects.equals(plan.list(), list))
                .findFirst()
                .orElseGet(() -> {
                    FactPlan plan = new FactPlan(table, list);
                    plans.add(plan);
                    return plan;
                });
    }

    /** @return null where it is not filled */
    static Object filled(Map<?, ?> content, FormField field) {
        Object value = content.get(field.key());
        boolean empty = value == null
                || value instanceof String text && text.isBlank()
                || value instanceof List<?> several && several.isEmpty();
        return empty ? null : value;
    }
}
