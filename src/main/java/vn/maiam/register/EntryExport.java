package vn.maiam.register;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.VietnameseDate;
import vn.maiam.caselist.ListLog;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;

/** A register's list as a workbook, written in pieces; who took it away is written down with it. */
@Component
class EntryExport {

    private static final int PIECE = 500;
    private static final int CHARACTER = 256;

    private final EntryLists lists;
    private final EntryTable table;
    private final ListLog log;
    private final People people;
    private final Clock clock;
    private final int most;

    EntryExport(
            EntryLists lists,
            EntryTable table,
            ListLog log,
            People people,
            Clock clock,
            @Value("${maiam.register.longest-export:50000}") int most) {
        this.lists = lists;
        this.table = table;
        this.log = log;
        this.people = people;
        this.clock = clock;
        this.most = most;
    }

    @Transactional
    public void write(Register register, EntryReach reach, EntryCriteria criteria, OutputStream to) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(PIECE)) {
            workbook.setCompressTempFiles(true);
            Sheet sheet = workbook.createSheet("Danh sách");
            addHead(workbook, sheet, register);
            Map<String, Integer> perUnit = new TreeMap<>();
            long all = lists.count(register, reach, criteria);
            CellStyle text = workbook.createCellStyle();
            // A text that begins with "=" stays one, also after somebody has edited the cell.
            text.setQuotePrefixed(true);
            for (long from = 0; from < Math.min(all, most); from += PIECE) {
                int size = (int) Math.min(PIECE, most - from);
                table.rows(register, reach, lists.list(register, reach, criteria, from, size))
                        .forEach(row -> {
                            add(sheet, text, row);
                            perUnit.merge(row.unitKey(), 1, Integer::sum);
                        });
            }
            addOrigin(workbook, register, reach, all);
            log.taken(reach.personId(), "Sổ: " + register.name(), register.namesChildren(), perUnit);
            workbook.write(to);
        }
    }

    private static void addHead(SXSSFWorkbook workbook, Sheet sheet, Register register) {
        CellStyle bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        Row head = sheet.createRow(0);
        for (String title : List.of("Mã", "Ngày", "Nội dung", "Đơn vị", "Tình trạng")) {
            addCell(head, title, bold);
        }
        register.columns().values().forEach(title -> addCell(head, title, bold));
        for (int at = 0; at < head.getLastCellNum(); at++) {
            sheet.setColumnWidth(at, 24 * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void add(Sheet sheet, CellStyle style, EntryRow entry) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        addCell(row, entry.code(), style);
        addCell(row, entry.day(), style);
        addCell(row, entry.label(), style);
        addCell(row, entry.unit(), style);
        addCell(row, entry.status(), style);
        entry.cells().forEach(cell -> {
            if (cell.number() == null) {
                addCell(row, cell.text(), style);
            } else {
                row.createCell(row.getLastCellNum()).setCellValue(cell.number().doubleValue());
            }
        });
    }

    private static void addCell(Row row, String text, CellStyle style) {
        var cell = row.createCell(Math.max(row.getLastCellNum(), 0));
        if (text != null) {
            cell.setCellValue(text);
            cell.setCellStyle(style);
        }
    }

    private void addOrigin(SXSSFWorkbook workbook, Register register, EntryReach reach, long all) {
        Sheet sheet = workbook.createSheet("Nguồn");
        say(sheet, "Sổ", register.name());
        say(sheet, "Người tải", people.find(reach.personId()).map(Person::name).orElse(reach.personId()));
        say(sheet, "Lúc", VietnameseDate.of(clock.instant(), clock));
        say(sheet, "Số mục", String.valueOf(Math.min(all, most)));
        if (all > most) {
            say(
                    sheet,
                    "Chưa đủ",
                    "Danh sách có %d mục, tệp chỉ chứa %d mục đầu. Hãy thu hẹp điều kiện rồi tải từng phần."
                            .formatted(all, most));
        }
    }

    private static void say(Sheet sheet, String what, String text) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.createCell(0).setCellValue(what);
        row.createCell(1).setCellValue(text);
    }
}
