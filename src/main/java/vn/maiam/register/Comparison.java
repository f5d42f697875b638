package vn.maiam.register;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/**
 * What one unit has measured of one thing, round by round.
 *
 * @param amounts in the order of the rounds; null where the round has not been held
 */
record Comparison(String unit, String subject, String question, List<BigDecimal> amounts) {

    Comparison named(String unitName, String subjectName) {
        return new Comparison(unitName, subjectName, question, amounts);
    }

    public List<String> texts() {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag("vi-VN"));
        return amounts.stream()
                .map(amount -> amount == null ? "–" : format.format(amount))
                .toList();
    }
}
