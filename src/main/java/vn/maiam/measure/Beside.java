package vn.maiam.measure;

import vn.maiam.measure.Figure.Counted;

/**
 * A part that is counted from other rows than the figure.
 *
 * @param sql of {@code area_key}, the part's {@code name} and {@code amount}
 */
record Beside(String sql, Counted unit) {}
