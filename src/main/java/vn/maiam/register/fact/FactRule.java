package vn.maiam.register.fact;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;
import vn.maiam.workflow.FormRule;

/** Refuses a form whose projection could not be written. */
@Component
class FactRule implements FormRule {

    private final FactTables tables;

    FactRule(FactTables tables) {
        this.tables = tables;
    }

    @Override
    public List<String> problems(FormSchema form) {
        FactPlans found = FactPlans.of(form, tables);
        List<String> problems = new ArrayList<>(found.problems());
        found.plans().forEach(plan -> {
            plan.fields().forEach((column, field) -> unfit(column, field).forEach(problems::add));
            missing(plan).forEach(problems::add);
            plan.constants()
                    .forEach((column, value) -> unreadable(column, value).forEach(problems::add));
            unknownCondition(plan, form).forEach(problems::add);
        });
        return problems;
    }

    private static Stream<String> unfit(FactColumn column, FormField field) {
        if (!column.takes().mayBeAsked()) {
            return Stream.of(
                    "cột “%s” do hệ thống tự ghi, trường %s không được ghi vào".formatted(column, field.key()));
        }
        if ((column.isReference() || !column.takes().isAsked()) && field.list() == null) {
            return Stream.of(
                    "trường %s ghi vào “%s” nên phải chọn trong một danh mục (list)".formatted(field.key(), column));
        }
        if (!column.type().fits(field)) {
            return Stream.of("trường %s (%s) không hợp kiểu của cột “%s”".formatted(field.key(), field.type(), column));
        }
        return tooLong(column, field)
                ? Stream.of("trường %s dài hơn %d ký tự của cột “%s”".formatted(field.key(), column.length(), column))
                : Stream.empty();
    }

    private static Stream<String> unreadable(FactColumn column, String value) {
        try {
            if (!value.startsWith("@")) {
                column.type().read(value, ZoneOffset.UTC);
            }
            return Stream.empty();
        } catch (RuntimeException misfit) {
            return Stream.of("giá trị “%s” (set) không hợp kiểu của cột “%s”".formatted(value, column));
        }
    }

    private static boolean tooLong(FactColumn column, FormField field) {
        boolean typed = field.type().equals("textfield") || field.type().equals("textarea");
        return typed
                && column.type() == FactType.TEXT
                && (!(field.constraints().maxLength() instanceof Number longest)
                        || longest.intValue() > column.length());
    }

    private static Stream<String> missing(FactPlan plan) {
        return plan.table().columns().stream()
                .filter(column -> column.required() && column.takes().isAsked() && !plan.says(column))
                .map(column -> "chưa trường nào ghi vào cột bắt buộc “%s”".formatted(column));
    }

    private static Stream<String> unknownCondition(FactPlan plan, FormSchema form) {
        if (plan.when() == null) {
            return Stream.empty();
        }
        String key = plan.when().split("=", 2)[0].strip();
        boolean known = form.field(key).isPresent()
                || form.fields().stream()
                        .filter(field -> field.key().equals(plan.list()))
                        .anyMatch(list -> list.fields().stream()
                                .anyMatch(column -> column.key().equals(key)));
        return known ? Stream.empty() : Stream.of("điều kiện “%s” (when) nêu trường không có".formatted(plan.when()));
    }
}
