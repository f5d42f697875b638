package vn.maiam.form;

import java.time.Clock;
import java.util.Map;

/** A FEEL expression over what a form was filled with, for whoever works something out of a record. */
public final class FeelExpression {

    private static final Feel FEEL = new Feel(Clock.systemUTC());

    private final String text;

    private FeelExpression(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException if the expression cannot be read, or calls Java */
    public static FeelExpression of(String text) {
        FeelNames.in(text);
        return new FeelExpression(text);
    }

    /**
     * @return text, number, boolean, list or map; null where something it asks for is unknown
     * @throws IllegalStateException if it cannot be worked out
     */
    public Object value(Map<String, Object> variables) {
        try {
            return FEEL.evaluate(text, variables);
        } catch (FeelFault fault) {
            throw new IllegalStateException("Cannot work out: " + text, fault);
        }
    }

    /** Whether the outcome is true; what is unknown is not. */
    public boolean holds(Map<String, Object> variables) {
        return Boolean.TRUE.equals(value(variables));
    }
}
