package vn.maiam.workflow.forms;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormCheck;
import vn.maiam.form.FormField;
import vn.maiam.form.FormRefused;
import vn.maiam.form.FormSchema;
import vn.maiam.form.Refusal;
import vn.maiam.workflow.CorrectionForms;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.LookupQuestion;
import vn.maiam.workflow.OptionList.Option;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepForms.ShownForm;

@Component
class RecordedForms implements CorrectionForms {

    private final ShownValues values;
    private final NamedChecks namedChecks;
    private final Lookups lookups;
    private final Clock clock;

    RecordedForms(ShownValues values, NamedChecks namedChecks, Lookups lookups, Clock clock) {
        this.values = values;
        this.namedChecks = namedChecks;
        this.lookups = lookups;
        this.clock = clock;
    }

    @Override
    public ShownCorrection of(Step step, FormVersion form, Map<String, Object> recorded) {
        LockedSchema schema = new LockedSchema(form.schema());
        return new ShownCorrection(
                new ShownForm(
                        form.formId(),
                        form.version(),
                        schema.forTheBrowser(),
                        shown(step, schema.forTheServer(), recorded, Map.of())),
                schema.locked().stream()
                        .filter(field -> field.compute() == null)
                        .map(FormField::label)
                        .toList(),
                lookups.names());
    }

    @Override
    public List<Option> choices(Step step, FormVersion form, LookupQuestion question) {
        return lookups.answer(step, new LockedSchema(form.schema()).forTheServer(), question);
    }

    @Override
    public Map<String, Object> checked(
            Step step,
            FormVersion form,
            Map<String, Object> recorded,
            Instant recordedAt,
            Map<String, Object> entered) {
        LockedSchema locked = new LockedSchema(form.schema());
        FormSchema schema = locked.forTheServer();
        Map<String, Object> content = new FormCheck(Clock.fixed(recordedAt, clock.getZone()))
                .check(schema, withGaps(schema, entered), shown(step, schema, recorded, entered));
        namedChecks.check(step, schema, changed(schema, recorded, content));
        refuseOtherWay(locked, recorded, content);
        return content;
    }

    /** The lists and facts of today, over them what was recorded; nothing that has become known since. */
    private Map<String, Object> shown(
            Step step, FormSchema schema, Map<String, Object> recorded, Map<String, Object> entered) {
        Map<String, Object> shown = new LinkedHashMap<>(values.of(step, schema, List.of(recorded, entered)));
        schema.fields().forEach(field -> {
            shown.remove(field.key());
            if (recorded.containsKey(field.key())) {
                shown.put(field.key(), recorded.get(field.key()));
            }
            keepChoices(field, recorded, shown);
            field.fields().forEach(column -> keepColumn(field, column, recorded, shown));
        });
        return shown;
    }

    /** What was chosen once may still be chosen, even if today's list does not have it any more. */
    private static void keepChoices(FormField field, Map<?, ?> recorded, Map<String, Object> shown) {
        if (field.list() != null && recorded.get(field.key()) instanceof String chosen && !chosen.isEmpty()) {
            String list = field.options().valuesKey();
            List<Object> choices = new ArrayList<>((List<?>) shown.getOrDefault(list, List.of()));
            boolean known = choices.stream()
                    .anyMatch(choice -> choice instanceof Map<?, ?> option && chosen.equals(option.get("value")));
            if (!known) {
                choices.add(Map.of("value", chosen, "label", chosen));
                shown.put(list, choices);
            }
        }
    }

    private static void keepColumn(
            FormField list, FormField column, Map<String, Object> recorded, Map<String, Object> shown) {
        if (recorded.get(list.key()) instanceof List<?> rows) {
            rows.forEach(row -> keepChoices(column, (Map<?, ?>) row, shown));
        }
    }

    /** The browser sends nothing for what is empty; here that means emptied. */
    private static Map<String, Object> withGaps(FormSchema schema, Map<String, Object> entered) {
        Map<String, Object> whole = new HashMap<>(entered);
        schema.fields().stream()
                .filter(field -> !field.belongsToServer() && !entered.containsKey(field.key()))
                .forEach(field -> whole.put(field.key(), field.isDynamicList() ? List.of() : null));
        return whole;
    }

    /** What stays as it was has been checked when it was true; a later state of the case is no objection to it. */
    private static Map<String, Object> changed(
            FormSchema schema, Map<String, Object> recorded, Map<String, Object> content) {
        Map<String, Object> changed = new LinkedHashMap<>(content);
        schema.fields().stream()
                .map(FormField::key)
                .filter(key -> Objects.equals(recorded.get(key), content.get(key)))
                .forEach(changed::remove);
        return changed;
    }

    /** The second net, should a computed value have come out differently after all. */
    private static void refuseOtherWay(LockedSchema schema, Map<String, Object> recorded, Map<String, Object> content) {
        List<Refusal> refusals = schema.locked().stream()
                .filter(field -> !same(recorded.get(field.key()), content.get(field.key())))
                .map(field -> new Refusal(
                        field.key(),
                        field.label(),
                        "Mục này đã quyết định bước đi tiếp của hồ sơ nên không sửa tại đây được.",
                        "Hãy ghi nội dung đúng ở bước đang làm: lần thăm trẻ, lần đánh giá hoặc kế hoạch tiếp theo."))
                .toList();
        if (!refusals.isEmpty()) {
            throw new FormRefused(refusals);
        }
    }

    private static boolean same(Object one, Object other) {
        return Objects.equals(one, other)
                || isEmpty(one) && isEmpty(other)
                || one instanceof Number first
                        && other instanceof Number second
                        && Double.compare(first.doubleValue(), second.doubleValue()) == 0;
    }

    private static boolean isEmpty(Object value) {
        return value == null || "".equals(value) || value instanceof List<?> list && list.isEmpty();
    }
}
