package vn.maiam.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.measure.Figure.Part;

/** What was counted for one area, before anybody asks whether it is enough. */
final class Tally {

    private final Map<String, Part> parts = new LinkedHashMap<>();
    final Counted unit;
    final boolean ratio;
    long records;
    long numerator;
    long denominator;
    boolean declared;
    BigDecimal baseline;
    String notComputable;

    /** False where the count itself means nothing, as "in time" without a limit. */
    boolean numeratorCounts = true;

    String noData;

    /** Whether it is enough, where the measure itself knows: there is a network, or as many as before. */
    Boolean holds;

    Tally(Counted unit, boolean ratio) {
        this.unit = unit;
        this.ratio = ratio;
    }

    /** A part that is there already grows. */
    void add(Part part) {
        parts.merge(part.name(), part, Tally::sum);
    }

    List<Part> parts() {
        return new ArrayList<>(parts.values());
    }

    boolean hasData() {
        return records > 0 && (!ratio || denominator > 0);
    }

    private static Part sum(Part one, Part other) {
        return new Part(
                one.name(),
                sum(one.numerator(), other.numerator()),
                sum(one.denominator(), other.denominator()),
                one.unit());
    }

    private static Long sum(Long one, Long other) {
        return one == null ? other : other == null ? one : Long.valueOf(one + other);
    }
}
