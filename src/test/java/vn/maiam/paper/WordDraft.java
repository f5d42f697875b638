package vn.maiam.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A template as somebody writes it in Word, and what has become of it. */
public final class WordDraft {

    private final XWPFDocument document = new XWPFDocument();

    /** @param runs the paragraph's text, cut where Word would have cut it */
    public WordDraft paragraph(String... runs) {
        XWPFParagraph paragraph = document.createParagraph();
        for (String run : runs) {
            paragraph.createRun().setText(run);
        }
        return this;
    }

    /** A table with a heading that repeats, and one row. */
    public WordDraft table(String[] heading, String[] row) {
        XWPFTable table = document.createTable(2, heading.length);
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < heading.length; column++) {
            table.getRow(0).getCell(column).setText(heading[column]);
            table.getRow(1).getCell(column).setText(row[column]);
        }
        return this;
    }

    public WordDraft with(Consumer<XWPFDocument> change) {
        change.accept(document);
        return this;
    }

    public byte[] save() {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static XWPFDocument open(byte[] file) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every paragraph on a line of its own, those of tables too. */
    public static String text(byte[] file) {
        try (XWPFDocument document = open(file)) {
            return document.getBodyElements().stream()
                    .map(element ->
                            element instanceof XWPFTable table ? table.getText() : ((XWPFParagraph) element).getText())
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
