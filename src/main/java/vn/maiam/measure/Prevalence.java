package vn.maiam.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.measure.Members.Column;
import vn.maiam.plan.Target.Measured;

/**
 * Children of a group among all children of the area on a day. Where a unit has none of its children on the register, what it
 * declares is the denominator, and marked so.
 */
final class Prevalence extends CountedMeasure {

    private static final String CHILDREN =
            """
            SELECT area_key, id, 1 AS base, MAX(hit) AS hit, 1 - MAX(listed) AS unlisted
            FROM (
                SELECT area_key, id, 0 AS hit, 1 AS listed FROM (%s) resident
                UNION ALL
                SELECT area_key, id, 1 AS hit, 0 AS listed FROM (%s) in_group
            ) child
            GROUP BY area_key, id""";

    private static final String UNLISTED = "Trẻ em thuộc nhóm nhưng sổ chưa ghi nơi cư trú";

    /** In units whose children are declared, those who have a category are among the declared already. */
    private static final String AMONG_THE_DECLARED =
            """
            SELECT area_key, COUNT(*) AS children FROM (%s) in_group GROUP BY area_key""";

    @Override
    public String name() {
        return "prevalence";
    }

    @Override
    public Measures.Definition definition() {
        return new Measures.Definition(
                "Tỷ lệ trẻ em thuộc nhóm trên tổng số trẻ em",
                "Số trẻ em thuộc nhóm tại ngày báo cáo, mỗi em tính một lần",
                "Tổng số trẻ em sống trong địa bàn tại ngày báo cáo; đơn vị chưa ghi trẻ em vào sổ thì theo số khai báo",
                "Sổ trẻ em (nơi cư trú, nhóm); số trẻ em do đơn vị khai báo");
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
        return "Chưa biết tổng số trẻ em của địa bàn; hãy ghi trẻ em vào sổ hoặc khai báo số trẻ em của từng đơn vị.";
    }

    @Override
    List<Members> members(Asked asked) {
        String sql = CHILDREN.formatted(Children.residents(asked), Children.listed(asked));
        return List.of(new Members(
                "child", Counted.CHILDREN, sql, List.of(new Column(UNLISTED, "unlisted", null, Counted.CHILDREN))));
    }

    @Override
    void complete(Asked asked, Facts facts, Map<String, Tally> tallies) {
        Declared declared = Declared.of(asked, facts);
        if (declared.isNeeded()) {
            Asked there = asked.over(asked.reach().only(declared::isWithoutRegister));
            facts.each(AMONG_THE_DECLARED.formatted(Children.of(asked)), there.parameters(), row -> {
                Tally tally = tallies.get(row.getString("area_key"));
                tally.denominator -= row.getLong("children");
            });
        }
        tallies.values().forEach(Prevalence::emptyIfOnlyTheGroupIsKnown);
        declared.addTo(tallies);
    }

    /** Where nobody is on the register but the group, "all children" are not known. */
    private static void emptyIfOnlyTheGroupIsKnown(Tally tally) {
        long unlisted = tally.parts().stream()
                .filter(part -> part.name().equals(UNLISTED))
                .mapToLong(Figure.Part::numerator)
                .sum();
        if (tally.denominator <= unlisted) {
            tally.denominator = 0;
        }
    }
}
