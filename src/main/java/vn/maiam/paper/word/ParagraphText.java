package vn.maiam.paper.word;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The text of one paragraph. Word cuts it into runs wherever it likes, also in the middle of a name. */
class ParagraphText {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final List<Element> pieces;

    ParagraphText(Element paragraph) {
        this.pieces = Xml.all(paragraph, "t");
    }

    @Override
    public String toString() {
        return pieces.stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    /** What stands in braces, in its order; empty for what is no name. */
    Stream<InBraces> inBraces() {
        return Placeholder.IN_BRACES.matcher(toString()).results().map(InBraces::of);
    }

    List<Placeholder> placeholders() {
        return inBraces()
                .flatMap(found -> Placeholder.parse(found.text()).stream())
                .toList();
    }

    /** Puts a text in the place of each name; it looks as the name's first letter did. */
    void replace(Function<Placeholder, String> text) {
        Matcher braces = Placeholder.IN_BRACES.matcher(toString());
        List<InBraces> last = braces.results().map(InBraces::of).toList();
        for (int at = last.size() - 1; at >= 0; at--) {
            InBraces found = last.get(at);
            Placeholder.parse(found.text()).ifPresent(name -> replace(found.from(), found.to(), text.apply(name)));
        }
    }

    private void replace(int from, int to, String text) {
        int start = 0;
        String left = text;
        for (Element piece : pieces) {
            String old = piece.getTextContent();
            int end = start + old.length();
            if (end > from && start < to) {
                write(
                        piece,
                        old.substring(0, Math.max(0, from - start))
                                + left
                                + old.substring(Math.min(old.length(), to - start)));
                left = "";
            }
            start = end;
        }
    }

    static void write(Element piece, String text) {
        piece.setTextContent(text);
        piece.setAttributeNS(XML, "xml:space", "preserve");
    }

    /**
     * @param text between the braces
     * @param from where the opening brace stands
     * @param to behind the closing one
     */
    record InBraces(String text, int from, int to) {

        private static InBraces of(MatchResult found) {
            return new InBraces(found.group(1), found.start(), found.end());
        }
    }
}
