package vn.maiam.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.measure.Members.Column;
import vn.maiam.plan.Target.Measured;

/** Children of a group with an open file that holds an approved support plan. Whether a file is open is asked of the file itself. */
final class CaseFileCoverage extends CountedMeasure {

    private static final String CHILDREN =
            """
            SELECT child.area_key, child.id, 1 AS base,
                   CASE WHEN planned.child_id IS NULL THEN 0 ELSE 1 END AS hit,
                   CASE WHEN planned.child_id IS NULL OR followed.child_id IS NULL THEN 0 ELSE 1 END AS followed
            FROM (%s) child
            LEFT JOIN (
                SELECT DISTINCT plan.child_id
                FROM intervention plan
                JOIN case_file file ON file.code = plan.case_code
                WHERE plan.kind = 'plan' AND plan.done_at < :until AND file.opened_at < :until
                  AND file.status <> 'joined' AND (file.closed_at IS NULL OR file.closed_at >= :until)
            ) planned ON planned.child_id = child.id
            LEFT JOIN (
                SELECT DISTINCT child_id
                FROM intervention
                WHERE kind IN ('followUp', 'counselling') AND done_at >= :startsAt AND done_at < :until
            ) followed ON followed.child_id = child.id""";

    @Override
    public String name() {
        return "case_file_coverage";
    }

    @Override
    public Measures.Definition definition() {
        return new Measures.Definition(
                "Lập hồ sơ và kế hoạch hỗ trợ",
                "Số trẻ em thuộc nhóm, mỗi em tính một lần, có hồ sơ đang mở tại ngày báo cáo với kế hoạch hỗ trợ đã duyệt",
                "Số trẻ em thuộc nhóm tại ngày báo cáo, mỗi em tính một lần",
                "Sổ trẻ em (nơi cư trú, nhóm) và hồ sơ quản lý trường hợp");
    }

    @Override
    public Demands demands() {
        return new Demands(
                Set.of(Filters.CATEGORY, Filters.AGE_BELOW),
                Set.of(Filters.CATEGORY),
                EnumSet.of(Measured.PERCENT),
                Demands.THRESHOLDS,
                false);
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
                CHILDREN.formatted(Children.of(asked)),
                List.of(new Column("Có theo dõi hoặc tham vấn trong kỳ", "followed", "base", Counted.CHILDREN))));
    }
}
