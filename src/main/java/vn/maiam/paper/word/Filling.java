package vn.maiam.paper.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts values in the place of a template's names. A table's row, or a paragraph, that names a column is repeated. A table
 * that has no row at all is left out with its heading if one of its columns is named with {@code ?}.
 */
public final class Filling {

    private static final String DOTS = ".".repeat(30);
    private static final String DOTS_IN_TABLE = ".".repeat(8);

    private Filling() {}

    public static void fill(WordFile file, Values values) {
        file.stories().forEach(story -> fill(story, values));
    }

    private static void fill(Document story, Values values) {
        fill(story.getDocumentElement(), values);
    }

    private static void fill(Element element, Values values) {
        boolean repeatable = Xml.is(element, "tr") || Xml.is(element, "p");
        Optional<String> table = repeatable ? tableIn(element, values) : Optional.empty();
        if (Xml.is(element, "tbl") && isLeftOut(element, values)) {
            element.getParentNode().removeChild(element);
        } else if (table.isPresent()) {
            repeat(element, values.rows(table.get()));
        } else if (Xml.is(element, "p")) {
            fillParagraph(element, values);
        } else {
            Xml.children(element).forEach(child -> fill(child, values));
        }
    }

    private static boolean isLeftOut(Element table, Values values) {
        List<Placeholder> columns = Xml.children(table, "tr").stream()
                .flatMap(row -> Xml.all(row, "p").stream())
                .flatMap(paragraph -> new ParagraphText(paragraph).placeholders().stream())
                .filter(name -> values.tableOf(name).isPresent())
                .toList();
        return columns.stream().anyMatch(Placeholder::optional)
                && columns.stream()
                        .allMatch(column -> values.rows(values.tableOf(column).orElseThrow()).stream()
                                .allMatch(row -> row.lines(column).isEmpty()));
    }

    private static void repeat(Element element, List<Values> rows) {
        Node parent = element.getParentNode();
        for (Values row : rows) {
            Element filled = (Element) element.cloneNode(true);
            parent.insertBefore(filled, element);
            fill(filled, row);
        }
        parent.removeChild(element);
    }

    private static Optional<String> tableIn(Element element, Values values) {
        List<Element> paragraphs = Xml.is(element, "p") ? List.of(element) : Xml.all(element, "p");
        return paragraphs.stream()
                .flatMap(paragraph -> new ParagraphText(paragraph).placeholders().stream())
                .flatMap(placeholder -> values.tableOf(placeholder).stream())
                .findFirst();
    }

    private static void fillParagraph(Element paragraph, Values values) {
        ParagraphText text = new ParagraphText(paragraph);
        List<Placeholder> placeholders = text.placeholders();
        if (placeholders.isEmpty()) {
            return;
        }
        if (placeholders.stream()
                .anyMatch(name -> name.optional() && values.lines(name).isEmpty())) {
            drop(paragraph);
            return;
        }
        String dots = inTable(paragraph) ? DOTS_IN_TABLE : DOTS;
        text.replace(name -> written(name, values, dots));
        Lines.separate(paragraph);
    }

    private static String written(Placeholder name, Values values, String dots) {
        List<String> lines = values.lines(name);
        if (lines.isEmpty()) {
            return name.instead() == null ? dots : name.instead();
        }
        return String.join("\n", lines);
    }

    /** A cell of a table keeps a paragraph, as Word demands. */
    private static void drop(Element paragraph) {
        Node parent = paragraph.getParentNode();
        if (Xml.is(parent, "tc") && Xml.children(parent, "p").size() == 1) {
            Xml.children(paragraph).stream()
                    .filter(child -> !Xml.is(child, "pPr"))
                    .forEach(paragraph::removeChild);
        } else {
            parent.removeChild(paragraph);
        }
    }

    private static boolean inTable(Element paragraph) {
        return Xml.is(paragraph.getParentNode(), "tc");
    }
}
