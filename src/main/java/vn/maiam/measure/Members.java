package vn.maiam.measure;

import java.util.List;
import vn.maiam.measure.Figure.Counted;

/**
 * Who or what a measure counts. The figure and the ids behind it come from the same statement, so they cannot differ.
 *
 * @param kind the table whose ids are counted
 * @param sql of {@code area_key}, {@code id}, {@code base} (1: in the denominator), {@code hit} (what it adds to the numerator) and
 *     the columns that the parts need; one row for each area and id
 * @param parts further figures out of the same rows
 */
record Members(String kind, Counted unit, String sql, List<Column> parts) {

    /** @param denominator null where the part has none */
    record Column(String name, String numerator, String denominator, Counted unit) {}
}
