package vn.maiam.progress.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.measure.Figure;

/**
 * What the units of a round have sent, in one statement however many they are: a list over the tables of {@code report},
 * which asking it unit by unit would make hundreds of statements of. Nothing is written there.
 */
@Repository
class FiguresOfUnits {

    private final JdbcClient jdbc;

    FiguresOfUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By unit, in the plan's order. */
    Map<String, List<Figure>> of(long roundId) {
        return jdbc
                .sql(
                        """
                        SELECT owed.unit_key, figure.target_id, figure.numerator, figure.denominator, figure.counted,
                               figure.state, figure.reason, figure.declared
                        FROM unit_report owed
                        JOIN report_version sent ON sent.code = owed.code AND sent.number = owed.version
                        JOIN figure ON figure.version_id = sent.id
                        WHERE owed.round_id = :round
                        ORDER BY owed.unit_key, figure.position""")
                .param("round", roundId)
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::unitKey, Collectors.mapping(Row::figure, Collectors.toList())));
    }

    private record Row(
            String unitKey,
            String targetId,
            Long numerator,
            Long denominator,
            Figure.Counted counted,
            Figure.State state,
            String reason,
            boolean declared) {

        Figure figure() {
            return new Figure(targetId, numerator, denominator, counted, state, reason, declared, null, List.of());
        }
    }
}
