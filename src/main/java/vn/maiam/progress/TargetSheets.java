package vn.maiam.progress;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Service;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Measures;
import vn.maiam.measure.Measures.Definition;
import vn.maiam.organisation.Unit;
import vn.maiam.plan.Target;
import vn.maiam.sheet.Sheet;
import vn.maiam.sheet.Sheet.Column;

/** The tables of a plan's page as XLSX. No child in it. */
@Service
public class TargetSheets {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int PLACES = 6;
    private static final int WIDE = 70;
    private static final int TEXT = 28;
    private static final int NUMBER = 14;

    private final Figures figures;
    private final PlanQuestions questions;
    private final Measures measures;
    private final Clock clock;

    TargetSheets(Figures figures, PlanQuestions questions, Measures measures, Clock clock) {
        this.figures = figures;
        this.questions = questions;
        this.measures = measures;
        this.clock = clock;
    }

    /** @throws ProgressRefused while the figures are still being computed; nothing has been written then */
    public void targets(Asked asked, OutputStream to) throws IOException {
        Computation<Figure> computed = figures.ofTargets(withPhase(asked)).done();
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            List<Target> targets = asked.targets();
            Sheet sheet = new Sheet(
                    book,
                    "Chỉ tiêu",
                    clock.getZone(),
                    columns(
                            "Mã",
                            "Chỉ tiêu",
                            "Mức đề ra",
                            "Tử số",
                            "Mẫu số",
                            "Đơn vị tính",
                            "Kết quả (%)",
                            "Kết quả",
                            "Đánh giá",
                            "Lý do",
                            "Lưu ý",
                            "Đếm từ"));
            IntStream.range(0, targets.size())
                    .forEach(
                            at -> row(sheet, targets.get(at), computed.results().get(at)));
            parts(book, targets, computed.results());
            origin(book, asked, computed);
            book.write(to);
        }
    }

    private void row(Sheet sheet, Target target, Figure figure) {
        FigureLine line = FigureLine.of(target, figure);
        Definition definition = measures.definition(target.measure());
        sheet.add(
                target.id(),
                target.wording(),
                FigureWords.threshold(target),
                figure.numerator(),
                figure.denominator(),
                line.counted(),
                percent(target, figure),
                line.value(),
                line.stateText(),
                figure.reason(),
                String.join("; ", line.marks()),
                definition == null ? null : definition.source());
    }

    private static BigDecimal percent(Target target, Figure figure) {
        if (target.unit() != Target.Measured.PERCENT
                || figure.numerator() == null
                || figure.denominator() == null
                || figure.denominator() == 0) {
            return null;
        }
        return Numbers.rounded(figure.numerator(), figure.denominator(), PLACES).setScale(PLACES, RoundingMode.HALF_UP);
    }

    private void parts(SXSSFWorkbook book, List<Target> targets, List<Figure> results) {
        Sheet sheet = new Sheet(
                book, "Số liệu kèm theo", clock.getZone(), columns("Mã", "Nội dung", "Kết quả", "Tử số", "Mẫu số"));
        for (int at = 0; at < targets.size(); at++) {
            Target target = targets.get(at);
            if (results.get(at).parts() != null) {
                results.get(at)
                        .parts()
                        .forEach(part -> sheet.add(
                                target.id(),
                                part.name(),
                                FigureWords.share(part.numerator(), part.denominator(), null),
                                part.numerator(),
                                part.denominator()));
            }
        }
    }

    /** Units below in rows, targets in columns. @throws ProgressRefused as {@link #targets} */
    public void units(Asked asked, String level, OutputStream to) throws IOException {
        List<Unit> below = questions.below(withPhase(asked), ProgressAnswers.level(level));
        if (below.isEmpty()) {
            throw ProgressRefused.wrong("unit", "Đơn vị này không có đơn vị cấp dưới để so sánh.");
        }
        Computation<Map<String, Figure>> computed =
                figures.ofUnits(asked, below).done();
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Sheet sheet = new Sheet(
                    book,
                    "Đơn vị cấp dưới",
                    clock.getZone(),
                    columns(
                            "Mã đơn vị",
                            "Đơn vị",
                            "Mã chỉ tiêu",
                            "Tử số",
                            "Mẫu số",
                            "Kết quả (%)",
                            "Kết quả",
                            "Đánh giá",
                            "Lý do"));
            List<Target> targets = asked.targets();
            for (Unit unit : below) {
                for (int at = 0; at < targets.size(); at++) {
                    add(sheet, unit, targets.get(at), computed.results().get(at).get(unit.key()));
                }
            }
            origin(book, asked, computed);
            book.write(to);
        }
    }

    private static void add(Sheet sheet, Unit unit, Target target, Figure figure) {
        sheet.add(
                unit.code(),
                unit.name(),
                target.id(),
                figure.numerator(),
                figure.denominator(),
                percent(target, figure),
                FigureWords.value(target, figure),
                FigureWords.state(figure.state()),
                figure.reason());
    }

    private void origin(SXSSFWorkbook book, Asked asked, Computation<?> computed) {
        Sheet sheet = new Sheet(book, "Nguồn", clock.getZone(), columns("Mục", "Giá trị"));
        sheet.add("Kế hoạch", asked.plan().title());
        sheet.add("Số, ký hiệu", asked.plan().number());
        sheet.add("Đơn vị", asked.unit().name());
        sheet.add("Giai đoạn", asked.phase().title());
        sheet.add("Tính đến hết ngày", Numbers.day(asked.day()));
        sheet.add("Tính lúc", computed.finishedAt());
        sheet.add(
                "Lưu ý",
                "Tỷ lệ được so với mức đề ra trước khi làm tròn. Ô trống là không có số liệu, không phải số 0.");
    }

    private static Asked withPhase(Asked asked) {
        if (asked.phase() == null) {
            throw ProgressRefused.wrong("day", "Ngày chọn nằm ngoài các giai đoạn của kế hoạch. Hãy chọn ngày khác.");
        }
        return asked;
    }

    private static List<Column> columns(String... names) {
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(new Column(name, name.equals("Chỉ tiêu") ? WIDE : isNumber(name) ? NUMBER : TEXT));
        }
        return columns;
    }

    private static boolean isNumber(String name) {
        return name.startsWith("Mã") || name.endsWith("số") || name.endsWith("(%)");
    }
}
