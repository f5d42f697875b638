package vn.maiam.paper.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The names that a template uses, and where. */
public final class Template {

    private static final int EXCERPT = 60;

    private Template() {}

    /** Everything in braces, place by place. */
    public static List<Use> uses(WordFile file) {
        List<Use> uses = new ArrayList<>();
        for (Document story : file.stories()) {
            for (Element paragraph : Xml.all(story.getDocumentElement(), "p")) {
                ParagraphText text = new ParagraphText(paragraph);
                text.inBraces().forEach(found -> uses.add(new Use(found.text(), excerpt(text), rowOf(paragraph))));
            }
        }
        return uses;
    }

    /** The paragraphs with a brace that has no partner. */
    public static List<String> unpaired(WordFile file) {
        return file.stories().stream()
                .flatMap(story -> Xml.all(story.getDocumentElement(), "p").stream())
                .map(ParagraphText::new)
                .filter(text -> Placeholder.IN_BRACES
                        .matcher(text.toString())
                        .replaceAll("")
                        .matches("(?s).*[{}].*"))
                .map(Template::excerpt)
                .toList();
    }

    private static Object rowOf(Element paragraph) {
        return Xml.is(paragraph.getParentNode(), "tc")
                ? paragraph.getParentNode().getParentNode()
                : paragraph;
    }

    private static String excerpt(ParagraphText text) {
        String whole = text.toString().strip();
        return whole.length() > EXCERPT ? whole.substring(0, EXCERPT) + "…" : whole;
    }

    /**
     * @param text between the braces
     * @param place the beginning of its paragraph
     * @param row what is repeated with it: the same object for all names of one table row
     */
    public record Use(String text, String place, Object row) {}
}
