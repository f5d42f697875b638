package vn.maiam.paper.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.maiam.paper.word.Xml;

/** Writes one table. A row marked as heading stands at the top of every page that the table reaches. */
class Table {

    private static final double MARGIN = 5.4;

    private final Element table;
    private final Styles styles;
    private final Markup markup;
    private final Blocks blocks;
    private final List<Double> widths;
    private final List<List<Cell>> rows = new ArrayList<>();

    Table(Element table, Styles styles, Markup markup, Blocks blocks) {
        this.table = table;
        this.styles = styles;
        this.markup = markup;
        this.blocks = blocks;
        this.widths = Xml.child(table, "tblGrid").stream()
                .flatMap(grid -> Xml.children(grid, "gridCol").stream())
                .map(column -> Measures.twips(column, "w"))
                .toList();
        Xml.children(table, "tr").forEach(row -> rows.add(Cell.of(row)));
    }

    void write(Element to) {
        Element written = markup.add(to, "table", look());
        if (width() > 0) {
            widths.forEach(width -> markup.add(written, "col", new Css().setPoints("width", width)));
        }
        Element group = null;
        for (int at = 0; at < rows.size(); at++) {
            String kind = isHeading(at) ? "thead" : "tbody";
            if (group == null || !group.getTagName().equals(kind)) {
                group = markup.add(written, kind);
            }
            row(at, group);
        }
    }

    private Css look() {
        Css css = width() > 0 ? new Css().setPoints("width", width()) : new Css().set("width", "100%");
        String align = property("jc").map(Xml::value).orElse("left");
        if (align.equals("center")) {
            css.set("margin-left", "auto").set("margin-right", "auto");
        } else {
            // Word puts the text of the first column, not its border, on the page's margin.
            css.setPoints(
                    "margin-left",
                    property("tblInd")
                            .map(indent -> Measures.twips(indent, "w"))
                            .orElse(-MARGIN));
        }
        return css;
    }

    /** 0 where the file leaves the widths to the program that shows it. */
    private double width() {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    private boolean isHeading(int row) {
        return rowProperty(row, "tblHeader").filter(Xml::isOn).isPresent() && (row == 0 || isHeading(row - 1));
    }

    private void row(int at, Element group) {
        Css look = new Css();
        rowProperty(at, "trHeight").ifPresent(height -> look.setPoints("height", Measures.twips(height, "val")));
        rowProperty(at, "cantSplit").filter(Xml::isOn).ifPresent(whole -> look.set("page-break-inside", "avoid"));
        Element row = markup.add(group, "tr", look);
        rows.get(at).stream().filter(cell -> !cell.continues()).forEach(cell -> cell(cell, at, row));
    }

    private void cell(Cell cell, int row, Element to) {
        Element written = markup.add(to, isHeading(row) ? "th" : "td", look(cell, row));
        written.setAttribute("colspan", String.valueOf(cell.span()));
        written.setAttribute("rowspan", String.valueOf(height(cell, row)));
        blocks.write(cell.element(), written);
    }

    private Css look(Cell cell, int row) {
        Css css = new Css();
        border(css, cell, "top", row == 0 ? "top" : "insideH");
        border(css, cell, "bottom", row + height(cell, row) == rows.size() ? "bottom" : "insideH");
        border(css, cell, "left", cell.column() == 0 ? "left" : "insideV");
        border(css, cell, "right", cell.column() + cell.span() >= widths.size() ? "right" : "insideV");
        cell.property("vAlign")
                .map(Xml::value)
                .ifPresent(align -> css.set("vertical-align", align.equals("center") ? "middle" : align));
        return css;
    }

    private void border(Css css, Cell cell, String side, String sideOfTable) {
        cell.property("tcBorders")
                .flatMap(borders -> Xml.child(borders, side))
                .or(() -> property("tblBorders", sideOfTable))
                .ifPresent(border -> css.set("border-" + side, Borders.css(border)));
    }

    private int height(Cell cell, int row) {
        int height = 1;
        while (cell.starts() && row + height < rows.size() && continues(row + height, cell.column())) {
            height++;
        }
        return height;
    }

    private boolean continues(int row, int column) {
        return rows.get(row).stream().anyMatch(cell -> cell.column() == column && cell.continues());
    }

    private Optional<Element> property(String name) {
        return styles.table(table).stream()
                .flatMap(given -> Xml.child(given, name).stream())
                .findFirst();
    }

    private Optional<Element> property(String name, String part) {
        return styles.table(table).stream()
                .flatMap(given -> Xml.child(given, name, part).stream())
                .findFirst();
    }

    private Optional<Element> rowProperty(int row, String name) {
        return Optional.of(Xml.children(table, "tr").get(row)).flatMap(element -> Xml.child(element, "trPr", name));
    }

    /**
     * @param column where in the table's grid it begins
     * @param span how many columns it covers
     */
    private record Cell(Element element, int column, int span) {

        static List<Cell> of(Element row) {
            List<Cell> cells = new ArrayList<>();
            int column = 0;
            for (Element cell : Xml.children(row, "tc")) {
                int span = Xml.child(cell, "tcPr", "gridSpan")
                        .map(Xml::value)
                        .map(Integer::parseInt)
                        .orElse(1);
                cells.add(new Cell(cell, column, span));
                column += span;
            }
            return cells;
        }

        Optional<Element> property(String name) {
            return Xml.child(element, "tcPr", name);
        }

        boolean starts() {
            return property("vMerge").map(Xml::value).filter("restart"::equals).isPresent();
        }

        boolean continues() {
            return property("vMerge").isPresent() && !starts();
        }
    }
}
