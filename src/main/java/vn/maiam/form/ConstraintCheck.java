package vn.maiam.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds a value of the right kind against the field's {@code validate} part, in the order of form-js. */
class ConstraintCheck {

    /** Longest text where the form sets no length, and most choices in one list. */
    static final int LONGEST_TEXT = 10_000;

    static final int MOST_CHOICES = 200;

    /** What JavaScript's trim takes away. */
    private static final Pattern OUTER_SPACE =
            Pattern.compile("^[\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+"
                    + "|[\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+$");

    static Optional<Fault> fault(FormField field, Object value, Bounds bounds) {
        FieldConstraints constraints = field.constraints();
        if (Values.isUntouched(field, value)) {
            return constraints.required() ? Optional.of(new Fault("missing")) : Optional.empty();
        }
        if (constraints.pattern() != null
                && !Pattern.compile(constraints.pattern())
                        .matcher(value.toString())
                        .find()) {
            return Optional.of(patternFault(constraints));
        }
        if (value instanceof List<?> list && list.size() > MOST_CHOICES) {
            return Optional.of(new Fault("tooManyChoices", String.valueOf(MOST_CHOICES)));
        }
        if (field.type().equals("number")) {
            return outside(Values.number(value).orElseThrow(), bounds);
        }
        return field.type().startsWith("text") ? textFault((String) value, constraints, bounds) : Optional.empty();
    }

    private static Fault patternFault(FieldConstraints constraints) {
        return constraints.patternErrorMessage() == null
                ? new Fault("offPattern")
                : new Fault("offPatternAs", constraints.patternErrorMessage());
    }

    private static Optional<Fault> outside(BigDecimal number, Bounds bounds) {
        if (bounds.min() != null && number.compareTo(bounds.min()) < 0) {
            return Optional.of(new Fault("tooSmall", written(bounds.min())));
        }
        return bounds.max() != null && number.compareTo(bounds.max()) > 0
                ? Optional.of(new Fault("tooLarge", written(bounds.max())))
                : Optional.empty();
    }

    private static Optional<Fault> textFault(String text, FieldConstraints constraints, Bounds bounds) {
        int length = OUTER_SPACE.matcher(text).replaceAll("").length();
        int most =
                bounds.maxLength() == null ? LONGEST_TEXT : bounds.maxLength().intValue();
        if (bounds.minLength() != null && length < bounds.minLength().intValue()) {
            return Optional.of(new Fault("tooShort", written(bounds.minLength())));
        }
        if (length > most || text.length() > Math.max(most, LONGEST_TEXT)) {
            return Optional.of(new Fault("tooLong", String.valueOf(most)));
        }
        return ContactPatterns.match(constraints.validationType(), text)
                ? Optional.empty()
                : Optional.of(new Fault("not-" + constraints.validationType()));
    }

    private static String written(BigDecimal bound) {
        return bound.toPlainString().replace('.', ',');
    }
}
