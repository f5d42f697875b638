package vn.maiam.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Makes up what a careful officer might enter. */
public class ValidValues {

    static final List<String> CHOICES = List.of("mot", "hai", "ba");
    private static final List<String> TEXTS = List.of(
            "Nguyễn Thị Ánh", "079205001234", "0912345678", "29956", "A1", "12", "Trẻ có vết bầm ở tay, cần khám ngay");

    private final Random random;

    ValidValues(Random random) {
        this.random = random;
    }

    /** What a form is shown with: choices, the usual context and the values only the server gives. */
    Map<String, Object> shown(FormSchema schema) {
        Map<String, Object> shown = new LinkedHashMap<>();
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("unitLevel", pick(List.of("commune", "district", "province")));
        context.put("childAge", random.nextInt(4) == 0 ? null : random.nextInt(18));
        shown.put("context", context);
        choices(schema.fields(), shown);
        schema.fields().stream()
                .filter(field -> field.belongsToServer() && field.compute() == null)
                .forEach(field -> shown.put(field.key(), value(field, shown)));
        return shown;
    }

    private void choices(List<FormField> fields, Map<String, Object> shown) {
        for (FormField field : fields) {
            if (field.options() != null && field.options().valuesKey() != null) {
                shown.put(
                        field.options().valuesKey(),
                        CHOICES.stream()
                                .map(choice -> Map.of("value", choice, "label", "Lựa chọn " + choice))
                                .toList());
            }
            choices(field.fields(), shown);
        }
    }

    /** A filled form, with whatever its conditions hide left out. */
    Map<String, Object> input(FormSchema schema, Map<String, Object> shown, Feel feel) {
        Map<String, Object> input = filled(schema.fields(), shown);
        for (int round = 0; round < 3; round++) {
            Map<String, Object> data = ShownData.of(schema, Submission.over(schema, input, shown));
            var hidden = new Visibility(feel);
            withoutHidden(schema.components(), input, Scope.of(hidden.judged(schema, data)), data, hidden, false);
        }
        return input;
    }

    private Map<String, Object> filled(List<FormField> fields, Map<String, Object> shown) {
        Map<String, Object> filled = new LinkedHashMap<>();
        for (FormField field : fields) {
            if (!field.belongsToServer() && (field.required() || fills(field))) {
                filled.put(field.key(), field.isDynamicList() ? rows(field, shown) : value(field, shown));
            }
        }
        return filled;
    }

    /** Whether a field that may be left empty is filled. */
    boolean fills(FormField field) {
        return random.nextInt(6) > 0;
    }

    int rowCount() {
        return random.nextInt(4);
    }

    private List<Object> rows(FormField list, Map<String, Object> shown) {
        List<Object> rows = new ArrayList<>();
        for (int count = rowCount(); count > 0; count--) {
            rows.add(filled(list.fields(), shown));
        }
        return rows;
    }

    Object value(FormField field, Map<String, Object> shown) {
        return switch (field.type()) {
            case "textfield", "textarea" -> text(field);
            case "number" -> field.serializeToString() ? number(field).toString() : number(field);
            case "checkbox" -> field.required() || random.nextBoolean();
            case "radio", "select" -> pick(values(field, shown));
            case "checklist", "taglist" ->
                values(field, shown).stream()
                        .filter(value -> field.required() || random.nextBoolean())
                        .toList();
            case "datetime" -> dateTime(field);
            case "dynamiclist" -> rows(field, shown);
            default -> throw new IllegalArgumentException(field.type());
        };
    }

    private List<Object> values(FormField field, Map<String, Object> shown) {
        return field.options().among(shown).stream()
                .map(FieldOptions.Option::value)
                .toList();
    }

    String text(FormField field) {
        if (field.constraints().validationType() != null) {
            return field.constraints().validationType().equals("email") ? "lan.anh@xa.gov.vn" : "+84912345678";
        }
        int most = Values.number(field.constraints().maxLength())
                .map(BigDecimal::intValue)
                .orElse(1000);
        String pattern = field.constraints().pattern();
        List<String> fitting = TEXTS.stream()
                .filter(text -> text.length() <= most)
                .filter(text -> pattern == null
                        || Pattern.compile(pattern).matcher(text).find())
                .toList();
        return fitting.isEmpty() ? "a" : pick(fitting);
    }

    Number number(FormField field) {
        int least = Values.number(field.constraints().min())
                .map(BigDecimal::intValue)
                .orElse(0);
        int step = field.increment() == null ? 1 : Math.max(1, field.increment().intValue());
        int most = Values.number(field.constraints().max())
                .map(BigDecimal::intValue)
                .orElse(field.constraints().max() == null ? least + 10 * step : least);
        return least + step * random.nextInt(Math.max(1, (most - least) / step + 1));
    }

    String dateTime(FormField field) {
        LocalDate today = LocalDate.now(AgreementWithFormJsTest.CLOCK);
        LocalDate day = field.disallowPassedDates()
                ? today.plusDays(random.nextInt(100))
                : today.minusDays(random.nextInt(6000));
        int minutes = random.nextInt(24 * 60 / field.timeInterval()) * field.timeInterval();
        String time = String.format("%02d:%02d", minutes / 60, minutes % 60);
        return switch (field.subtype()) {
            case "time" -> time;
            case "datetime" -> day + "T" + time;
            default -> day.toString();
        };
    }

    private void withoutHidden(
            List<FormField> components,
            Map<String, Object> input,
            Scope scope,
            Map<String, Object> data,
            Visibility visibility,
            boolean hidden) {
        for (FormField field : components) {
            boolean gone = hidden || visibility.hides(field, scope);
            if (!field.isInput()) {
                withoutHidden(field.components(), input, scope, data, visibility, gone);
            } else if (gone) {
                input.remove(field.key());
            } else if (field.isDynamicList() && input.get(field.key()) instanceof List<?> rows) {
                for (int at = 0; at < rows.size(); at++) {
                    Map<String, Object> row = ShownData.asRow(((List<?>) data.get(field.key())).get(at));
                    withoutHidden(
                            field.components(),
                            ShownData.asRow(rows.get(at)),
                            scope.row(row, at + 1),
                            row,
                            visibility,
                            false);
                }
            }
        }
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
