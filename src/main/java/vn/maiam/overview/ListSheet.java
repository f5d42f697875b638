package vn.maiam.overview;

import java.time.ZoneId;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.maiam.overview.Listing.Line;
import vn.maiam.sheet.Sheet;
import vn.maiam.sheet.Sheet.Column;

/** A sheet of lines as the page lists them. */
final class ListSheet {

    private static final List<Column> COLUMNS = List.of(
            new Column("Mã", 24),
            new Column("Đơn vị", 34),
            new Column("Nơi gửi", 28),
            new Column("Giai đoạn", 34),
            new Column("Bước", 34),
            new Column("Từ lúc", 18),
            new Column("Hạn", 18),
            new Column("Xong lúc", 18),
            new Column("Quá hạn", 10),
            new Column("Cán bộ", 26),
            new Column("Nguy cơ", 12));

    private final Sheet sheet;

    private ListSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    static ListSheet of(SXSSFWorkbook book, String name, ZoneId zone) {
        return new ListSheet(new Sheet(book, name, zone, COLUMNS));
    }

    void add(List<Line> lines) {
        lines.forEach(line -> sheet.add(
                line.code(),
                line.unit(),
                line.sender(),
                line.stage(),
                line.step(),
                line.since(),
                line.due(),
                line.end(),
                line.late() ? "Có" : "Không",
                line.person(),
                line.risk()));
    }
}
