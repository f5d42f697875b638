package vn.maiam.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A number, or its text where the form says so. */
class NumberRule implements FieldRule {

    /** Beyond this a browser no longer keeps every digit. */
    private static final BigDecimal LARGEST = new BigDecimal("999999999999999");

    @Override
    public Object emptyValue() {
        return null;
    }

    @Override
    public Object sanitise(FormField field, Object value, List<FieldOptions.Option> options) {
        Optional<BigDecimal> number = Values.number(value);
        if (number.isEmpty()) {
            return null;
        }
        if (field.serializeToString()) {
            return value.toString();
        }
        return value instanceof Number ? value : FeelValues.plain(number.get());
    }

    @Override
    public Fault misfit(FormField field, Object value) {
        return new Fault("notNumber");
    }

    @Override
    public Optional<Fault> outOfReach(FormField field, Object value, LocalDate today) {
        BigDecimal number = Values.number(value).orElse(BigDecimal.ZERO);
        if (number.abs().compareTo(LARGEST) > 0) {
            return Optional.of(new Fault("tooLarge", LARGEST.toPlainString()));
        }
        if (field.decimalDigits() != null && decimals(number) > field.decimalDigits()) {
            return Optional.of(
                    field.decimalDigits() == 0
                            ? new Fault("notWhole")
                            : new Fault("tooManyDecimals", field.decimalDigits().toString()));
        }
        return isStep(number, field.increment())
                ? Optional.empty()
                : Optional.of(new Fault("offStep", field.increment().toString()));
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    private static boolean isStep(BigDecimal number, Number increment) {
        return increment == null
                || increment.doubleValue() == 0
                || number.remainder(new BigDecimal(increment.toString())).signum() == 0;
    }
}
