package vn.maiam.overview;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.maiam.overview.OverviewView.Load;
import vn.maiam.sheet.Sheet;
import vn.maiam.sheet.Sheet.Column;

/** The page's figures, a sheet for each part of the page. */
final class FigureSheets {

    private static final int TEXT = 40;
    private static final int NUMBER = 18;

    private FigureSheets() {}

    static void write(SXSSFWorkbook book, OverviewView view, ZoneId zone) {
        summary(new Sheet(book, "Tổng hợp", zone, texts("Mục", "Giá trị")), view);
        places(
                new Sheet(
                        book,
                        "Giai đoạn và bước",
                        zone,
                        columns(
                                "Quy trình",
                                "Giai đoạn, bước",
                                "Loại",
                                "Đang ở",
                                "Quá hạn",
                                "Đã xong trong kỳ",
                                "Số ngày (trung vị)")),
                view);
        units(
                new Sheet(
                        book,
                        "Khối lượng đơn vị",
                        zone,
                        columns("Đơn vị", "Hồ sơ", "Quá hạn", "Chưa ai nhận", "Số cán bộ", "Hồ sơ mỗi cán bộ", "Mức")),
                view.load());
        people(
                new Sheet(book, "Khối lượng cán bộ", zone, columns("Cán bộ", "Hồ sơ đang giữ", "Quá hạn", "Mức")),
                view.load());
        offices(
                new Sheet(
                        book,
                        "Chuyển gửi chưa trả lời",
                        zone,
                        columns("Cơ quan", "Chưa trả lời", "Quá hạn trả lời", "Chờ lâu nhất từ")),
                view);
        clocks(new Sheet(book, "Thời hạn theo tháng", zone, columns("Tháng", "Bước", "Giữ đúng", "Bị trễ")), view);
    }

    private static void summary(Sheet sheet, OverviewView view) {
        sheet.add("Đơn vị", view.chosen().unitName());
        sheet.add("Từ ngày", view.chosen().from());
        sheet.add("Đến ngày", view.chosen().to());
        sheet.add("Số liệu lúc", view.at());
        sheet.add("Hồ sơ có việc đang mở", view.totals().open());
        sheet.add("Hồ sơ có việc quá hạn", view.totals().overdue());
        sheet.add("Chuyển gửi chưa trả lời", view.totals().unanswered());
        sheet.add("Thời hạn giữ đúng trong kỳ", view.totals().kept());
        sheet.add("Thời hạn bị trễ trong kỳ", view.totals().missed());
        sheet.add("Mức hồ sơ mỗi cán bộ", view.load().line());
        sheet.add("Nguồn của mức", view.load().source());
    }

    private static void places(Sheet sheet, OverviewView view) {
        view.diagrams().forEach(diagram -> diagram.places()
                .forEach(place -> sheet.add(
                        diagram.name(),
                        place.name(),
                        place.stage() ? "Giai đoạn" : "Bước",
                        place.open(),
                        place.overdue(),
                        place.done(),
                        place.medianDays())));
    }

    private static void units(Sheet sheet, Load load) {
        load.units()
                .forEach(unit -> sheet.add(
                        unit.name(),
                        unit.open(),
                        unit.overdue(),
                        unit.untaken(),
                        unit.officers(),
                        unit.perOfficer(),
                        unit.officers() == 0 ? null : load.line()));
    }

    private static void people(Sheet sheet, Load load) {
        load.people().forEach(person -> sheet.add(person.name(), person.open(), person.overdue(), load.line()));
    }

    private static void offices(Sheet sheet, OverviewView view) {
        view.referrals()
                .forEach(office -> sheet.add(office.name(), office.unanswered(), office.overdue(), office.oldest()));
    }

    private static void clocks(Sheet sheet, OverviewView view) {
        view.months().forEach(month -> {
            sheet.add(month.month(), "Mọi bước", month.kept(), month.missed());
            month.steps().forEach(step -> sheet.add(month.month(), step.name(), step.kept(), step.missed()));
        });
    }

    /** The first is a name, the others are mostly numbers. */
    private static List<Column> columns(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(at -> new Column(names[at], at < 2 ? TEXT : NUMBER))
                .toList();
    }

    private static List<Column> texts(String... names) {
        return Arrays.stream(names).map(name -> new Column(name, TEXT)).toList();
    }
}
