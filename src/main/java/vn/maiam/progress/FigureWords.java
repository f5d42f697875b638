package vn.maiam.progress;

import java.math.BigDecimal;
import java.util.Map;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.measure.Figure.Part;
import vn.maiam.measure.Figure.State;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;

/** What a target asks for and what it has come to, in words. Never a zero where there is no data. */
public final class FigureWords {

    private static final Map<State, String> STATES = Map.of(
            State.REACHED, "✓ Đạt",
            State.NOT_REACHED, "✗ Chưa đạt",
            State.NO_DATA, "○ Chưa có số liệu",
            State.NOT_COMPUTABLE, "△ Chưa tính được");
    private static final Map<Counted, String> COUNTED = Map.of(
            Counted.CHILDREN, "trẻ em",
            Counted.CAREGIVERS, "cha mẹ, người chăm sóc",
            Counted.STAFF, "cán bộ",
            Counted.PEOPLE, "người",
            Counted.UNITS, "đơn vị",
            Counted.ENTITLEMENTS, "chế độ",
            Counted.VND, "đồng",
            Counted.NETWORKS, "mạng lưới");
    private static final Map<UnitLevel, String> EACH = Map.of(
            UnitLevel.COMMUNE, "mỗi xã ",
            UnitLevel.DISTRICT, "mỗi huyện ",
            UnitLevel.PROVINCE, "mỗi tỉnh ");

    private FigureWords() {}

    /** "ít nhất 93 %", "dưới 3 %", "mỗi xã ít nhất 20.000.000 đồng". */
    public static String threshold(Target target) {
        String each = target.perUnit() == null ? "" : EACH.get(target.perUnit());
        return each + direction(target);
    }

    private static String direction(Target target) {
        return switch (target.direction()) {
            case AT_LEAST -> target.threshold() == null ? "không nêu mức" : "ít nhất " + amount(target);
            case BELOW -> target.threshold() == null ? "không nêu mức" : "dưới " + amount(target);
            case ALL -> target.threshold() == null ? "toàn bộ" : "đủ " + amount(target);
            case TREND_DOWN -> "giảm so với mốc ban đầu (kế hoạch không nêu mức)";
            case MAINTAIN -> "duy trì, mở rộng (kế hoạch không nêu mức)";
            case ENSURE -> "bảo đảm có (kế hoạch không nêu mức)";
        };
    }

    private static String amount(Target target) {
        return amount(target, target.threshold());
    }

    /** An amount in the target's own unit. */
    public static String amount(Target target, BigDecimal amount) {
        String number = Numbers.plain(amount);
        return switch (target.unit()) {
            case PERCENT -> number + " %";
            case MONEY -> number + " đồng";
            case COUNT, YES_NO -> target.of() == null ? number : number + "/" + target.of();
        };
    }

    /** "46,67 %"; a dash where nothing could be counted. */
    public static String value(Target target, Figure figure) {
        if (figure.state() == State.NO_DATA || figure.numerator() == null) {
            return Numbers.NONE;
        }
        if (target.unit() == Measured.YES_NO && figure.denominator() == null) {
            return figure.numerator() > 0 ? "Có" : "Chưa có";
        }
        if (target.unit() == Measured.PERCENT || target.unit() == Measured.YES_NO) {
            return share(figure.numerator(), figure.denominator(), limit(target));
        }
        if (figure.unit() == Counted.UNITS && figure.denominator() != null) {
            return counts(figure);
        }
        String number = Numbers.whole(figure.numerator());
        if (figure.unit() == Counted.VND) {
            return number + " đồng";
        }
        return target.of() == null ? number : number + "/" + target.of();
    }

    /** "14/30 trẻ em", "250.000.000 đồng"; a dash where nothing could be counted. */
    public static String counts(Figure figure) {
        return counts(figure.numerator(), figure.denominator(), figure.unit());
    }

    public static String counts(Part part) {
        return counts(part.numerator(), part.denominator(), part.unit());
    }

    private static String counts(Long numerator, Long denominator, Counted unit) {
        if (numerator == null) {
            return Numbers.NONE;
        }
        String all = denominator == null ? "" : "/" + Numbers.whole(denominator);
        return (Numbers.whole(numerator) + all + " " + counted(unit)).strip();
    }

    public static String share(Part part) {
        return share(part.numerator(), part.denominator(), null);
    }

    static String share(Long numerator, Long denominator, BigDecimal threshold) {
        return numerator == null || denominator == null || denominator == 0
                ? Numbers.NONE
                : Numbers.percent(numerator, denominator, threshold);
    }

    private static BigDecimal limit(Target target) {
        return target.unit() == Measured.PERCENT ? target.threshold() : null;
    }

    /** The value as a number to draw: percent, or the count; null where there is none. */
    static Double drawn(Target target, Figure figure) {
        if (figure.state() == State.NO_DATA || figure.numerator() == null) {
            return null;
        }
        if (target.unit() == Measured.PERCENT) {
            return figure.denominator() == null || figure.denominator() == 0
                    ? null
                    : 100.0 * figure.numerator() / figure.denominator();
        }
        return figure.numerator().doubleValue();
    }

    public static String state(State state) {
        return STATES.get(state);
    }

    public static String counted(Counted counted) {
        return counted == null ? "" : COUNTED.get(counted);
    }

    public static String direction(Direction direction) {
        return switch (direction) {
            case AT_LEAST -> "càng cao càng tốt, tính cả mức";
            case BELOW -> "phải thấp hơn mức, bằng mức là chưa đạt";
            case ALL -> "phải đủ toàn bộ";
            case TREND_DOWN -> "so với mốc ban đầu";
            case MAINTAIN, ENSURE -> "không nêu mức";
        };
    }
}
