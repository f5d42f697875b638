package vn.maiam.paper.field;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.form.FieldOptions.Option;
import vn.maiam.form.FormField;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.paper.word.Placeholder;

/** Writes one value as its place in the template asks for. */
@Component
class ValueText {

    private static final String TICKED = "☑";
    private static final String UNTICKED = "☐";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Units units;

    ValueText(Units units) {
        this.units = units;
    }

    /** @param field null for a fixed field, which is a text, a {@link LocalDate} or nothing */
    List<String> lines(FormField field, Object value, Placeholder place) {
        if (place.choice() != null) {
            return List.of(box(isChosen(value, place.choice())));
        }
        if (field != null && "box".equals(place.format())) {
            return boxes(field, value);
        }
        if (field != null && Kind.of(field) == Kind.TICK) {
            return Boolean.TRUE.equals(value) || !place.optional()
                    ? List.of(box(Boolean.TRUE.equals(value)))
                    : List.of();
        }
        if (value == null || value instanceof Collection<?> chosen && chosen.isEmpty()) {
            return List.of();
        }
        String text = text(field, value, place.format());
        return linesOf("upper".equals(place.format()) ? text.toUpperCase(VIETNAMESE) : text);
    }

    private static List<String> boxes(FormField field, Object value) {
        if (field.options() == null) {
            return List.of(box(Boolean.TRUE.equals(value)) + " " + field.label());
        }
        return field.options().among(Map.of()).stream()
                .map(option -> box(isChosen(value, String.valueOf(option.value()))) + " " + option.label())
                .toList();
    }

    private String text(FormField field, Object value, String format) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> text(field, one, format)).collect(Collectors.joining("; "));
        }
        if (value instanceof LocalDate day) {
            return day(day, format);
        }
        if (field == null) {
            return value.toString();
        }
        return switch (Kind.of(field)) {
            case DATE, MOMENT -> dayOrMoment(value.toString(), format);
            case CHOICE -> choice(field, value);
            default -> value.toString();
        };
    }

    /** A choice from a list of the server is a unit; of what the form no longer offers, the stored word remains. */
    private String choice(FormField field, Object value) {
        return field.options().among(Map.of()).stream()
                .filter(option -> value.equals(option.value()))
                .map(Option::label)
                .findFirst()
                .or(() -> units.find(value.toString()).map(Unit::name))
                .orElse(value.toString());
    }

    private static String dayOrMoment(String iso, String format) {
        try {
            return iso.contains("T") ? moment(LocalDateTime.parse(iso), format) : day(LocalDate.parse(iso), format);
        } catch (DateTimeParseException other) {
            return iso;
        }
    }

    private static String day(LocalDate day, String format) {
        return "short".equals(format) ? VietnameseDays.inShort(day) : VietnameseDays.inFull(day);
    }

    private static String moment(LocalDateTime moment, String format) {
        return switch (format == null ? "" : format) {
            case "short" -> VietnameseDays.inShort(moment);
            case "date" -> VietnameseDays.inFull(moment.toLocalDate());
            case "time" -> VietnameseDays.timeOf(moment);
            default -> VietnameseDays.inFull(moment);
        };
    }

    private static boolean isChosen(Object value, String choice) {
        return value instanceof Collection<?> many
                ? many.stream().anyMatch(one -> choice.equals(String.valueOf(one)))
                : choice.equals(String.valueOf(value));
    }

    private static String box(boolean ticked) {
        return ticked ? TICKED : UNTICKED;
    }

    /**
     * Letters put together from parts, as some keyboards send them, are made whole: fonts place whole letters only.
     * Control characters cannot stand in a Word file.
     */
    private static List<String> linesOf(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .lines()
                .map(line -> line.replaceAll("\\p{Cntrl}", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
