package vn.maiam.paper.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Whether everything in a Word file also comes out in the PDF. What would be missing there is refused by its name in Word,
 * so that nobody signs a paper that differs from the one on the screen.
 */
public final class Printable {

    private static final Set<String> SHOWN = Set.of(
            "document",
            "hdr",
            "ftr",
            "body",
            "p",
            "r",
            "t",
            "tab",
            "br",
            "cr",
            "tbl",
            "tr",
            "tc",
            "noBreakHyphen",
            "fldChar",
            "instrText",
            "fldSimple");
    private static final Set<String> WITHOUT_INK = Set.of(
            "pPr",
            "rPr",
            "tblPr",
            "tblGrid",
            "trPr",
            "tcPr",
            "sectPr",
            "tblPrEx",
            "bookmarkStart",
            "bookmarkEnd",
            "proofErr",
            "lastRenderedPageBreak",
            "softHyphen",
            "permStart",
            "permEnd");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("drawing", "hình vẽ hoặc hộp văn bản"),
            Map.entry("pict", "hình vẽ hoặc hộp văn bản"),
            Map.entry("AlternateContent", "hình vẽ hoặc hộp văn bản"),
            Map.entry("object", "đối tượng nhúng"),
            Map.entry("ins", "phần sửa đổi đang theo dõi (Track Changes)"),
            Map.entry("del", "phần sửa đổi đang theo dõi (Track Changes)"),
            Map.entry("sdt", "ô nội dung (Content Control)"),
            Map.entry("numPr", "danh sách đánh số tự động (hãy gõ số bằng tay)"),
            Map.entry("footnoteReference", "chú thích cuối trang"),
            Map.entry("commentReference", "ghi chú (Comment)"),
            Map.entry("commentRangeStart", "ghi chú (Comment)"),
            Map.entry("sym", "ký hiệu chèn (Symbol)"),
            Map.entry("hyperlink", "siêu liên kết"),
            Map.entry("oMath", "công thức"));
    private static final Set<String> FIELDS = Set.of("PAGE", "NUMPAGES");

    private Printable() {}

    /** @return what cannot be printed, in Vietnamese; empty if all can */
    public static Set<String> missing(WordFile file) {
        Set<String> missing = new LinkedHashSet<>();
        for (Document story : file.stories()) {
            look(story.getDocumentElement(), missing);
        }
        return missing;
    }

    private static void look(Element element, Set<String> missing) {
        String name = element.getLocalName();
        if (Set.of("instrText", "fldSimple").contains(name) && !isKnownField(element)) {
            missing.add("trường tự động của Word (chỉ dùng được số trang)");
        } else if (name.equals("pPr")) {
            Xml.child(element, "numPr").ifPresent(list -> missing.add(NAMES.get("numPr")));
        } else if (!SHOWN.contains(name) && !WITHOUT_INK.contains(name)) {
            missing.add(NAMES.getOrDefault(name, name));
        } else if (SHOWN.contains(name)) {
            Xml.children(element).forEach(child -> look(child, missing));
        }
    }

    private static boolean isKnownField(Element field) {
        String instruction = Xml.is(field, "fldSimple") ? Xml.attribute(field, "instr") : field.getTextContent();
        return instruction == null
                || List.of(instruction.strip().split("\\s+")).stream().findFirst().stream()
                        .allMatch(word -> word.isEmpty() || FIELDS.contains(word));
    }
}
