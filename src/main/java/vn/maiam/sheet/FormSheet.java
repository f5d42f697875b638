package vn.maiam.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.maiam.sheet.Sheet.Column;

/**
 * A table that an office hands to another: on A4 across, with the heads of the administrative layout (Decree 30/2020), a title,
 * one table, where its figures come from, and who signs. For tables of tens of rows, written from top to bottom.
 */
public final class FormSheet {

    private static final String FONT = "Times New Roman";
    private static final short TITLE = 13;
    private static final short TEXT = 11;
    private static final int CHARACTER = 256;
    private static final int LINES_TO_SIGN = 5;
    private static final int LINE = 15;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final int columns;
    private int next;

    /** @param columns how many the table is to have, as what stands above and below spans it */
    public FormSheet(String name, int columns) {
        this.sheet = book.createSheet(name);
        this.columns = columns;
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    /** @param authority who makes the table */
    public void head(String authority) {
        CellStyle bold = style(true, false, TEXT, HorizontalAlignment.CENTER);
        halves(
                authority.toUpperCase(java.util.Locale.forLanguageTag("vi")),
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                bold);
        halves("", "Độc lập - Tự do - Hạnh phúc", bold);
        next++;
    }

    public void title(String title, String beneath) {
        across(title, style(true, false, TITLE, HorizontalAlignment.CENTER), 1);
        across(beneath, style(false, true, TEXT, HorizontalAlignment.CENTER), 2);
        next++;
    }

    /** @param rows of numbers and texts; a null leaves a cell empty */
    public void table(List<Column> head, List<? extends List<?>> rows) {
        CellStyle bold = bordered(style(true, false, TEXT, HorizontalAlignment.CENTER));
        CellStyle text = bordered(style(false, false, TEXT, HorizontalAlignment.LEFT));
        CellStyle number = bordered(style(false, false, TEXT, HorizontalAlignment.RIGHT));
        number.setDataFormat(book.createDataFormat().getFormat("#,##0"));
        sheet.setRepeatingRows(new CellRangeAddress(next, next, -1, -1));
        Row names = sheet.createRow(next++);
        for (int at = 0; at < head.size(); at++) {
            cell(names, at, head.get(at).name(), bold);
            sheet.setColumnWidth(at, head.get(at).width() * CHARACTER);
        }
        for (List<?> values : rows) {
            Row row = sheet.createRow(next++);
            for (int at = 0; at < values.size(); at++) {
                if (values.get(at) instanceof Number amount) {
                    cell(row, at, "", number).setCellValue(amount.doubleValue());
                } else {
                    cell(row, at, values.get(at) == null ? "" : values.get(at).toString(), text);
                }
            }
        }
        next++;
    }

    public void note(String text) {
        across(text, style(false, true, TEXT, HorizontalAlignment.LEFT), 1 + text.length() / width());
    }

    public void signatures(String left, String right) {
        next++;
        halves(left, right, style(true, false, TEXT, HorizontalAlignment.CENTER));
        CellStyle hint = style(false, true, TEXT, HorizontalAlignment.CENTER);
        halves("(Ký, ghi rõ họ tên)", "(Ký, đóng dấu, ghi rõ họ tên)", hint);
        next += LINES_TO_SIGN;
    }

    public void write(OutputStream to) throws IOException {
        try (book) {
            book.write(to);
        }
    }

    /** How many characters a line across all columns holds. */
    private int width() {
        int width = 0;
        for (int at = 0; at < columns; at++) {
            width += sheet.getColumnWidth(at) / CHARACTER;
        }
        return width;
    }

    private void across(String text, CellStyle style, int lines) {
        Row row = sheet.createRow(next);
        row.setHeightInPoints((float) LINE * lines);
        cell(row, 0, text, style);
        merge(0, columns - 1);
        next++;
    }

    private void halves(String left, String right, CellStyle style) {
        Row row = sheet.createRow(next);
        cell(row, 0, left, style);
        cell(row, columns / 2, right, style);
        merge(0, columns / 2 - 1);
        merge(columns / 2, columns - 1);
        next++;
    }

    private void merge(int from, int to) {
        sheet.addMergedRegion(new CellRangeAddress(next, next, from, to));
    }

    private static Cell cell(Row row, int at, String text, CellStyle style) {
        Cell cell = row.createCell(at);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        return cell;
    }

    private CellStyle style(boolean bold, boolean italic, short points, HorizontalAlignment side) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        font.setItalic(italic);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(side);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static CellStyle bordered(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
