package vn.maiam.casefile;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.maiam.form.FieldOptions;
import vn.maiam.form.FormField;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.OptionList;
import vn.maiam.workflow.OptionLookup;

/** One value as people read it. */
@Component
public class FieldText {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);

    private final Units units;
    private final Wording wording;
    private final ObjectProvider<OptionLookup> lookups;
    private final ObjectProvider<OptionList> lists;

    FieldText(Units units, Wording wording, ObjectProvider<OptionLookup> lookups, ObjectProvider<OptionList> lists) {
        this.lookups = lookups;
        this.lists = lists;
        this.units = units;
        this.wording = wording;
    }

    public String of(FormField field, Object value) {
        if (value instanceof List<?> chosen) {
            return chosen.stream().map(one -> of(field, one)).collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean) {
            return wording.of("answer", value.toString());
        }
        if ("datetime".equals(field.type())) {
            return VietnameseDate.of(value.toString());
        }
        if (field.options() != null) {
            return choice(field, value);
        }
        return value instanceof Number number ? number(number) : value.toString();
    }

    /** A year has no point in it, an amount has. */
    private static String number(Number value) {
        BigDecimal exact = new BigDecimal(value.toString());
        NumberFormat format = NumberFormat.getNumberInstance(VIETNAMESE);
        format.setGroupingUsed(exact.abs().compareTo(LARGE) >= 0);
        format.setMaximumFractionDigits(Math.max(0, exact.scale()));
        return format.format(exact);
    }

    /** A choice from a list of the server is not in the form any more; if it was a unit, that is still known. */
    private String choice(FormField field, Object value) {
        return field.options().among(Map.of()).stream()
                .filter(option -> value.equals(option.value()))
                .map(FieldOptions.Option::label)
                .findFirst()
                .or(() -> lookedUp(field.list(), value.toString()))
                .or(() -> listed(field.list(), value.toString()))
                .or(() -> units.find(value.toString()).map(Unit::name))
                .orElse(value.toString());
    }

    /** How people read a value that was chosen from a list of the server; the value itself where nobody knows it any more. */
    public String chosen(String list, String value) {
        return lookedUp(list, value).or(() -> listed(list, value)).orElse(value);
    }

    private Optional<String> lookedUp(String list, String value) {
        return lookups.stream()
                .filter(lookup -> lookup.name().equals(list))
                .flatMap(lookup -> lookup.label(value).stream())
                .findFirst();
    }

    private Optional<String> listed(String name, String value) {
        return lists.stream()
                .filter(list -> list.name().equals(name))
                .flatMap(list -> list.label(value).stream())
                .findFirst();
    }
}
