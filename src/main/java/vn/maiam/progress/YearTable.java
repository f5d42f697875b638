package vn.maiam.progress;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.maiam.caselist.ListLog;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Figure.State;
import vn.maiam.measure.Measures;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Measured;
import vn.maiam.sheet.FormSheet;
import vn.maiam.sheet.Sheet.Column;

/**
 * The children's targets as the finance office puts them into the socio-economic development plan of a year: what there was of
 * each in the years before, and what the plan asks for. No child in it.
 */
@Service
public class YearTable {

    private static final String LEADING_SECTOR = "labour";
    private static final int TEXT = 50;
    private static final int USUAL = 20;
    private static final int NARROW = 6;

    private final Figures figures;
    private final Measures measures;
    private final Units units;
    private final ListLog log;
    private final Clock clock;

    YearTable(Figures figures, Measures measures, Units units, ListLog log, Clock clock) {
        this.figures = figures;
        this.measures = measures;
        this.units = units;
        this.log = log;
        this.clock = clock;
    }

    /** @throws ProgressRefused if the plan has no targets for the year */
    public YearAsked ask(Asked asked, int year) {
        return YearAsked.of(asked, year, today());
    }

    /** @throws ProgressRefused while the figures are still being computed; nothing has been written then */
    public void write(YearAsked asked, OutputStream to) throws IOException {
        Computation<Figure> computed = figures.ofYear(asked).done();
        List<Column> columns = columns(asked);
        FormSheet sheet = new FormSheet("Biểu chỉ tiêu " + asked.year(), columns.size());
        head(sheet, asked);
        sheet.table(columns, rows(asked, computed.results().iterator()));
        origin(sheet, asked, computed);
        sheet.signatures("NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ");
        log.taken(
                asked.asked().reach().personId(),
                "Biểu chỉ tiêu trẻ em đưa vào kế hoạch phát triển kinh tế - xã hội năm " + asked.year(),
                false,
                Map.of(asked.asked().unit().key(), asked.targets().size()));
        sheet.write(to);
    }

    private void head(FormSheet sheet, YearAsked asked) {
        Plan plan = asked.asked().plan();
        sheet.head(PlanWords.authority(asked.asked().unit()));
        sheet.title(
                "BIỂU CHỈ TIÊU TRẺ EM ĐƯA VÀO KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM " + asked.year(),
                Stream.of(
                                plan.title(),
                                plan.number() == null ? null : "số " + plan.number(),
                                plan.issuedOn() == null ? null : "ngày " + Numbers.day(plan.issuedOn()))
                        .filter(part -> part != null)
                        .collect(Collectors.joining(", ", "(Theo ", ")")));
    }

    private static List<Column> columns(YearAsked asked) {
        List<Column> columns = new ArrayList<>(
                List.of(new Column("STT", NARROW), new Column("Chỉ tiêu", TEXT), new Column("Đơn vị tính", USUAL)));
        asked.columns().forEach(column -> columns.add(new Column(column.title(), USUAL)));
        columns.add(new Column("Kế hoạch năm " + asked.year(), USUAL));
        columns.add(new Column("Phân bổ cho đơn vị", USUAL + NARROW));
        columns.add(new Column("Cơ quan chủ trì", USUAL + NARROW));
        columns.add(new Column("Ghi chú", USUAL + USUAL));
        return columns;
    }

    private List<List<Object>> rows(YearAsked asked, Iterator<Figure> results) {
        List<List<Object>> rows = new ArrayList<>();
        for (Target target : asked.targets()) {
            List<Object> row = new ArrayList<>(List.of(rows.size() + 1, target.wording(), measured(target)));
            Set<String> notes = new LinkedHashSet<>();
            for (YearAsked.Column column : asked.columns()) {
                row.add(column.day() == null ? "chưa có" : value(target, results.next(), notes));
            }
            row.add(FigureWords.threshold(target));
            row.add(shares(target));
            row.add(lead(asked.asked().plan()));
            if (target.uncertain()) {
                notes.add("Văn bản chưa rõ" + (target.note() == null ? "" : ": " + target.note()));
            }
            row.add(String.join("; ", notes));
            rows.add(row);
        }
        return rows;
    }

    private static String measured(Target target) {
        return switch (target.unit()) {
            case PERCENT -> "%";
            case MONEY -> "đồng";
            case COUNT -> "số lượng";
            case YES_NO -> "có/chưa có";
        };
    }

    private static String value(Target target, Figure figure, Set<String> notes) {
        FigureLine line = FigureLine.of(target, figure);
        notes.addAll(line.marks());
        if (figure.reason() != null) {
            notes.add(figure.reason());
        }
        if (line.value().equals(Numbers.NONE)) {
            return figure.state() == State.NOT_COMPUTABLE ? "chưa tính được" : "chưa có";
        }
        boolean isShare = target.unit() == Measured.PERCENT;
        return isShare ? "%s (%s)".formatted(line.value(), FigureWords.counts(figure)) : line.value();
    }

    private String shares(Target target) {
        return target.shares().entrySet().stream()
                .map(share -> share(target, share))
                .collect(Collectors.joining("\n"));
    }

    private String share(Target target, Map.Entry<String, BigDecimal> share) {
        return "%s: %s".formatted(name(share.getKey()), FigureWords.amount(target, share.getValue()));
    }

    private String lead(Plan plan) {
        return plan.leadUnit() != null
                ? name(plan.leadUnit())
                : units.office(plan.issuerUnit(), LEADING_SECTOR)
                        .map(Unit::name)
                        .orElseGet(() -> name(plan.issuerUnit()));
    }

    private void origin(FormSheet sheet, YearAsked asked, Computation<?> computed) {
        sheet.note("Nguồn số liệu: đếm từ bản ghi của %s và các đơn vị trực thuộc lúc %s; cách đếm ghi ở dưới."
                .formatted(
                        asked.asked().unit().name(),
                        ProgressAnswers.AT.format(computed.finishedAt().atZone(clock.getZone()))));
        asked.targets().stream()
                .map(target -> measures.definition(target.measure()))
                .distinct()
                .forEach(
                        definition -> sheet.note("- %s: đếm từ %s.".formatted(definition.name(), definition.source())));
        sheet.note("Tỷ lệ được so với mức đề ra trước khi làm tròn. “Chưa có” là không có số liệu, không phải số 0.");
    }

    private String name(String unitKey) {
        return units.find(unitKey).map(Unit::name).orElse(unitKey);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
