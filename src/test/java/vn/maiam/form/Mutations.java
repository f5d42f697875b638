package vn.maiam.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes one thing in a filled form: a slip, a stale page, or somebody who writes requests by hand. */
class Mutations {

    private static final Object REMOVED = new Object();
    private static final List<Object> ANYTHING = Arrays.asList(
            REMOVED,
            REMOVED,
            null,
            "",
            0,
            5,
            -1,
            2.5,
            "abc",
            "5",
            true,
            false,
            List.of(),
            List.of("mot"),
            List.of("ngoai"),
            Map.of("a", 1));

    private final Random random;
    private final ValidValues valid;
    private final Map<String, Object> shown;

    Mutations(Random random, Map<String, Object> shown) {
        this.random = random;
        this.valid = new ValidValues(random);
        this.shown = shown;
    }

    void mutate(FormSchema schema, Map<String, Object> input) {
        List<Slot> slots = new ArrayList<>();
        slots(schema.fields(), input, slots);
        if (slots.isEmpty() || random.nextInt(25) == 0) {
            input.put("truongLa", valid.pick(Arrays.asList("x", null, 1)));
            return;
        }
        Slot slot = valid.pick(slots);
        Object value = random.nextInt(3) == 0 ? valid.pick(ANYTHING) : special(slot.field());
        if (value == REMOVED) {
            slot.values().remove(slot.field().key());
        } else {
            slot.values().put(slot.field().key(), value);
        }
    }

    private void slots(List<FormField> fields, Map<String, Object> values, List<Slot> slots) {
        fields.stream().filter(Mutations::isEntered).forEach(field -> {
            slots.add(new Slot(field, values));
            if (field.isDynamicList() && values.get(field.key()) instanceof List<?> rows) {
                rows.forEach(row -> slots(field.fields(), ShownData.asRow(row), slots));
            }
        });
    }

    private static boolean isEntered(FormField field) {
        return !field.belongsToServer() && !Feel.isExpression(field.readonly());
    }

    private Object special(FormField field) {
        return switch (field.type()) {
            case "textfield", "textarea" -> text(field);
            case "number" -> number(field);
            case "checklist", "taglist" -> choices(field);
            case "datetime" -> dateTime(field);
            case "dynamiclist" -> rows(field);
            default -> valid.pick(Arrays.asList(valid.value(field, shown), "ngoai danh sach", "Mot", true, 1));
        };
    }

    private Object text(FormField field) {
        int most = Values.number(field.constraints().maxLength())
                .map(BigDecimal::intValue)
                .orElse(100);
        int least = Values.number(field.constraints().minLength())
                .map(BigDecimal::intValue)
                .orElse(2);
        return valid.pick(Arrays.asList(
                "ă".repeat(most),
                "ă".repeat(most + 1),
                " " + "ă".repeat(most) + " \u00a0",
                "ă".repeat(Math.max(0, least - 1)),
                "ă".repeat(least),
                " ",
                "hai\ndòng",
                "có\ttab",
                "not@",
                "a@b",
                "a..b@xa.gov.vn",
                "12345",
                "+84912345678",
                "0084912345678",
                "abc+84912345678"));
    }

    private Object number(FormField field) {
        BigDecimal least = Values.number(field.constraints().min()).orElse(BigDecimal.ZERO);
        BigDecimal most = Values.number(field.constraints().max()).orElse(BigDecimal.TEN);
        return valid.pick(Arrays.asList(
                least,
                most,
                least.subtract(BigDecimal.ONE),
                most.add(BigDecimal.ONE),
                most.subtract(new BigDecimal("0.5")),
                most.add(new BigDecimal("0.001")),
                0,
                0.1,
                1.25,
                7,
                1e12,
                "7",
                "bảy"));
    }

    private Object choices(FormField field) {
        Object chosen = valid.value(field, shown);
        List<Object> mixed = new ArrayList<>((List<?>) chosen);
        mixed.add("ngoai danh sach");
        return valid.pick(Arrays.asList(chosen, mixed, List.of(1), List.of(List.of("mot")), "mot"));
    }

    private Object dateTime(FormField field) {
        LocalDate today = LocalDate.now(AgreementWithFormJsTest.CLOCK);
        return valid.pick(Arrays.asList(
                valid.value(field, shown),
                today.toString(),
                today.minusDays(1).toString(),
                today + "T23:45",
                today.minusDays(1) + "T23:45",
                "2015-02-30",
                "2023-02-29",
                "2024-02-29",
                "2015-13-01",
                "2015-5-2",
                "20/05/2015",
                "2015-05-20T10:00",
                "2015-05-20T10:07",
                "2015-05-20T10:00:00",
                "2015-05-20T10:00Z",
                "2015-05-20T10:00+07:00",
                "2015-05-20T25:00",
                "2015-02-30T10:00",
                "2015-05-20 10:00",
                "1899-12-31",
                "1900-01-01",
                "1900-01-01T00:00",
                "0000-00-00",
                "12015-01-01",
                "09:30",
                "9:30",
                "09:37",
                "23:45",
                "25:00",
                "09:61",
                "09:30:00",
                "09:30Z",
                "hôm nay"));
    }

    private Object rows(FormField list) {
        @SuppressWarnings("unchecked")
        List<Object> rows = (List<Object>) valid.value(list, shown);
        if (!rows.isEmpty() && random.nextBoolean()) {
            ShownData.asRow(rows.get(0)).put("cotLa", "x");
        } else {
            rows.add(valid.pick(Arrays.asList("x", null, 1, List.of())));
        }
        return random.nextInt(3) == 0 ? valid.pick(List.of(List.of(), "x", Map.of())) : rows;
    }

    private record Slot(FormField field, Map<String, Object> values) {}
}
