package vn.maiam.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Measures.Basis;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.report.FrozenFigure.Entered;
import vn.maiam.report.ReportReading.Reader;

/** The figures of a report in words, for whoever may read it, and what each was counted from. */
@Service
public class ReportFigures {

    static final int ON_A_PAGE = 50;

    private static final Map<Figure.State, String> STATES = Map.of(
            Figure.State.REACHED, "Đạt",
            Figure.State.NOT_REACHED, "Chưa đạt",
            Figure.State.NO_DATA, "Chưa có số liệu",
            Figure.State.NOT_COMPUTABLE, "Không tính được");
    private static final Map<Figure.Counted, String> COUNTED = Map.of(
            Figure.Counted.CHILDREN, "trẻ em",
            Figure.Counted.CAREGIVERS, "người chăm sóc trẻ",
            Figure.Counted.STAFF, "cán bộ",
            Figure.Counted.PEOPLE, "người",
            Figure.Counted.UNITS, "đơn vị",
            Figure.Counted.ENTITLEMENTS, "lượt giải quyết chế độ",
            Figure.Counted.VND, "đồng",
            Figure.Counted.NETWORKS, "mạng lưới");
    private static final Map<String, String> KINDS = Map.of(
            "child", "Trẻ em",
            "staff", "Cán bộ",
            "caregiver", "Cha mẹ, người chăm sóc",
            "network", "Mạng lưới",
            "pilot_model", "Mô hình",
            "fund_entry", "Phiếu thu, chi của quỹ",
            "entitlement_case", "Chế độ");

    private final ReportReading reading;
    private final UnitReportRows reports;
    private final RoundRows rounds;
    private final DraftReports drafts;
    private final Versions versions;
    private final Computation computation;
    private final ReportedPlans plans;
    private final Counting counting;
    private final CountedRows rows;
    private final Units units;
    private final Clock clock;

    ReportFigures(
            ReportReading reading,
            UnitReportRows reports,
            RoundRows rounds,
            DraftReports drafts,
            Versions versions,
            Computation computation,
            ReportedPlans plans,
            Counting counting,
            CountedRows rows,
            Units units,
            Clock clock) {
        this.reading = reading;
        this.reports = reports;
        this.rounds = rounds;
        this.drafts = drafts;
        this.versions = versions;
        this.computation = computation;
        this.plans = plans;
        this.counting = counting;
        this.rows = rows;
        this.units = units;
        this.clock = clock;
    }

    /**
     * @param version of the report as it was sent; null for the newest that the person may see: what the unit itself is
     *     working on, else what was sent last
     */
    @Transactional
    public FiguresView of(String code, Integer version, String personId) {
        Reader reader = reading.read(code, personId, "Xem số liệu báo cáo");
        List<ReportVersion> sent = versions.of(code);
        ComputationProgress progress = computation.of(code);
        boolean draft = version == null && isBeingWorkedOn(code);
        Optional<ReportVersion> shown = sent.stream()
                .filter(each -> version == null || each.number() == version)
                .findFirst();
        List<Line> lines = draft || shown.isEmpty()
                ? drafted(code)
                : shown.get().figures().stream().map(this::line).toList();
        return new FiguresView(
                code,
                draft || shown.isEmpty() ? null : shown.get().number(),
                sent.stream().map(this::head).toList(),
                progress,
                draft || shown.isEmpty() ? progress.at() : shown.get().countedAt(),
                reader.names(),
                lines);
    }

    private boolean isBeingWorkedOn(String code) {
        return reports.find(code)
                .map(report -> switch (report.state()) {
                    case OWED, DRAFTING, SIGNING, RETURNED, CORRECTING -> true;
                    case SENT, ACCEPTED, MERGED -> false;
                })
                .orElseGet(() -> rounds.get(code).state() == Round.State.CONSOLIDATING);
    }

    private List<Line> drafted(String code) {
        return drafts.figures(code).stream()
                .map(figure -> new FrozenFigure(
                        figure.position(), figure.figure().targetId(), figure.wording(), figure.figure(), null))
                .map(this::line)
                .toList();
    }

    private Line line(FrozenFigure frozen) {
        Figure figure = frozen.figure();
        return new Line(
                frozen.targetId(),
                frozen.wording(),
                number(figure.numerator()),
                number(figure.denominator()),
                percent(figure),
                COUNTED.getOrDefault(figure.unit(), ""),
                figure.state().name(),
                STATES.get(figure.state()),
                figure.reason(),
                figure.declared(),
                figure.baseline() == null ? null : number(figure.baseline()),
                figure.parts() == null
                        ? List.of()
                        : figure.parts().stream()
                                .map(part ->
                                        new PartLine(part.name(), number(part.numerator()), number(part.denominator())))
                                .toList(),
                frozen.entered() == null ? null : entered(frozen.entered()));
    }

    private static EnteredLine entered(Entered entered) {
        return new EnteredLine(
                entered.kind().equals("declared") ? "Kê khai" : "Ước tính", number(entered.amount()), entered.reason());
    }

