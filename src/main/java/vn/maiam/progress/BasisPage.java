package vn.maiam.progress;

import java.util.List;

/**
 * A part of what a figure was counted from.
 *
 * @param part {@code numerator} or {@code denominator}
 * @param kinds what was counted, if several kinds of things were: "Cán bộ", "Cha mẹ, người chăm sóc"
 * @param kind what its rows are: "Trẻ em"
 * @param total of all parts
 * @param named whether the rows say who; else they have codes only
 */
public record BasisPage(
        String part, List<String> kinds, String kind, long total, int page, int size, boolean named, List<Line> lines) {

    /**
     * @param code of the file or the record; null where the register gave none
     * @param label initials, sex and birth year of a child, or what else tells a row apart; null where the person may not know
     * @param detail dates and amounts, which are nobody's name; null where there are none
     */
    public record Line(String code, String label, String unit, String detail) {}
}
