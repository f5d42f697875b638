package vn.maiam.register.fact;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;
import vn.maiam.workflow.FormRule;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.RecordWatch;
import vn.maiam.workflow.Step;

/**
 * {@code completes = <table>.<column>}: what a later form of an entry says of the row that an earlier one began, as a decision
 * does of its request. A correction takes the place of what stood there. Runs between the projection and what follows from it.
 */
@Component
@Order(5)
class FactCompletion implements RecordWatch, FormRule {

    private static final String COMPLETES = "completes";

    private final FactTables tables;
    private final JdbcClient jdbc;
    private final Clock clock;

    FactCompletion(FactTables tables, JdbcClient jdbc, Clock clock) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void recorded(Step step, FormVersion form, long place, Map<String, Object> content) {
        if (step.onCase()) {
            return;
        }
        fields(FormSchema.parse(form.schema())).forEach((field, column) -> {
            Object said = FactPlans.filled(content, field);
            jdbc.sql("UPDATE %s SET %s = :value WHERE entry_code = :entry".formatted(column.table(), column.name()))
                    .param(
                            "value",
                            said == null ? null : column.type().read(said, clock.getZone()),
                            column.type().sqlType())
                    .param("entry", step.caseCode())
                    .update();
        });
    }

    @Override
    @Transactional
    public void corrected(Step step, FormVersion form, long place, Map<String, Object> content) {
        recorded(step, form, place, content);
    }

    @Override
    public List<String> problems(FormSchema form) {
        List<String> problems = new ArrayList<>();
        form.fields().stream()
                .filter(field -> field.property(COMPLETES) != null)
                .forEach(field -> column(field)
                        .ifPresentOrElse(
                                column -> {
                                    if (!column.type().fits(field)) {
                                        problems.add("trường %s (%s) không hợp kiểu của cột “%s”"
                                                .formatted(field.key(), field.type(), column));
                                    }
                                },
                                () -> problems.add(
                                        "trường %s bổ sung “%s” (completes), mà không có cột số liệu nào như thế"
                                                .formatted(field.key(), field.property(COMPLETES)))));
        return problems;
    }

    private Map<FormField, FactColumn> fields(FormSchema form) {
        Map<FormField, FactColumn> fields = new HashMap<>();
        form.fields().forEach(field -> column(field).ifPresent(column -> fields.put(field, column)));
        return fields;
    }

    /** Only what a form may say, of a table whose rows know their entry and may be changed. */
    private Optional<FactColumn> column(FormField field) {
        String[] target = Optional.ofNullable(field.property(COMPLETES))
                .orElse("")
                .strip()
                .split("\\.", 2);
        return tables.find(target[0])
                .filter(table ->
                        !table.appendOnly() && table.column("entry_code").isPresent())
                .flatMap(table -> table.column(target[target.length - 1]))
                .filter(column -> column.takes() == FactColumn.Takes.VALUE);
    }
}
