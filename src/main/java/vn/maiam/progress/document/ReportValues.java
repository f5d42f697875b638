package vn.maiam.progress.document;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Figure.State;
import vn.maiam.measure.Measures;
import vn.maiam.measure.Measures.Definition;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;
import vn.maiam.progress.FigureWords;
import vn.maiam.progress.PlanWords;
import vn.maiam.report.FrozenFigure;
import vn.maiam.report.ReportVersion;
import vn.maiam.report.WorkLine;
import vn.maiam.report.WorkLine.Section;

/** What the template of a report may name ({@code planReport.form}), from the figures as they were frozen. */
@Component
class ReportValues {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<State, String> STATES = Map.of(
            State.REACHED, "Đạt",
            State.NOT_REACHED, "Chưa đạt",
            State.NO_DATA, "Chưa có số liệu",
            State.NOT_COMPUTABLE, "Chưa tính được");

    private final Measures measures;
    private final Units units;
    private final People people;
    private final Clock clock;

    ReportValues(Measures measures, Units units, People people, Clock clock) {
        this.measures = measures;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    Map<String, Object> of(SentReport report) {
        ReportVersion version = report.version();
        Map<String, Object> values = new HashMap<>();
        values.put("number", report.unit().isOffice() ? null : "......../BC-UBND");
        values.put("planTitle", small(report.plan().title()));
        values.put("planDocument", document(report.plan()));
        values.put("period", "kỳ " + PlanWords.period(report.round().from(), version.asOf()));
        values.put("asOf", version.asOf().toString());
        values.put("reporter", PlanWords.authority(report.unit()));
        values.put("recipients", String.join("; ", report.to()));
        values.put("correction", correction(version));
        values.put("summary", summary(version.figures()));
        values.put(
                "targets",
                version.figures().stream()
                        .map(figure -> target(report.plan(), figure))
                        .toList());
        parts(values, version.figures());
        units(values, report);
        if (version.narrative() != null) {
            values.put("activities", version.narrative().activities());
            values.put("fund", version.narrative().fund());
            values.put("difficulties", version.narrative().difficulties());
            values.put("proposals", version.narrative().proposals());
        }
        work(values, "work", version.work(), line -> line.section() != Section.FUND, "Số liệu từ các sổ:");
        work(values, "ledger", version.work(), line -> line.section() == Section.FUND, "Số liệu từ sổ Quỹ:");
        values.put("copies", copies(report));
        values.put(
                "origin",
                "Số liệu đếm từ bản ghi lúc %s; bản %d.".formatted(at(version.countedAt()), version.number()));
        values.put("signRole", signRole(report.unit()));
        values.put("signer", people.find(version.sentBy()).map(Person::name).orElse(null));
        return values;
    }

    /** "Kế hoạch ..." within a sentence. */
    private static String small(String title) {
        return title.startsWith("Kế hoạch") ? "k" + title.substring(1) : title;
    }

    private String document(Plan plan) {
        return Stream.of(
                        plan.number() == null ? "Kế hoạch" : "Kế hoạch số " + plan.number(),
                        plan.issuedOn() == null ? null : "ngày " + DAY.format(plan.issuedOn()),
                        "của "
                                + units.find(plan.issuerUnit())
                                        .map(PlanWords::authority)
                                        .orElse("cơ quan ban hành"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String correction(ReportVersion version) {
        return "correction".equals(version.kind())
                ? "(Bản %d, đính chính: %s)"
                        .formatted(version.number(), Objects.requireNonNullElse(version.reason(), "không nêu lý do"))
                : null;
    }

    private static String summary(List<FrozenFigure> figures) {
        Map<State, Long> counts = figures.stream()
                .collect(Collectors.groupingBy(one -> one.figure().state(), Collectors.counting()));
        String counted = Stream.of(State.values())
                .filter(counts::containsKey)
                .map(state -> counts.get(state) + " " + STATES.get(state).toLowerCase(VIETNAMESE))
                .collect(Collectors.joining(", "));
        return "Trong %d chỉ tiêu của kỳ này: %s. Mỗi người, mỗi đơn vị chỉ đếm một lần; tỷ lệ được so với mức đề ra trước khi làm tròn."
                .formatted(figures.size(), counted.isEmpty() ? "chưa có chỉ tiêu nào" : counted);
    }

    private Map<String, Object> target(Plan plan, FrozenFigure frozen) {
        Target target = targetOf(plan, frozen.targetId());
        Map<String, Object> row = new HashMap<>();
        row.put("id", frozen.targetId());
        row.put("wording", frozen.wording());
        row.put("counts", FigureWords.counts(frozen.figure()));
        row.put("state", STATES.get(frozen.figure().state()));
        row.put("remark", remark(frozen));
        if (target != null) {
            row.put("threshold", FigureWords.threshold(target));
            row.put("value", value(target, frozen));
            Definition definition = measures.definition(target.measure());
            row.put("basis", definition == null ? null : "Đếm từ: " + definition.source());
        }
        return row;
    }

    private static Target targetOf(Plan plan, String id) {
        return plan.targets().stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static String value(Target target, FrozenFigure frozen) {
        String counted = FigureWords.value(target, frozen.figure());
        return frozen.entered() == null
                ? counted
                : counted + "\n" + FigureWords.amount(target, frozen.entered().amount());
    }

    private static String remark(FrozenFigure frozen) {
        List<String> remarks = new ArrayList<>();
        Stream.ofNullable(frozen.figure().reason()).forEach(remarks::add);
        if (frozen.figure().declared()) {
            remarks.add("Có số khai báo, không đếm hết từ bản ghi.");
        }
        if (frozen.entered() != null) {
            remarks.add((("estimated".equals(frozen.entered().kind())) ? "Số ước tính: " : "Số khai báo: ")
                    + Objects.requireNonNullElse(frozen.entered().reason(), "không nêu lý do"));
        }
        return remarks.isEmpty() ? null : String.join("\n", remarks);
    }

    private static void parts(Map<String, Object> values, List<FrozenFigure> figures) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (FrozenFigure frozen : figures) {
            if (frozen.figure().parts() != null) {
                frozen.figure()
                        .parts()
                        .forEach(part -> rows.add(Map.of(
                                "target",
                                frozen.targetId(),
                                "name",
                                part.name(),
                                "counts",
                                FigureWords.counts(part),
                                "value",
                                FigureWords.share(part))));
            }
        }
        values.put("parts", rows);
        values.put("partsHeading", rows.isEmpty() ? null : "Số liệu kèm theo từng chỉ tiêu:");
    }

    private static void work(
            Map<String, Object> values, String list, List<WorkLine> lines, Predicate<WorkLine> wanted, String heading) {
        List<Map<String, Object>> rows =
                lines.stream().filter(wanted).map(ReportValues::work).toList();
        values.put(list, rows);
        values.put(list + "Heading", rows.isEmpty() ? null : heading);
    }

    private static Map<String, Object> work(WorkLine line) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", line.name());
        row.put("result", line.result());
        row.put("detail", line.detail());
        return row;
    }

    private void units(Map<String, Object> values, SentReport report) {
        values.put("units", report.units().stream().map(this::unit).toList());
        if (!report.units().isEmpty()) {
            long sent = report.units().stream()
                    .filter(unit -> unit.report().sentAt() != null)
                    .count();
            values.put(
                    "unitsHeading",
                    "Kết quả theo từng đơn vị (%d trong %d đơn vị đã gửi báo cáo):"
                            .formatted(sent, report.units().size()));
        }
        List<String> missing = report.version().missing();
        values.put(
                "missing",
                missing == null || missing.isEmpty()
                        ? null
                        : "Khi tổng hợp chưa nhận được báo cáo của %d đơn vị: %s."
                                .formatted(missing.size(), String.join("; ", missing)));
    }

    private Map<String, Object> unit(UnitOfRound unit) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", unit.report().unitName());
        row.put("status", status(unit));
        row.put("detail", unit.figures().stream().map(ReportValues::detail).collect(Collectors.joining("\n")));
        return row;
    }

    private String status(UnitOfRound unit) {
        String state = unit.report().state().words();
        if (unit.report().sentAt() == null) {
            return "Chưa báo cáo" + (unit.report().late() ? ", quá hạn" : "");
        }
        return "%s; gửi %s%s"
                .formatted(state, at(unit.report().sentAt()), unit.report().late() ? ", trễ hạn" : "");
    }

    private static String detail(FigureOfUnit one) {
        Target target = one.target();
        Figure figure = one.figure();
        return "%s: %s, %s"
                .formatted(
                        target.id(),
                        FigureWords.value(target, figure),
                        STATES.get(figure.state()).toLowerCase(VIETNAMESE));
    }

    private static String copies(SentReport report) {
        return Stream.concat(
                        Stream.of("- Như trên;"),
                        Stream.ofNullable(report.isConsolidated() ? "- Các đơn vị đã báo cáo;" : null))
                .collect(Collectors.joining("\n"));
    }

    /** Decree 30/2020/NĐ-CP, Annex I, section II.7: a People's Committee signs as a body, an office by its head. */
    private static String signRole(Unit unit) {
        if (!unit.isOffice()) {
            return "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH";
        }
        return switch (unit.kind()) {
            case "so" -> "GIÁM ĐỐC";
            case "phong" -> "TRƯỞNG PHÒNG";
            default -> unit.level() == UnitLevel.PROVINCE ? "GIÁM ĐỐC" : "THỦ TRƯỞNG CƠ QUAN";
        };
    }

    private String at(Instant moment) {
        return AT.format(moment.atZone(clock.getZone()));
    }
}
