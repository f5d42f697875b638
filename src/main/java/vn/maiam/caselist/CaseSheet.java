package vn.maiam.caselist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The sheet with the files: one a row, dates as dates, every text as text. */
final class CaseSheet {

    private static final int CHARACTER = 256;

    private final Sheet sheet;
    private final Clock clock;
    private final CellStyle text;
    private final CellStyle day;
    private final CellStyle moment;
    private final List<Column> columns = new ArrayList<>();
    private int rows = 1;

    /** @param named whether there are columns for the child at all */
    CaseSheet(Workbook workbook, CaseWords words, Clock clock, boolean named) {
        this.sheet = workbook.createSheet("Hồ sơ trẻ em");
        this.clock = clock;
        this.text = workbook.createCellStyle();
        // A name that begins with "=" stays one, also after somebody has edited the cell.
        text.setQuotePrefixed(true);
        this.day = dated(workbook, "dd/mm/yyyy");
        this.moment = dated(workbook, "dd/mm/yyyy hh:mm");
        addColumns(words, named);
        addHead(workbook);
    }

    void add(ListedCase listed) {
        Row row = sheet.createRow(rows++);
        for (int at = 0; at < columns.size(); at++) {
            fill(row.createCell(at), columns.get(at).value().apply(listed));
        }
    }

    private void addColumns(CaseWords words, boolean named) {
        add("Mã hồ sơ", 20, ListedCase::code);
        if (named) {
            add("Họ tên trẻ", 32, listed -> listed.named() ? words.name(listed) : null);
            add("Giới tính", 12, listed -> listed.named() ? words.sex(listed) : null);
            add("Ngày sinh", 12, ListedCase::birthDate);
            add("Năm sinh", 10, ListedCase::birthYear);
        }
        add("Đơn vị", 28, words::unit);
        add("Giai đoạn", 32, words::stage);
        add("Mức nguy cơ", 14, words::risk);
        add("Hạn gần nhất", 18, ListedCase::due);
        add("Tiếp nhận", 18, ListedCase::receivedAt);
        add("Tình trạng", 24, words::status);
    }

    private void add(String title, int width, Function<ListedCase, Object> value) {
        sheet.setColumnWidth(columns.size(), width * CHARACTER);
        columns.add(new Column(title, value));
    }

    private void addHead(Workbook workbook) {
        CellStyle bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        Row head = sheet.createRow(0);
        for (int at = 0; at < columns.size(); at++) {
            Cell cell = head.createCell(at);
            cell.setCellValue(columns.get(at).title());
            cell.setCellStyle(bold);
        }
        sheet.createFreezePane(0, 1);
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Instant instant) {
            cell.setCellValue(instant.atZone(clock.getZone()).toLocalDateTime());
            cell.setCellStyle(moment);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null) {
            cell.setCellValue(value.toString());
            cell.setCellStyle(text);
        }
    }

    private static CellStyle dated(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private record Column(String title, Function<ListedCase, Object> value) {}
}
