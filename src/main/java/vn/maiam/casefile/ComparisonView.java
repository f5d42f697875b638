package vn.maiam.casefile;

import java.util.List;

/**
 * Two records of one form beside each other, the older one left.
 *
 * @param title of the form
 * @param lines in the order of the form; what neither has filled is left out
 */
public record ComparisonView(String title, Side left, Side right, List<Line> lines) {

    /** @param at dd/MM/yyyy HH:mm */
    public record Side(long id, String person, String at, int formVersion) {}

    /**
     * One field.
     *
     * @param left null where it was empty; both are null for a table
     * @param columns of a table: their labels; else null
     * @param rows of a table; else null
     */
    public record Line(
            String label, boolean changed, String left, String right, List<String> columns, List<Row> rows) {}

    /**
     * A row that stands on both sides, or on one.
     *
     * @param state {@code same|changed|added|removed}
     * @param left by column, null where empty; null where the row was not there
     * @param right likewise
     */
    public record Row(String state, List<String> left, List<String> right) {}
}
