package vn.maiam.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** JSON values as JavaScript compares them: 1 and 1.0 are the same number, text is never a number. */
class Values {

    private static final int MOST_DIGITS = 100;

    static boolean same(Object one, Object other) {
        if (one instanceof Number && other instanceof Number) {
            return number(one).equals(number(other));
        }
        if (one instanceof List<?> list && other instanceof List<?> others) {
            return list.size() == others.size()
                    && IntStream.range(0, list.size()).allMatch(at -> same(list.get(at), others.get(at)));
        }
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> others) {
            return map.keySet().equals(others.keySet())
                    && map.keySet().stream().allMatch(key -> same(map.get(key), others.get(key)));
        }
        return one == null ? other == null : one.equals(other);
    }

    static boolean isAmong(Object value, List<FieldOptions.Option> options) {
        return options.stream().anyMatch(option -> same(option.value(), value));
    }

    /** Nothing that a person has entered. */
    static boolean isEmpty(Object value) {
        return value == null || value.equals("") || value instanceof List<?> list && list.isEmpty();
    }

    /** Whether a field's value says no more than that nobody has touched the field. */
    static boolean isUntouched(FormField field, Object value) {
        if (field.isDynamicList()) {
            return value == null || value instanceof List<?> list && list.isEmpty();
        }
        return isEmpty(value) || field.type().equals("checkbox") && value.equals(false);
    }

    /** Whether working with it takes no more time and room than with a number a person would type. */
    private static boolean isHandy(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    /** @return the finite number that a number or a text is, without trailing zeros */
    static Optional<BigDecimal> number(Object value) {
        if (!(value instanceof Number || value instanceof String text && text.length() <= MOST_DIGITS)) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(value.toString().strip());
            return isHandy(number) ? Optional.of(number.stripTrailingZeros()) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