    /** Shown with two decimals; judged before any rounding. */
    private static String percent(Figure figure) {
        if (figure.numerator() == null
                || figure.denominator() == null
                || figure.denominator() == 0
                || figure.unit() == Figure.Counted.VND) {
            return null;
        }
        return number(BigDecimal.valueOf(figure.numerator())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(figure.denominator()), 2, RoundingMode.HALF_UP))
                + "%";
    }

    private static String number(Number number) {
        return number == null
                ? null
                : new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi-VN")))
                        .format(number);
    }

    private VersionHead head(ReportVersion version) {
        String kind =
                switch (version.kind()) {
                    case "first" -> "Bản gửi lần đầu";
                    case "again" -> "Bản gửi lại";
                    default -> "Bản đính chính";
                };
        return new VersionHead(version.number(), kind, version.reason(), version.sentAt());
    }

    /**
     * What a figure was counted from.
     *
     * @param version as it was sent; null for what is being worked on, counted just now
     * @param side {@code numerator} or {@code denominator}
     * @param page from 0
     */
    @Transactional
    public BasisView basis(String code, Integer version, String targetId, String side, int page, String personId) {
        Reader reader = reading.read(code, personId, "Xem danh sách được tính trong số liệu báo cáo");
        List<Versions.Ids> counted =
                version == null ? now(code, reader, targetId, side) : versions.basis(code, version, targetId, side);
        long all = counted.stream().mapToLong(ids -> ids.ids().length).sum();
        return reader.names()
                ? new BasisView(all, page, ON_A_PAGE, named(counted, page), List.of())
                : new BasisView(all, page, ON_A_PAGE, List.of(), byUnit(counted));
    }

    private List<Versions.Ids> now(String code, Reader reader, String targetId, String side) {
        Optional<OwedReport> report = reports.find(code);
        Round round = report.map(owed -> rounds.get(owed.roundId())).orElseGet(() -> rounds.get(code));
        OwnPlan own = report.map(OwedReport::ownPlan).orElse(null);
        return counting.basis(plans.of(round, reader.unitKey(), own), round, reader.unitKey(), targetId).stream()
                .map(basis -> new Versions.Ids(basis.kind(), ids(basis, side)))
                .toList();
    }

    private static long[] ids(Basis basis, String side) {
        long[] ids = side.equals("numerator") ? basis.numerator() : basis.denominator();
        return ids == null ? new long[0] : ids;
    }

    private List<Counted> named(List<Versions.Ids> counted, int page) {
        long from = (long) page * ON_A_PAGE;
        return counted.stream()
                .flatMap(ids -> Arrays.stream(ids.ids()).mapToObj(id -> Map.entry(ids.kind(), id)))
                .skip(from)
                .limit(ON_A_PAGE)
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(kind -> named(kind.getKey(), kind.getValue()))
                .toList();
    }

    private Stream<Counted> named(String kind, List<Long> ids) {
        Map<Long, CountedRows.Row> found = rows
                .page(kind, ids.stream().mapToLong(Long::longValue).toArray())
                .stream()
                .collect(Collectors.toMap(CountedRows.Row::id, row -> row));
        return ids.stream().map(id -> Optional.ofNullable(found.get(id))
                .map(row -> new Counted(KINDS.get(kind), row.name(), nameOf(row.unitKey())))
                .orElseGet(() -> new Counted(KINDS.get(kind), "Không còn trong sổ", "")));
    }

    private List<UnitCount> byUnit(List<Versions.Ids> counted) {
        return counted.stream()
                .flatMap(ids -> rows.byUnit(ids.kind(), ids.ids()).stream()
                        .map(row -> new UnitCount(KINDS.get(ids.kind()), nameOf(row.unitKey()), row.amount())))
                .sorted(java.util.Comparator.comparing(UnitCount::unit))
                .toList();
    }

    private String nameOf(String unitKey) {
        return units.find(unitKey).map(Unit::name).orElse(unitKey);
    }

    /** @param version null for what is being worked on; @param names whether lists of who was counted come with names */
    public record FiguresView(
            String code,
            Integer version,
            List<VersionHead> versions,
            ComputationProgress progress,
            Instant countedAt,
            boolean names,
            List<Line> figures) {}

    public record VersionHead(int number, String kind, String reason, Instant sentAt) {}

    public record Line(
            String target,
            String wording,
            String numerator,
            String denominator,
            String percent,
            String counted,
            String state,
            String stateWords,
            String reason,
            boolean declared,
            String baseline,
            List<PartLine> parts,
            EnteredLine entered) {}

    public record PartLine(String name, String numerator, String denominator) {}

    public record EnteredLine(String kind, String amount, String reason) {}

    /** @param rows who was counted, for the unit's own officers; @param units how many of each unit, for everybody else */
    public record BasisView(long all, int page, int onAPage, List<Counted> rows, List<UnitCount> units) {}

    public record Counted(String kind, String name, String unit) {}

    public record UnitCount(String kind, String unit, long amount) {}
}
