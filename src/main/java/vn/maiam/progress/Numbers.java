package vn.maiam.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and days as they are written in Vietnam: 1.250 children, 46,67 %, 30/11/2026. */
final class Numbers {

    static final String NONE = "–";

    private static final DecimalFormatSymbols SIGNS = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi-VN"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int USUAL_PLACES = 2;
    private static final int MOST_PLACES = 8;
    private static final int HUNDRED = 100;

    private Numbers() {}

    static String whole(long number) {
        return new DecimalFormat("#,##0", SIGNS).format(number);
    }

    static String plain(BigDecimal number) {
        return new DecimalFormat("#,##0.####", SIGNS).format(number);
    }

    static String day(LocalDate day) {
        return day == null ? NONE : DAY.format(day);
    }

    /**
     * The share in percent to two places, and to as many more as it takes not to look as if it stood on the other side of
     * the threshold: 92,996 % does not reach 93 %, so it is not written 93,00 %.
     *
     * @param threshold in percent; null if there is none
     */
    static String percent(long part, long all, BigDecimal threshold) {
        int places = USUAL_PLACES;
        while (places < MOST_PLACES && deceives(part, all, threshold, places)) {
            places++;
        }
        return new DecimalFormat("#,##0." + "0".repeat(places), SIGNS).format(rounded(part, all, places)) + " %";
    }

    private static boolean deceives(long part, long all, BigDecimal threshold, int places) {
        if (threshold == null) {
            return false;
        }
        int exact = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(HUNDRED))
                .compareTo(threshold.multiply(BigDecimal.valueOf(all)));
        return Integer.signum(rounded(part, all, places).compareTo(threshold)) != Integer.signum(exact);
    }

    static BigDecimal rounded(long part, long all, int places) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(HUNDRED))
                .divide(BigDecimal.valueOf(all), places, RoundingMode.HALF_UP);
    }
}
