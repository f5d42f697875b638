package vn.maiam.register;

import java.util.List;

/**
 * An entry in a list.
 *
 * @param label null where the reader may not know it
 * @param readable whether the reader may open it
 * @param cells text by column, null where empty or none of the reader's business
 */
public record EntryRow(
        String code,
        String label,
        String day,
        String unit,
        String unitKey,
        String status,
        boolean readable,
        List<Cell> cells) {

    /**
     * @param column its title
     * @param number what a workbook calculates with; null for what is no number
     */
    public record Cell(String column, String text, Number number) {}
}
