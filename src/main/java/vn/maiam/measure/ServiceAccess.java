package vn.maiam.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.measure.Members.Column;
import vn.maiam.plan.Target.Measured;

/**
 * Children of a group with a delivered service. One service is enough (questions.md 1); that all needs are met is a second figure
 * beside it. It does not matter which unit delivered it.
 */
final class ServiceAccess extends CountedMeasure {

    /**
     * Deliveries are looked at once, for the child and for each of its needs: what meets a need of the period was delivered in it,
     * too.
     */
    private static final String CHILDREN =
            """
            SELECT area_key, id, 1 AS base, MAX(hit) AS hit, MAX(recent) AS recent, MAX(needing) AS needing,
                   MAX(needing) * MIN(met) AS met
            FROM (
                SELECT child.area_key, child.id, need.id AS need_id,
                       MAX(CASE WHEN delivery.id IS NULL THEN 0 ELSE 1 END) AS hit,
                       MAX(CASE WHEN delivery.delivered_on >= :yearStart THEN 1 ELSE 0 END) AS recent,
                       MAX(CASE WHEN need.id IS NULL THEN 0 ELSE 1 END) AS needing,
                       MAX(CASE WHEN delivery.service = need.service AND delivery.delivered_on >= need.needed_on
                           THEN 1 ELSE 0 END) AS met
                FROM (%s) child
                LEFT JOIN service_delivery delivery
                  ON delivery.child_id = child.id AND delivery.delivered_on >= :start AND delivery.delivered_on <= :at%s
                LEFT JOIN child_need need
                  ON need.child_id = child.id AND need.needed_on >= :start AND need.needed_on <= :at%s
                GROUP BY child.area_key, child.id, need.id
            ) each_need
            GROUP BY area_key, id""";

    /** In a unit whose children are declared and not on the register, those who are known by a service. */
    private static final String KNOWN_BY_A_SERVICE =
            """
            SELECT DISTINCT reach.area_key, delivery.child_id AS id, 0 AS base, 1 AS hit
            FROM service_delivery delivery
            JOIN child known ON known.id = delivery.child_id
            JOIN %s ON reach.unit_key = delivery.unit_key
            WHERE delivery.delivered_on >= :start AND delivery.delivered_on <= :at
              AND NOT EXISTS (SELECT 1 FROM child_residence home WHERE home.child_id = delivery.child_id)"""
                    .formatted(Reach.TABLE);

    @Override
    public String name() {
        return "service_access";
    }

    @Override
    public Measures.Definition definition() {
        return new Measures.Definition(
                "Tiếp cận dịch vụ",
                "Số trẻ em thuộc nhóm, mỗi em tính một lần, đã được cung cấp ít nhất một dịch vụ trong kỳ",
                "Số trẻ em thuộc nhóm tại ngày báo cáo, mỗi em tính một lần",
                "Sổ trẻ em (nơi cư trú, nhóm), dịch vụ đã cung cấp gồm cả chuyển gửi; nhu cầu đã đánh giá cho số liệu thứ hai");
    }

    @Override
    public Demands demands() {
        return new Demands(
                Set.of(Filters.CATEGORY, Filters.AGE_BELOW, Filters.SERVICE_GROUPS, Filters.SERVICES),
                Set.of(Filters.CATEGORY, Filters.AGE_BELOW),
                EnumSet.of(Measured.PERCENT),
                Demands.THRESHOLDS,
                true);
    }

    @Override
    public String noData() {
        return Children.NONE_IN_GROUP;
    }

    @Override
    List<Members> members(Asked asked) {
        List<Column> parts = new ArrayList<>(thisYear(asked, Counted.CHILDREN));
        parts.add(new Column("Được đáp ứng mọi nhu cầu đã đánh giá trong kỳ", "met", "needing", Counted.CHILDREN));
        return List.of(new Members(
                "child",
                Counted.CHILDREN,
                CHILDREN.formatted(
                        Children.listed(asked), services(asked, "delivery.service"), services(asked, "need.service")),
                parts));
    }

    @Override
    void complete(Asked asked, Facts facts, Map<String, Tally> tallies) {
        if (asked.has(Filters.CATEGORY)) {
            return;
        }
        Declared declared = Declared.of(asked, facts);
        declared.addTo(tallies);
        if (declared.isNeeded()) {
            Asked there = asked.over(asked.reach().only(declared::isWithoutRegister));
            facts.each(hits(asked), there.parameters(), row -> {
                Tally tally = tallies.get(row.getString("area_key"));
                tally.numerator += row.getLong("hits");
            });
        }
    }

    private static String hits(Asked asked) {
        return "SELECT area_key, COUNT(*) AS hits FROM (" + knownByAService(asked) + ") known GROUP BY area_key";
    }

    @Override
    public List<Measures.Basis> basis(Asked asked, Facts facts) {
        List<Measures.Basis> counted = super.basis(asked, facts);
        Declared declared = asked.has(Filters.CATEGORY) ? Declared.NONE : Declared.of(asked, facts);
        if (!declared.isNeeded()) {
            return counted;
        }
        Asked there = asked.over(asked.reach().only(declared::isWithoutRegister));
        Members known = new Members("child", Counted.CHILDREN, knownByAService(asked), List.of());
        return List.of(Facts.union(counted.get(0), facts.ids(known, there.parameters())));
    }

    private static String knownByAService(Asked asked) {
        return KNOWN_BY_A_SERVICE
                + services(asked, "delivery.service")
                + " AND COALESCE(known.birth_date, CAST(known.birth_year || '-12-31' AS DATE)) > :bornAfter";
    }

    private static String services(Asked asked, String column) {
        boolean any = !asked.has(Filters.SERVICE_GROUPS) && !asked.has(Filters.SERVICES);
        return any ? "" : " AND " + column + " IN (:services)";
    }
}
