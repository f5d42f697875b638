package vn.maiam.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.maiam.measure.Figure;

/** A target's figure in words, as a report's table shows it; all Vietnamese. */
public record ReportLine(
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
        List<Part> parts,
        Entered entered) {

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

    static ReportLine of(FrozenFigure frozen) {
        Figure figure = frozen.figure();
        return new ReportLine(
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
                                        new Part(part.name(), number(part.numerator()), number(part.denominator())))
                                .toList(),
                frozen.entered() == null ? null : entered(frozen.entered()));
    }

    private static Entered entered(FrozenFigure.Entered entered) {
        return new Entered(
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
                + " %";
    }

    private static String number(Number number) {
        return number == null
                ? null
                : new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi-VN")))
                        .format(number);
    }

    public record Part(String name, String numerator, String denominator) {}

    public record Entered(String kind, String amount, String reason) {}
}
