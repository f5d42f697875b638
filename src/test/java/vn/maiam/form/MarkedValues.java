package vn.maiam.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A filled form in which every text, number and date that may be chosen freely is to be found nowhere else in the world,
 * so that it can be searched for. Choices that lead a process somewhere are made by the test.
 */
public final class MarkedValues extends ValidValues {

    /** Shared by all forms of a run: no two marks are the same. */
    private static final AtomicInteger LAST = new AtomicInteger(1000);

    private final Map<String, Object> chosen;
    private final Map<String, String> marks = new HashMap<>();

    private MarkedValues(Map<String, Object> chosen) {
        super(new Random(1));
        this.chosen = chosen;
    }

    /**
     * @param shown what the form is shown with
     * @param chosen values by the keys of fields, in rows as well
     */
    public static Filled fill(FormSchema schema, Map<String, Object> shown, Map<String, Object> chosen, Clock clock) {
        MarkedValues values = new MarkedValues(chosen);
        Map<String, Object> input = values.input(schema, shown, new Feel(clock));
        Map<String, String> kept = new TreeMap<>();
        values.keep(input, kept);
        Set<String> routing = new TreeSet<>();
        schema.fields().stream().filter(FormField::routes).map(FormField::key).forEach(routing::add);
        kept.values().removeAll(routing);
        return new Filled(input, kept);
    }

    private void keep(Object value, Map<String, String> kept) {
        if (value instanceof Map<?, ?> row) {
            row.values().forEach(cell -> keep(cell, kept));
        } else if (value instanceof Iterable<?> rows) {
            rows.forEach(row -> keep(row, kept));
        } else if (value != null && marks.containsKey(value.toString())) {
            kept.put(value.toString(), marks.get(value.toString()));
        }
    }

    @Override
    Object value(FormField field, Map<String, Object> shown) {
        return chosen.containsKey(field.key()) ? chosen.get(field.key()) : super.value(field, shown);
    }

    @Override
    boolean fills(FormField field) {
        return !chosen.containsKey(field.key()) || chosen.get(field.key()) != null;
    }

    /** A list may be empty that the person is not shown. */
    @Override
    <T> T pick(List<T> choices) {
        return choices.isEmpty() ? null : choices.get(0);
    }

    @Override
    int rowCount() {
        return 2;
    }

    @Override
    String text(FormField field) {
        boolean digitsOnly = field.constraints().pattern() != null;
        return mark(field, (digitsOnly ? "0900 00" : "dấu vết số ") + LAST.incrementAndGet());
    }

    @Override
    Number number(FormField field) {
        Number least = Values.number(field.constraints().min()).orElse(java.math.BigDecimal.ZERO);
        int number = least.intValue() == 0 ? 770_000 + LAST.incrementAndGet() : 2050 + LAST.incrementAndGet() % 50;
        int most = Values.number(field.constraints().max())
                .map(java.math.BigDecimal::intValue)
                .orElse(number);
        return number > most ? super.number(field) : Integer.valueOf(mark(field, String.valueOf(number)));
    }

    /** In the years in which someone who is a child today was born, so that a birth may be marked, too. */
    @Override
    String dateTime(FormField field) {
        int number = LAST.incrementAndGet();
        String day = LocalDate.of(2012, 1, 1).plusDays(number % 4000).toString();
        return switch (field.subtype()) {
            case "time" -> super.dateTime(field);
            case "datetime" -> mark(field, day + "T07:30");
            default -> mark(field, day);
        };
    }

    private String mark(FormField field, String value) {
        marks.put(value, field.key());
        return value;
    }

    /**
     * @param marks the marks that are in it, each with the key of its field; without those of routing fields
     */
    public record Filled(Map<String, Object> input, Map<String, String> marks) {}
}
