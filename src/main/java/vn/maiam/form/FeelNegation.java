package vn.maiam.form;

/** Tells {@code not(...)} around a whole condition, which a unary test reads as "none of these", from one within it. */
class FeelNegation {

    /** @return what stands inside the not(...) that spans the whole expression, or null if none does */
    static String inside(String expression) {
        String text = (Feel.isExpression(expression) ? expression.substring(1) : expression).strip();
        if (!text.matches("(?s)not\\s*\\(.*\\)")) {
            return null;
        }
        int open = text.indexOf('(');
        return closing(text, open) == text.length() - 1 ? text.substring(open + 1, text.length() - 1) : null;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int at = open; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '"' && text.charAt(at - 1) != '\\') {
                quoted = !quoted;
            }
            if (!quoted) {
                depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            }
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
