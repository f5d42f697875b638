package vn.maiam.register.fact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.ChildRegister;
import vn.maiam.casefile.FoldedName;
import vn.maiam.form.FormField;
import vn.maiam.form.FormRefused;
import vn.maiam.form.FormSchema;
import vn.maiam.form.Refusal;
import vn.maiam.register.fact.FactColumn.Takes;
import vn.maiam.register.fact.FactRows.EntryAt;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.RecordWatch;
import vn.maiam.workflow.Step;

/** Writes what a form declares into the fact tables; a correction takes the place of the rows that its record had. */
@Component
@Order(0)
class Projection implements RecordWatch {

    private final FactTables tables;
    private final FactRows rows;
    private final ChildRegister children;
    private final Clock clock;

    /** A deployed form never changes. */
    private final Map<String, List<FactPlan>> plans = new ConcurrentHashMap<>();

    Projection(FactTables tables, FactRows rows, ChildRegister children, Clock clock) {
        this.tables = tables;
        this.rows = rows;
        this.children = children;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void recorded(Step step, FormVersion form, long place, Map<String, Object> content) {
        List<FactPlan> declared = plans(step, form);
        if (!declared.isEmpty()) {
            FactContext context = context(step, place);
            choose(declared, content, context);
            write(FactDraft.of(declared, content), context, new HashMap<>());
        }
    }

    @Override
    @Transactional
    public void corrected(Step step, FormVersion form, long place, Map<String, Object> content) {
        List<FactPlan> declared = plans(step, form);
        if (!declared.isEmpty()) {
            Map<String, Deque<Long>> before = rows.ofRecord(step.caseCode(), place);
            FactContext context = context(step, place);
            choose(declared, content, context);
            write(FactDraft.of(declared, content), context, before);
            deleteLeft(before);
        }
    }

    /** What forms of a case say of its child is the case file's to keep. */
    private List<FactPlan> plans(Step step, FormVersion form) {
        List<FactPlan> all = plans.computeIfAbsent(
                form.formId() + "/" + form.version(),
                key -> FactPlans.of(FormSchema.parse(form.schema()), tables).plans());
        return step.onCase()
                ? all.stream().filter(plan -> !isChild(plan.table())).toList()
                : all;
    }

    private FactContext context(Step step, long place) {
        if (step.onCase()) {
            return new FactContext(
                    step,
                    place,
                    LocalDate.now(clock),
                    children.ofCase(step.caseCode()).orElse(null));
        }
        EntryAt entry = rows.entry(step.caseCode()).orElseThrow();
        return new FactContext(step, place, entry.day(), entry.childId());
    }

    /** What the form as a whole has chosen holds for each of its lines, too: the child whose categories they are. */
    private static void choose(List<FactPlan> declared, Map<String, Object> content, FactContext context) {
        declared.stream().filter(plan -> plan.list() == null).forEach(plan -> plan.fields()
                .forEach((column, field) -> {
                    if (column.isReference() && FactPlans.filled(content, field) instanceof String chosen) {
                        context.ofForm().put(column.of(), Long.valueOf(chosen));
                    }
                }));
    }

    private void write(List<FactDraft> drafts, FactContext context, Map<String, Deque<Long>> before) {
        Map<String, Long> ofRow = new HashMap<>();
        int row = -1;
        FactPlan list = null;
        for (FactDraft draft : drafts) {
            boolean sameRow = draft.row() == row && list != null && sameList(list, draft.plan());
            if (!sameRow) {
                ofRow.clear();
            }
            row = draft.row();
            list = draft.plan();
            Optional<Map<FactColumn, Object>> values = values(draft, context, ofRow);
            if (values.isPresent()) {
                long id = store(draft, values.get(), context, before);
                (draft.row() < 0 ? context.ofForm() : ofRow)
                        .put(draft.plan().table().name(), id);
            }
        }
        rememberChild(context);
    }

    private static boolean sameList(FactPlan one, FactPlan other) {
        return one.list() == null ? other.list() == null : one.list().equals(other.list());
    }

    /** The one child that the whole form is about, found or new. */
    private void rememberChild(FactContext context) {
        if (context.step().onCase()) {
            return;
        }
        Optional.ofNullable(context.ofForm().get(FactMarks.CHILD))
                .filter(child -> !child.equals(context.childId()))
                .ifPresent(child -> rows.setChild(context.step().caseCode(), child));
    }

    private long store(
            FactDraft draft, Map<FactColumn, Object> values, FactContext context, Map<String, Deque<Long>> before) {
        FactTable table = draft.plan().table();
        Long old = before.getOrDefault(table.name(), new ArrayDeque<>()).poll();
        if (old == null) {
            if (table.appendOnly() && before.containsKey(table.name())) {
                throw appendOnly(draft);
            }
            return isChild(table) ? newChild(table, values, context) : rows.insert(table, values, context);
        }
        if (isChild(table)) {
            children.change(old, parts(values));
        } else if (!table.appendOnly()) {
            rows.update(table, old, values);
        } else if (!rows.isSame(table, old, values)) {
            throw appendOnly(draft);
        }
        return old;
    }

    private long newChild(FactTable table, Map<FactColumn, Object> values, FactContext context) {
        long id = children.add(parts(values), context.step().unitKey());
        rows.remember(table, id, context);
        return id;
    }

    private static boolean isChild(FactTable table) {
        return table.name().equals(FactMarks.CHILD);
    }

    private static Map<String, Object> parts(Map<FactColumn, Object> values) {
        Map<String, Object> parts = new HashMap<>();
        FactMarks.CHILD_COLUMNS.forEach((part, name) -> values.forEach((column, value) -> {
            if (column.name().equals(name)) {
                parts.put(part, value);
            }
        }));
        return parts;
    }

    /** @return what the form says, null where nothing is to stand; empty if the row it would belong to has not been said */
    private Optional<Map<FactColumn, Object>> values(FactDraft draft, FactContext context, Map<String, Long> ofRow) {
        Map<FactColumn, Object> values = new LinkedHashMap<>();
        for (FactColumn column : draft.plan().table().columns()) {
            if (column.takes().isAsked() && !draft.plan().says(column)) {
                continue; // A later record of the entry may say it, which a correction of this one must not undo.
            }
            Object value = value(column, draft, context, ofRow);
            if (value == null && column.isReference() && column.required()) {
                if (draft.plan().fields().containsKey(column)) {
                    return Optional.empty();
                }
                throw unknownRow(column, draft);
            }
            values.put(column, value);
            if (column.takes() == Takes.NAME) {
                values.put(column.folded(), FoldedName.of((String) value));
            }
        }
        return Optional.of(values);
    }

    private Object value(FactColumn column, FactDraft draft, FactContext context, Map<String, Long> ofRow) {
        Object said = draft.values().get(column);
        if (said != null) {
            return column.type().read(constant(said, context), clock.getZone());
        }
        return switch (column.takes()) {
            case UNIT -> context.step().unitKey();
            case ENTRY -> context.step().onCase() ? null : context.step().caseCode();
            case CASE -> context.step().onCase() ? context.step().caseCode() : null;
            case REFERRAL -> context.referral();
            case ROW -> reference(column, context, draft.row() < 0 ? context.ofForm() : ofRow);
            case VALUE, NAME -> null;
        };
    }

    private Object constant(Object said, FactContext context) {
        if ("@day".equals(said)) {
            return context.day();
        }
        return "@now".equals(said) ? clock.instant() : said;
    }

    /** @param besides what the same line, or the form itself, has written */
    private Long reference(FactColumn column, FactContext context, Map<String, Long> besides) {
        Long beside = besides.get(column.of());
        if (beside != null || !column.required()) {
            return beside;
        }
        Long ofForm = context.ofForm().get(column.of());
        if (ofForm != null) {
            return ofForm;
        }
        return column.of().equals(FactMarks.CHILD)
                ? context.childId()
                : rows.latest(context.step().caseCode(), column.of()).orElse(null);
    }

    /** What stood in lines that the correction has taken out; that to which others refer goes last. */
    private void deleteLeft(Map<String, Deque<Long>> left) {
        tables.all().stream()
                .sorted(Comparator.comparingInt(FactTable::position).reversed())
                .forEach(table ->
                        left.getOrDefault(table.name(), new ArrayDeque<>()).forEach(row -> delete(table, row)));
    }

    private void delete(FactTable table, long row) {
        if (table.appendOnly()) {
            throw refused("content", "Nội dung", "Sổ này không xóa dòng đã ghi.", "Hãy ghi một bút toán đối ứng.");
        }
        try {
            rows.delete(table, row);
        } catch (DataIntegrityViolationException stillNamed) {
            throw refused(
                    "content",
                    "Nội dung",
                    "Dòng bị bỏ đang được bản ghi khác nhắc đến.",
                    "Hãy sửa bản ghi kia trước, hoặc giữ lại dòng này.");
        }
    }

    private static FormRefused appendOnly(FactDraft draft) {
        return refused(
                key(draft),
                label(draft),
                "Sổ này không sửa được số đã ghi.",
                "Hãy ghi một bút toán đối ứng, nêu số chứng từ của bút toán sai.");
    }

    private static FormRefused unknownRow(FactColumn column, FactDraft draft) {
        return refused(
                key(draft),
                label(draft),
                "Chưa rõ mục này ghi cho ai hoặc cho việc nào (%s).".formatted(words(column)),
                "Hãy chọn trong danh sách trước khi ghi.");
    }

    private static String words(FactColumn column) {
        return switch (column.of()) {
            case "child" -> "trẻ em";
            case "caregiver" -> "người chăm sóc";
            case "staff" -> "cán bộ";
            default -> "bản ghi trước";
        };
    }

    private static String key(FactDraft draft) {
        return draft.plan().fields().values().stream()
                .findFirst()
                .map(FormField::key)
                .orElse("content");
    }

    private static String label(FactDraft draft) {
        return draft.plan().fields().values().stream()
                .findFirst()
                .map(FormField::label)
                .orElse("Nội dung");
    }

    private static FormRefused refused(String field, String label, String reason, String remedy) {
        return new FormRefused(List.of(new Refusal(field, label, reason, remedy)));
    }
}
