package vn.maiam.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.plan.Target.Measured;

final class SkillsCoverageChildren extends CountedMeasure {

    private static final String CHILDREN =
            """
            SELECT child.area_key, child.id, 1 AS base,
                   CASE WHEN attended.person IS NULL THEN 0 ELSE 1 END AS hit,
                   COALESCE(attended.recent, 0) AS recent
            FROM (%s) child
            LEFT JOIN (%s) attended ON attended.person = child.id""";

    @Override
    public String name() {
        return "skills_coverage_children";
    }

    @Override
    public Measures.Definition definition() {
        return new Measures.Definition(
                "Trẻ em được cung cấp kiến thức, kỹ năng",
                "Số trẻ em thuộc nhóm, mỗi em tính một lần, đã dự ít nhất một buổi hướng dẫn kỹ năng hoặc tập huấn trong kỳ",
                "Số trẻ em thuộc nhóm tại ngày báo cáo, mỗi em tính một lần",
                "Sổ trẻ em (nơi cư trú, nhóm), danh sách dự các buổi; trẻ dự không ghi tên ghi riêng");
    }

    @Override
    public Demands demands() {
        return new Demands(
                Set.of(Filters.CATEGORY, Filters.AGE_BELOW, Filters.SUBJECT),
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
        return List.of(new Members(
                "child",
                Counted.CHILDREN,
                CHILDREN.formatted(Children.of(asked), Trainings.attended("child_id", asked)),
                thisYear(asked, Counted.CHILDREN)));
    }

    @Override
    List<Beside> beside(Asked asked) {
        return List.of(Trainings.unnamed("child", "trẻ em", asked));
    }
}
