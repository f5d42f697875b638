package vn.maiam.register.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.form.FormField;
import vn.maiam.form.FormRefused;
import vn.maiam.form.FormSchema;
import vn.maiam.form.Refusal;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.RecordWatch;
import vn.maiam.workflow.Step;

/**
 * The end of what another record began, as {@code facts.csv} declares it: that record stays as it is, and the day on which
 * its row no longer counts ({@code to_date}) is kept in step with the earliest end that names it. Runs after the projection.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FactEnds implements RecordWatch {

    private static final String OF_RECORD =
            " IN (SELECT row_id FROM fact_row WHERE table_name = '%s' AND dossier_code = :dossier AND place = :place)";

    private final FactTables tables;
    private final JdbcClient jdbc;

    FactEnds(FactTables tables, JdbcClient jdbc) {
        this.tables = tables;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void recorded(Step step, FormVersion form, long place, Map<String, Object> content) {
        touched(step, place).forEach(end -> {
            end(end, step, place);
            refuseEndBeforeBeginning(end, step, form, place);
        });
    }

    @Override
    @Transactional
    public void corrected(Step step, FormVersion form, long place, Map<String, Object> content) {
        touched(step, place).forEach(end -> {
            reopen(end, step);
            end(end, step, place);
            refuseEndBeforeBeginning(end, step, form, place);
        });
    }

    /** The tables of ends that the record has written into, or into whose begun rows it has. */
    private List<FactTable> touched(Step step, long place) {
        List<FactTable> ends =
                tables.all().stream().filter(table -> table.ends() != null).toList();
        if (step.onCase() || ends.isEmpty()) {
            return List.of();
        }
        Set<String> written = jdbc
                .sql("SELECT DISTINCT table_name FROM fact_row WHERE dossier_code = :dossier AND place = :place")
                .param("dossier", step.caseCode())
                .param("place", place)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
        return ends.stream()
                .filter(end -> written.contains(end.name()) || written.contains(end.ends()))
                .toList();
    }

    private void end(FactTable end, Step step, long place) {
        jdbc.sql(
                        """
                        UPDATE %1$s SET to_date = (SELECT MIN(ended_on) FROM %2$s WHERE %2$s.%1$s_id = %1$s.id)
                        WHERE EXISTS (SELECT 1 FROM %2$s WHERE %2$s.%1$s_id = %1$s.id)
                            AND (id %3$s OR id IN (SELECT %1$s_id FROM %2$s WHERE id %4$s))"""
                                .formatted(
                                        end.ends(),
                                        end.name(),
                                        OF_RECORD.formatted(end.ends()),
                                        OF_RECORD.formatted(end.name())))
                .param("dossier", step.caseCode())
                .param("place", place)
                .update();
    }

    /** An end that was entered for the wrong row and put right leaves that row open again. */
    private void reopen(FactTable end, Step step) {
        jdbc.sql(
                        """
                        UPDATE %1$s SET to_date = NULL WHERE unit_key = :unit AND to_date IS NOT NULL
                            AND entry_code IS NOT NULL
                            AND NOT EXISTS (SELECT 1 FROM %2$s WHERE %2$s.%1$s_id = %1$s.id)"""
                                .formatted(end.ends(), end.name()))
                .param("unit", step.unitKey())
                .update();
    }

    private void refuseEndBeforeBeginning(FactTable end, Step step, FormVersion form, long place) {
        int wrong = jdbc.sql(
                        """
                        SELECT COUNT(*) FROM %1$s JOIN %2$s ON %2$s.%1$s_id = %1$s.id
                        WHERE %2$s.ended_on < %1$s.from_date AND (%1$s.id %3$s OR %2$s.id %4$s)"""
                                .formatted(
                                        end.ends(),
                                        end.name(),
                                        OF_RECORD.formatted(end.ends()),
                                        OF_RECORD.formatted(end.name())))
                .param("dossier", step.caseCode())
                .param("place", place)
                .query(Integer.class)
                .single();
        if (wrong > 0) {
            FormField field = dayOfEnd(form);
            throw new FormRefused(List.of(new Refusal(
                    field == null ? "content" : field.key(),
                    field == null ? "Ngày" : field.label(),
                    "Ngày kết thúc trước ngày bắt đầu đã ghi.",
                    "Hãy nhập ngày kết thúc từ ngày bắt đầu trở đi, hoặc sửa ngày bắt đầu ở bản ghi cũ trước.")));
        }
    }

    private static FormField dayOfEnd(FormVersion form) {
        return FormSchema.parse(form.schema()).fields().stream()
                .filter(field -> FactMarks.into(field).stream().anyMatch(column -> column.endsWith("ended_on")))
                .findFirst()
                .orElse(null);
    }
}
