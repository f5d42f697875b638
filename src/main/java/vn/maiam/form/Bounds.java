package vn.maiam.form;

import java.math.BigDecimal;
import java.util.Map;

/** The bounds of a field, worked out for the data at hand; null where there is none. */
record Bounds(BigDecimal min, BigDecimal max, BigDecimal minLength, BigDecimal maxLength) {

    static Bounds of(FieldConstraints constraints, Feel feel, Map<String, Object> variables) {
        return new Bounds(
                bound(constraints.min(), feel, variables),
                bound(constraints.max(), feel, variables),
                bound(constraints.minLength(), feel, variables),
                bound(constraints.maxLength(), feel, variables));
    }

    private static BigDecimal bound(Object written, Feel feel, Map<String, Object> variables) {
        Object bound = Feel.isExpression(written) ? feel.evaluate((String) written, variables) : written;
        return Values.number(bound).orElse(null);
    }
}
