package vn.maiam.paper.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name in braces and how its value is to be written:
 *
 * <pre>
 * {detection.childName}            the value; dots where nothing was entered
 * {detection.channel=telephone}    ☑ if this is what was chosen, else ☐
 * {detection.channel:box}          every choice on a line of its own, with its box
 * {plan.from:short}                one of the other ways to write it
 * {detection.relayedBy?}           the whole paragraph is left out where nothing was entered
 * {decision.number|...../QĐ-UBND}  what stands there where nothing was entered
 * </pre>
 *
 * @param text as it stands in the template, without braces
 * @param choice after {@code =}, or null
 * @param format after {@code :}, or null
 * @param instead after {@code |}, or null
 */
public record Placeholder(String text, String name, String choice, String format, boolean optional, String instead) {

    /** Anything in braces: what is no placeholder is a mistake of whoever wrote the template. */
    static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]*)}");

    private static final Pattern FORM = Pattern.compile(
            "([A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)+)(?:=([\\w.-]+)|:(\\w+))?(?:(\\?)|\\|(.*))?", Pattern.DOTALL);

    /** @return empty if this is no name */
    public static Optional<Placeholder> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches()
                ? Optional.of(new Placeholder(
                        text, form.group(1), form.group(2), form.group(3), form.group(4) != null, form.group(5)))
                : Optional.empty();
    }
}
