package vn.maiam.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.measure.Members.Column;
import vn.maiam.plan.Target.Measured;

/**
 * Staff who work with children, and where the target mixes them, parents and caregivers in the same ratio, with a figure for each
 * group beside it (questions.md 2). Who holds two posts is one person, and stands in both groups.
 */
final class TrainingCoverageStaff extends CountedMeasure {

    private static final Map<String, String> GROUPS = groups();

    private static final String MEMBERS =
            """
            SELECT post.*, 1 AS base,
                   CASE WHEN attended.person IS NULL THEN 0 ELSE 1 END AS hit,
                   COALESCE(attended.recent, 0) AS recent
            FROM (
                SELECT reach.area_key, held.staff_id AS id, %s
                FROM workforce held
                JOIN %s ON reach.unit_key = held.unit_key
                WHERE held.from_date <= :at AND (held.to_date IS NULL OR held.to_date > :at)%s%s
                GROUP BY reach.area_key, held.staff_id
            ) post
            LEFT JOIN (%s) attended ON attended.person = post.id""";

    private static Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        groups.put("health", "Cán bộ cơ sở khám chữa bệnh");
        groups.put("education", "Cán bộ cơ sở giáo dục");
        groups.put("protection", "Cán bộ cơ sở cung cấp dịch vụ bảo vệ trẻ em");
        groups.put("community", "Cán bộ, cộng tác viên tại cộng đồng");
        groups.put("organisation", "Cán bộ tổ chức xã hội");
        return groups;
    }

    @Override
    public String name() {
        return "training_coverage_staff";
    }

    @Override
    public Measures.Definition definition() {
        return new Measures.Definition(
                "Cán bộ được cung cấp kiến thức",
                "Số cán bộ làm công tác liên quan đến trẻ em (và cha mẹ, người chăm sóc nếu chỉ tiêu gộp cả hai), mỗi người tính"
                        + " một lần, đã dự ít nhất một buổi tập huấn hoặc hướng dẫn kỹ năng trong kỳ",
                "Số người thuộc các nhóm đó tại ngày báo cáo, mỗi người tính một lần dù giữ nhiều vị trí",
                "Sổ nhân lực, sổ người chăm sóc, danh sách dự các buổi tập huấn; người dự không ghi tên ghi riêng");
    }

    @Override
    public Demands demands() {
        return new Demands(
                Set.of(
                        Filters.PERSON_GROUPS,
                        Filters.IN_CHARGE,
                        Filters.INCLUDE_CAREGIVERS,
                        Filters.CATEGORY,
                        Filters.SUBJECT),
                Set.of(Filters.PERSON_GROUPS),
                EnumSet.of(Measured.PERCENT),
                Demands.THRESHOLDS,
                true);
    }

    @Override
    public String noData() {
        return "Sổ nhân lực chưa có ai thuộc các nhóm này trong địa bàn; hãy ghi cán bộ và vị trí vào sổ nhân lực.";
    }

    @Override
    List<Members> members(Asked asked) {
        return asked.yes(Filters.INCLUDE_CAREGIVERS)
                ? List.of(
                        staff(asked),
                        Caregivers.of(
                                asked, new Column("Cha mẹ, người chăm sóc trẻ em", "hit", "base", Counted.CAREGIVERS)))
                : List.of(staff(asked));
    }

    @Override
    List<Beside> beside(Asked asked) {
        Beside staff = Trainings.unnamed("staff", "cán bộ", asked);
        return asked.yes(Filters.INCLUDE_CAREGIVERS)
                ? List.of(staff, Trainings.unnamed("caregiver", "cha mẹ, người chăm sóc", asked))
                : List.of(staff);
    }

    private static Members staff(Asked asked) {
        String flags = GROUPS.keySet().stream()
                .map(group -> "MAX(CASE WHEN held.person_group = '%1$s' THEN 1 ELSE 0 END) AS in_%1$s".formatted(group))
                .collect(Collectors.joining(", "));
        List<Column> parts = new ArrayList<>();
        GROUPS.forEach((group, name) -> {
            if (asked.filter(Filters.PERSON_GROUPS).contains(group)) {
                parts.add(new Column(name, "in_" + group + " * hit", "in_" + group, Counted.STAFF));
            }
        });
        Counted all = asked.yes(Filters.INCLUDE_CAREGIVERS) ? Counted.PEOPLE : Counted.STAFF;
        parts.addAll(thisYear(asked, all));
        String sql = MEMBERS.formatted(
                flags,
                Reach.TABLE,
                asked.where(Filters.PERSON_GROUPS, "held.person_group IN (:personGroups)"),
                asked.yes(Filters.IN_CHARGE) ? " AND held.in_charge" : "",
                Trainings.attended("staff_id", asked));
        return new Members("staff", Counted.STAFF, sql, parts);
    }
}
