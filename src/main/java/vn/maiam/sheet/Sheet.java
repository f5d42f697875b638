package vn.maiam.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A sheet that is written from top to bottom: a heading that stays in sight, and rows whose numbers and dates are such. */
public final class Sheet {

    /** What one sheet of XLSX holds, without its heading. */
    public static final int MOST_ROWS = 1_048_575;

    private static final int CHARACTER = 256;

    private final SXSSFSheet sheet;
    private final CellStyle moments;
    private final ZoneId zone;
    private int next;

    public Sheet(SXSSFWorkbook book, String name, ZoneId zone, List<Column> columns) {
        this.sheet = book.createSheet(name);
        this.zone = zone;
        this.moments = book.createCellStyle();
        moments.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
        head(book, columns);
    }

    private void head(SXSSFWorkbook book, List<Column> columns) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle heading = book.createCellStyle();
        heading.setFont(bold);
        Row row = sheet.createRow(next++);
        for (int at = 0; at < columns.size(); at++) {
            Cell cell = row.createCell(at);
            cell.setCellValue(columns.get(at).name());
            cell.setCellStyle(heading);
            sheet.setColumnWidth(at, columns.get(at).width() * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
    }

    /** @param values texts, numbers, dates and moments; null leaves a cell empty. What the sheet cannot hold is left out. */
    public void add(Object... values) {
        if (next > MOST_ROWS) {
            return;
        }
        Row row = sheet.createRow(next++);
        for (int at = 0; at < values.length; at++) {
            if (values[at] != null) {
                write(row.createCell(at), values[at]);
            }
        }
    }

    private void write(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Instant moment) {
            cell.setCellValue(LocalDateTime.ofInstant(moment, zone));
            cell.setCellStyle(moments);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day.atStartOfDay());
            cell.setCellStyle(moments);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** @param width in characters */
    public record Column(String name, int width) {}
}
