package vn.maiam.progress.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Service;
import vn.maiam.measure.Figure;
import vn.maiam.plan.Target;
import vn.maiam.progress.FigureWords;
import vn.maiam.report.FrozenFigure;
import vn.maiam.sheet.Sheet;
import vn.maiam.sheet.Sheet.Column;

/** The tables of a sent report as XLSX, from the frozen figures; numbers are numbers, no data is an empty cell. */
@Service
public class ReportSheets {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int WIDE = 60;
    private static final int USUAL = 20;

    private final SentReports reports;
    private final Clock clock;

    ReportSheets(SentReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /** A file to hand out, with its name. */
    public record Workbook(String name, byte[] content) {}

    /** @throws vn.maiam.progress.ProgressRefused as {@link SentReports#of} */
    public Workbook make(String personId, String code, int version) {
        SentReport report = reports.of(personId, code, version);
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            targets(book, report);
            parts(book, report);
            work(book, report);
            if (report.isConsolidated()) {
                units(book, report);
            }
            origin(book, report);
            book.write(out);
            return new Workbook(ReportDocuments.nameOf(report) + ".xlsx", out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void targets(SXSSFWorkbook book, SentReport report) {
        Sheet sheet = sheet(
                book,
                "Chỉ tiêu",
                "Mã",
                "Chỉ tiêu",
                "Mức đề ra",
                "Tử số",
                "Mẫu số",
                "Kết quả",
                "Đánh giá",
                "Lý do",
                "Số đơn vị nhập",
                "Loại số nhập",
                "Lý do nhập");
        Map<String, Target> targets = targets(report);
        for (FrozenFigure frozen : report.version().figures()) {
            Figure figure = frozen.figure();
            Target target = targets.get(frozen.targetId());
            FrozenFigure.Entered entered = frozen.entered();
            sheet.add(
                    frozen.targetId(),
                    frozen.wording(),
                    target == null ? null : FigureWords.threshold(target),
                    figure.numerator(),
                    figure.denominator(),
                    target == null ? FigureWords.counts(figure) : FigureWords.value(target, figure),
                    FigureWords.state(figure.state()),
                    figure.reason(),
                    entered == null ? null : entered.amount(),
                    entered == null ? null : "estimated".equals(entered.kind()) ? "ước tính" : "khai báo",
                    entered == null ? null : entered.reason());
        }
    }

    private void parts(SXSSFWorkbook book, SentReport report) {
        Sheet sheet = sheet(book, "Số liệu kèm theo", "Mã", "Nội dung", "Tử số", "Mẫu số", "Kết quả");
        report.version().figures().stream()
                .filter(frozen -> frozen.figure().parts() != null)
                .forEach(frozen -> frozen.figure()
                        .parts()
                        .forEach(part -> sheet.add(
                                frozen.targetId(),
                                part.name(),
                                part.numerator(),
                                part.denominator(),
                                FigureWords.share(part))));
    }

    private void work(SXSSFWorkbook book, SentReport report) {
        Sheet sheet =
                sheet(book, "Quỹ, hoạt động", "Mục", "Nội dung", "Số lượng", "Đơn vị tính", "Mức đề ra", "Ghi chú");
        report.version()
                .work()
                .forEach(line -> sheet.add(
                        line.section().words(), line.name(), line.amount(), line.unit(), line.target(), line.detail()));
    }

    private void units(SXSSFWorkbook book, SentReport report) {
        Sheet sheet = sheet(
                book,
                "Đơn vị",
                "Đơn vị",
                "Tình trạng",
                "Trễ hạn",
                "Gửi lúc",
                "Mã chỉ tiêu",
                "Chỉ tiêu",
                "Mức đề ra",
                "Tử số",
                "Mẫu số",
                "Kết quả",
                "Đánh giá");
        for (UnitOfRound unit : report.units()) {
            if (unit.figures().isEmpty()) {
                sheet.add(
                        unit.report().unitName(),
                        unit.report().state().words(),
                        late(unit),
                        unit.report().sentAt());
            }
            for (FigureOfUnit one : unit.figures()) {
                Target target = one.target();
                Figure figure = one.figure();
                sheet.add(
                        unit.report().unitName(),
                        unit.report().state().words(),
                        late(unit),
                        unit.report().sentAt(),
                        target.id(),
                        target.wording(),
                        FigureWords.threshold(target),
                        figure.numerator(),
                        figure.denominator(),
                        FigureWords.value(target, figure),
                        FigureWords.state(figure.state()));
            }
        }
    }

    private static String late(UnitOfRound unit) {
        return unit.report().late() ? "trễ hạn" : null;
    }

    private void origin(SXSSFWorkbook book, SentReport report) {
        Sheet sheet = sheet(book, "Nguồn", "Mục", "Giá trị");
        sheet.add("Kế hoạch", report.plan().title());
        sheet.add("Số, ký hiệu", report.plan().number());
        sheet.add("Kỳ", report.round().title());
        sheet.add("Đơn vị báo cáo", report.unit().name());
        sheet.add("Bản", report.version().number());
        sheet.add("Tính đến hết ngày", report.version().asOf());
        sheet.add("Đếm lúc", report.version().countedAt());
        sheet.add("Gửi lúc", report.version().sentAt());
        if (report.version().missing() != null) {
            sheet.add(
                    "Đơn vị chưa báo cáo khi tổng hợp",
                    String.join("; ", report.version().missing()));
        }
    }

    private static Map<String, Target> targets(SentReport report) {
        return report.plan().targets().stream().collect(Collectors.toMap(Target::id, target -> target));
    }

    private Sheet sheet(SXSSFWorkbook book, String name, String... columns) {
        return new Sheet(
                book,
                name,
                clock.getZone(),
                Arrays.stream(columns)
                        .map(column -> new Column(
                                column,
                                List.of("Chỉ tiêu", "Giá trị", "Nội dung").contains(column) ? WIDE : USUAL))
                        .toList());
    }
}
