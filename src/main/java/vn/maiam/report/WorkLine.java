package vn.maiam.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * What was done besides the targets, counted with a report's figures and frozen with them.
 *
 * @param name Vietnamese, as the report says it
 * @param amount how many of the unit; null where nothing can be counted
 * @param unit "đồng", "buổi"
 * @param target what it was to be; null for most
 * @param detail what else is to be said; null for most
 */
public record WorkLine(Section section, String name, Long amount, String unit, Long target, String detail) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /** In the order of the report. */
    public enum Section {
        FUND("Quỹ bảo trợ trẻ em, nguồn lực"),
        GROUP("Trẻ em theo nhóm: quản lý, can thiệp, trợ giúp"),
        WORK("Hoạt động đã ghi trong sổ"),
        HELD("Các buổi gần nhất trong kỳ"),
        TASK("Nhiệm vụ được giao"),
        ACTIVITY("Hoạt động của kế hoạch");

        private final String words;

        Section(String words) {
            this.words = words;
        }

        /** Vietnamese. */
        public String words() {
            return words;
        }
    }

    /** "136.500.000 đồng (45,5 % của 300.000.000 đồng)"; a dash where nothing can be counted. */
    public String result() {
        if (amount == null) {
            return "–";
        }
        String share =
                target == null || target == 0 ? "" : " (%s %% của %s %s)".formatted(share(), number(target), unit);
        return "%s %s%s".formatted(number(amount), unit, share);
    }

    /** Rounded down: what is not reached never reads as reached. */
    private String share() {
        return number(
                BigDecimal.valueOf(amount).multiply(HUNDRED).divide(BigDecimal.valueOf(target), 1, RoundingMode.DOWN));
    }

    private static String number(Number number) {
        return NumberFormat.getNumberInstance(VIETNAMESE).format(number);
    }
}
