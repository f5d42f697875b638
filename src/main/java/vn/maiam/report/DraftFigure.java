package vn.maiam.report;

import java.util.List;
import vn.maiam.measure.Figure;

/** @param basis what exactly was counted; empty until the figures are locked */
record DraftFigure(int position, String wording, Figure figure, List<CountedIds> basis) {

    /**
     * @param side {@code numerator} or {@code denominator}
     * @param kind the table whose ids they are
     * @param ids compressed, see {@link IdSet}
     */
    record CountedIds(String side, String kind, byte[] ids) {}
}
