package vn.maiam.form;

/**
 * The {@code validate} part of a field. A bound is a number, a FEEL expression (text with a leading {@code =}), or null.
 *
 * @param pattern regular expression that some part of the text must match, or null
 * @param patternErrorMessage the modeler's own words for a text that does not match, or null
 * @param validationType {@code email}, {@code phone} or null
 */
public record FieldConstraints(
        boolean required,
        Object min,
        Object max,
        Object minLength,
        Object maxLength,
        String pattern,
        String patternErrorMessage,
        String validationType) {}
