package vn.maiam.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.plan.Target.Measured;

/** Helped is: at least one intervention; whether a child has recovered is another question (questions.md 11). A plan is no help yet. */
final class Assisted extends CountedMeasure {

    private static final String CHILDREN =
            """
            SELECT child.area_key, child.id, 1 AS base,
                   MAX(CASE WHEN delivery.id IS NULL AND action.id IS NULL THEN 0 ELSE 1 END) AS hit,
                   MAX(CASE WHEN delivery.delivered_on >= :yearStart OR action.done_at >= :yearStartsAt THEN 1 ELSE 0 END)
                     AS recent
            FROM (%s) child
            LEFT JOIN service_delivery delivery
              ON delivery.child_id = child.id AND delivery.delivered_on >= :start AND delivery.delivered_on <= :at
            LEFT JOIN intervention action
              ON action.child_id = child.id AND action.kind <> 'plan'
             AND action.done_at >= :startsAt AND action.done_at < :until
            GROUP BY child.area_key, child.id""";

    @Override
    public String name() {
        return "assisted";
    }

    @Override
    public Measures.Definition definition() {
        return new Measures.Definition(
                "Được trợ giúp, chăm sóc",
                "Số trẻ em thuộc nhóm, mỗi em tính một lần, có ít nhất một dịch vụ đã cung cấp hoặc một can thiệp (bảo vệ khẩn cấp,"
                        + " theo dõi, tham vấn) trong kỳ",
                "Số trẻ em thuộc nhóm tại ngày báo cáo, mỗi em tính một lần",
                "Sổ trẻ em (nơi cư trú, nhóm), dịch vụ đã cung cấp, hồ sơ quản lý trường hợp");
    }

    @Override
    public Demands demands() {
        return new Demands(
                Set.of(Filters.CATEGORY, Filters.AGE_BELOW),
                Set.of(Filters.CATEGORY),
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
        return List.of(new Members(
                "child",
                Counted.CHILDREN,
                CHILDREN.formatted(Children.listed(asked)),
                thisYear(asked, Counted.CHILDREN)));
    }
}
