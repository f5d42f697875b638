package vn.maiam.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import vn.maiam.casefile.Json;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.measure.Figure.Part;

/** A figure on its way into and out of the columns that drafts and sent reports have in common. */
final class FigureColumns {

    static final String NAMES =
            "position, target_id, wording, numerator, denominator, counted, state, reason, declared, baseline, parts";

    private FigureColumns() {}

    static Object[] values(int position, String wording, Figure figure) {
        return new Object[] {
            position,
            figure.targetId(),
            wording,
            figure.numerator(),
            figure.denominator(),
            figure.unit() == null ? null : figure.unit().name(),
            figure.state().name(),
            figure.reason(),
            figure.declared(),
            figure.baseline(),
            Json.write(Map.of("parts", figure.parts() == null ? List.of() : figure.parts()))
        };
    }

    static Figure read(ResultSet row) throws SQLException {
        String counted = row.getString("counted");
        BigDecimal baseline = row.getBigDecimal("baseline");
        return new Figure(
                row.getString("target_id"),
                row.getObject("numerator", Long.class),
                row.getObject("denominator", Long.class),
                counted == null ? null : Counted.valueOf(counted),
                Figure.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getBoolean("declared"),
                baseline,
                parts(row.getString("parts")));
    }

    private static List<Part> parts(String json) {
        List<?> parts = (List<?>) Json.readContent(json).getOrDefault("parts", List.of());
        return parts.stream().map(part -> part((Map<?, ?>) part)).toList();
    }

    private static Part part(Map<?, ?> part) {
        Object counted = part.get("unit");
        return new Part(
                (String) part.get("name"),
                number(part.get("numerator")),
                number(part.get("denominator")),
                counted == null ? null : Counted.valueOf((String) counted));
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }
}
