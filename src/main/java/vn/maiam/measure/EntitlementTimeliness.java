package vn.maiam.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;

/**
 * Requests that fell due in the period, and those of them decided in time, granted or refused. A request without a due day has no
 * "in time" (questions.md 10): it is named beside the figure, by its kind.
 */
final class EntitlementTimeliness extends CountedMeasure {

    private static final String REQUESTS =
            """
            SELECT reach.area_key, request.id, 1 AS base,
                   CASE WHEN request.decided_on <= %1$s THEN 1 ELSE 0 END AS hit
            FROM entitlement_case request
            JOIN entitlement_kind kind ON kind.code = request.kind
            JOIN %2$s ON reach.unit_key = request.unit_key
            WHERE %1$s >= :start AND %1$s <= :at%3$s""";

    private static final String WITHOUT_LIMIT =
            """
            SELECT reach.area_key, kind.name AS kind_name,
                   'Không xét được vì chưa có thời hạn: ' || kind.name AS name, COUNT(*) AS amount
            FROM entitlement_case request
            JOIN entitlement_kind kind ON kind.code = request.kind
            JOIN %s ON reach.unit_key = request.unit_key
            WHERE %s IS NULL AND request.requested_on >= :start AND request.requested_on <= :at%s
            GROUP BY reach.area_key, kind.name
            ORDER BY kind.name""";

    private static final String OF_THE_GROUP =
            """
            EXISTS (
                SELECT 1 FROM child_category grouped
                WHERE grouped.child_id = request.child_id AND grouped.code IN (:categories)
                  AND grouped.from_date <= %1$s AND (grouped.to_date IS NULL OR grouped.to_date > %1$s))""";

    @Override
    public String name() {
        return "entitlement_timeliness";
    }

    @Override
    public Measures.Definition definition() {
        return new Measures.Definition(
                "Giải quyết kịp thời chế độ",
                "Số hồ sơ chế độ của trẻ em thuộc nhóm đến hạn trong kỳ, đã được quyết định trong thời hạn",
                "Số hồ sơ chế độ của trẻ em thuộc nhóm đến hạn trong kỳ; nhóm xét tại ngày đến hạn",
                "Sổ chế độ chính sách (ngày nhận, ngày phải trả, ngày quyết định); loại chưa có thời hạn nêu riêng");
    }

    @Override
    public Demands demands() {
        return new Demands(
                Set.of(Filters.CATEGORY, Filters.ISSUING_LEVELS, Filters.LIMIT_DAYS),
                Set.of(),
                EnumSet.of(Measured.PERCENT),
                EnumSet.of(Direction.AT_LEAST, Direction.BELOW, Direction.ALL, Direction.ENSURE),
                true);
    }

    @Override
    public String noData() {
        return "Không có hồ sơ chế độ nào đến hạn trong kỳ; hãy ghi hồ sơ vào sổ chế độ chính sách.";
    }

    @Override
    List<Members> members(Asked asked) {
        String due = due(asked);
        return List.of(new Members(
                "entitlement_case",
                Counted.ENTITLEMENTS,
                REQUESTS.formatted(due, Reach.TABLE, conditions(asked, due)),
                List.of()));
    }

    @Override
    List<Beside> beside(Asked asked) {
        return List.of(new Beside(
                WITHOUT_LIMIT.formatted(Reach.TABLE, due(asked), conditions(asked, "request.requested_on")),
                Counted.ENTITLEMENTS));
    }

    @Override
    void complete(Asked asked, Facts facts, Map<String, Tally> tallies) {
        tallies.values().stream()
                .filter(tally -> tally.denominator == 0 && !tally.parts().isEmpty())
                .forEach(tally -> {
                    tally.numeratorCounts = false;
                    tally.notComputable =
                            "Các loại chế độ có hồ sơ trong kỳ đều chưa có thời hạn giải quyết; hãy ghi ngày hẹn trả"
                                    + " kết quả của hồ sơ hoặc thời hạn của loại chế độ.";
                });
    }

    /** A limit that the target itself gives holds for requests that have none. */
    private static String due(Asked asked) {
        return asked.has(Filters.LIMIT_DAYS)
                ? "COALESCE(request.due_on, request.requested_on + %d)".formatted(asked.number(Filters.LIMIT_DAYS))
                : "request.due_on";
    }

    private static String conditions(Asked asked, String day) {
        return asked.where(Filters.ISSUING_LEVELS, "kind.issuing_level IN (:issuingLevels)")
                + asked.where(Filters.CATEGORY, OF_THE_GROUP.formatted(day));
    }
}
