package vn.maiam.report;

import java.math.BigDecimal;
import vn.maiam.measure.Figure;

/**
 * A target's figure as it was sent.
 *
 * @param position in the plan's order, from 1
 * @param wording the target's, as the plan said it then
 * @param entered what people entered beside or instead of what was counted; null for most
 */
public record FrozenFigure(int position, String targetId, String wording, Figure figure, Entered entered) {

    /**
     * @param kind {@code declared} or {@code estimated}
     * @param amount in the target's own unit
     * @param reason why it was not counted, as typed
     */
    public record Entered(String kind, BigDecimal amount, String reason) {}
}
