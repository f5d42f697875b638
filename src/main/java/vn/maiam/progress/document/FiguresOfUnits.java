package vn.maiam.progress.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.measure.Figure;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plans;
import vn.maiam.report.Round;

/**
 * What the units of a round have sent, in one statement however many they are: a list over the tables of {@code report},
 * which asking it unit by unit would make hundreds of statements of. Nothing is written there.
 */
@Repository
class FiguresOfUnits {

    private final JdbcClient jdbc;
    private final Plans plans;
    private final Units units;

    FiguresOfUnits(JdbcClient jdbc, Plans plans, Units units) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.units = units;
    }

    /** By unit, in the order of the plan that it reported on. */
    Map<String, List<FigureOfUnit>> of(Round round) {
        List<Row> rows = rows(round);
        // Read together, so that those still in force need no query each.
        plans.of(rows.stream().map(Row::unitKey).distinct().toList());
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::unitKey,
                        Collectors.collectingAndThen(Collectors.toList(), sent -> ofUnit(sent, plan(sent.get(0))))));
    }

    private Plan plan(Row row) {
        return plans.asWritten(row.plan(), row.planVersion())
                .orElseThrow(() -> new IllegalStateException(
                        "There is no version %d of plan %s.".formatted(row.planVersion(), row.plan())))
                .asFor(units.areaOf(row.unitKey()));
    }

    private static List<FigureOfUnit> ofUnit(List<Row> sent, Plan plan) {
        return sent.stream()
                .map(row -> new FigureOfUnit(plan.target(row.targetId()).orElseThrow(), row.figure()))
                .toList();
    }

    private List<Row> rows(Round round) {
        return jdbc.sql(
                        """
                        SELECT owed.unit_key, COALESCE(sent.own_plan, round.plan_code) AS plan,
                               COALESCE(sent.own_plan_version, round.plan_version) AS plan_version,
                               figure.target_id, figure.numerator, figure.denominator, figure.counted,
                               figure.state, figure.reason, figure.declared
                        FROM report_round round
                        JOIN unit_report owed ON owed.round_id = round.id
                        JOIN report_version sent ON sent.code = owed.code AND sent.number = owed.version
                        JOIN figure ON figure.version_id = sent.id
                        WHERE round.id = :round
                        ORDER BY owed.unit_key, figure.position""")
                .param("round", round.id())
                .query(Row.class)
                .list();
    }

    private record Row(
            String unitKey,
            String plan,
            int planVersion,
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
