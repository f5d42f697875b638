package vn.maiam.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.measure.Members.Column;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;

/**
 * Children found to be at risk who were helped in time. A child found twice must have been helped in time each time; one whose time
 * has not run out yet is not counted. Without a limit "kịp thời" means nothing (questions.md 10), and only the children are named.
 */
final class TimelyResponse extends CountedMeasure {

    private static final String CHILDREN =
            """
            SELECT area_key, id, MAX(1 - waiting) AS base,
                   MAX(1 - waiting) * MIN(CASE WHEN waiting = 1 THEN 1 ELSE in_time END) AS hit,
                   MAX(answered) AS answered, MIN(waiting) AS waiting
            FROM (
                SELECT reach.area_key, found.child_id AS id,
                       CASE WHEN answer.first_at IS NULL AND found.detected_at + %1$s >= :until THEN 1 ELSE 0 END AS waiting,
                       CASE WHEN answer.first_at <= found.detected_at + %1$s THEN 1 ELSE 0 END AS in_time,
                       CASE WHEN answer.first_at IS NULL THEN 0 ELSE 1 END AS answered
                FROM detected_risk found
                JOIN %2$s ON reach.unit_key = found.unit_key
                LEFT JOIN (
                    SELECT detected.id, MIN(action.done_at) AS first_at
                    FROM detected_risk detected
                    JOIN intervention action
                      ON action.child_id = detected.child_id AND action.done_at >= detected.detected_at
                    WHERE action.done_at < :until
                    GROUP BY detected.id
                ) answer ON answer.id = found.id
                WHERE found.detected_at >= :startsAt AND found.detected_at < :until%3$s
            ) detection
            GROUP BY area_key, id""";

    @Override
    public String name() {
        return "timely_response";
    }

    @Override
    public Measures.Definition definition() {
        return new Measures.Definition(
                "Phát hiện và can thiệp kịp thời",
                "Số trẻ em có nguy cơ phát hiện trong kỳ, mỗi em tính một lần, có hồ sơ và biện pháp can thiệp đầu tiên trong thời hạn",
                "Số trẻ em có nguy cơ phát hiện trong kỳ mà thời hạn đã hết hoặc đã có can thiệp, mỗi em tính một lần",
                "Hồ sơ quản lý trường hợp (phát hiện nguy cơ, kế hoạch, can thiệp); thời hạn do kế hoạch nêu");
    }

    @Override
    public Demands demands() {
        return new Demands(
                Set.of(Filters.RISK, Filters.LIMIT_DAYS),
                Set.of(),
                EnumSet.of(Measured.PERCENT),
                EnumSet.of(Direction.AT_LEAST, Direction.BELOW, Direction.ALL, Direction.ENSURE),
                true);
    }

    @Override
    public String noData() {
        return "Chưa phát hiện trẻ em có nguy cơ nào đến hạn can thiệp trong kỳ.";
    }

    @Override
    List<Members> members(Asked asked) {
        String limit =
                "INTERVAL '%d' DAY".formatted(asked.has(Filters.LIMIT_DAYS) ? asked.number(Filters.LIMIT_DAYS) : 0);
        String sql = CHILDREN.formatted(limit, Reach.TABLE, asked.where(Filters.RISK, "found.risk IN (:risks)"));
        return List.of(new Members("child", Counted.CHILDREN, sql, parts(asked)));
    }

    private static List<Column> parts(Asked asked) {
        return asked.has(Filters.LIMIT_DAYS)
                ? List.of(new Column("Trẻ em còn trong thời hạn, chưa tính", "waiting", null, Counted.CHILDREN))
                : List.of(new Column("Trẻ em đã có can thiệp, không xét thời hạn", "answered", "1", Counted.CHILDREN));
    }

    @Override
    void complete(Asked asked, Facts facts, Map<String, Tally> tallies) {
        if (!asked.has(Filters.LIMIT_DAYS)) {
            tallies.values().forEach(tally -> {
                tally.numeratorCounts = false;
                tally.notComputable =
                        "Kế hoạch không nêu thế nào là kịp thời; hãy để cơ quan chủ trì đặt số ngày phải can thiệp cho chỉ tiêu này khi điều chỉnh kế hoạch.";
            });
        }
    }

    @Override
    public List<Measures.Basis> basis(Asked asked, Facts facts) {
        return asked.has(Filters.LIMIT_DAYS) ? super.basis(asked, facts) : List.of();
    }
}
