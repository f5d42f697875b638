package vn.maiam.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;

/**
 * Children to whom something happened in the period, against a baseline: incidents, or coming into a group that the child did not
 * belong to the day before. Counted where it was recorded, wherever the child lives now.
 */
final class NewEntries extends CountedMeasure {

    private static final String INCIDENTS =
            """
            SELECT reach.area_key, incident.child_id AS id, 0 AS base,
                   MAX(CASE WHEN incident.happened_on >= :start THEN 1 ELSE 0 END) AS hit
            FROM incident
            JOIN %s ON reach.unit_key = incident.unit_key
            WHERE incident.kind IN (:incidentKinds) AND incident.happened_on <= :at
            GROUP BY reach.area_key, incident.child_id"""
                    .formatted(Reach.TABLE);

    private static final String ENTRIES =
            """
            SELECT reach.area_key, entered.child_id AS id, 0 AS base,
                   MAX(CASE WHEN entered.from_date >= :start AND before.id IS NULL THEN 1 ELSE 0 END) AS hit
            FROM child_category entered
            JOIN %s ON reach.unit_key = entered.unit_key
            LEFT JOIN child_category before
              ON before.child_id = entered.child_id AND before.code IN (:categories)
             AND before.from_date < entered.from_date
             AND (before.to_date IS NULL OR before.to_date >= entered.from_date)
            WHERE entered.code IN (:categories) AND entered.from_date <= :at
            GROUP BY reach.area_key, entered.child_id"""
                    .formatted(Reach.TABLE);

    @Override
    public String name() {
        return "new_entries_or_incidents";
    }

    @Override
    public Measures.Definition definition() {
        return new Measures.Definition(
                "Số trẻ em mới rơi vào nhóm hoặc bị xâm hại, bạo lực",
                "Số trẻ em, mỗi em tính một lần, bị xâm hại hoặc bạo lực trong kỳ; hoặc mới thuộc nhóm trong kỳ mà hôm trước chưa thuộc"
                        + " nhóm nào trong đó",
                "Không có; so với giá trị gốc mà đơn vị đã nhập cho kỳ trước",
                "Hồ sơ quản lý trường hợp (vụ việc), sổ trẻ em (nhóm với ngày bắt đầu), sổ giá trị gốc");
    }

    @Override
    public Demands demands() {
        return new Demands(
                Set.of(Filters.CATEGORY, Filters.INCIDENT_KINDS),
                Set.of(Filters.CATEGORY, Filters.INCIDENT_KINDS),
                EnumSet.of(Measured.COUNT),
                EnumSet.of(Direction.TREND_DOWN),
                true);
    }

    @Override
    public String noData() {
        return "Chưa có vụ việc hoặc trẻ em nào được ghi cho chỉ tiêu này, kể cả các kỳ trước.";
    }

    @Override
    boolean ratio() {
        return false;
    }

    @Override
    List<Members> members(Asked asked) {
        String sql = asked.has(Filters.INCIDENT_KINDS) ? INCIDENTS : ENTRIES;
        return List.of(new Members("child", Counted.CHILDREN, sql, List.of()));
    }

    @Override
    void complete(Asked asked, Facts facts, Map<String, Tally> tallies) {
        var baselines = Baselines.of(asked, facts);
        tallies.forEach((area, tally) -> {
            tally.baseline = baselines.get(area);
            if (tally.baseline == null && tally.hasData()) {
                tally.notComputable =
                        "Chưa có giá trị gốc của kỳ trước để so; hãy nhập giá trị gốc của chỉ tiêu này cho đơn vị.";
            }
        });
    }
}
