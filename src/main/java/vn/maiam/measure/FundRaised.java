package vn.maiam.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.measure.Members.Column;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;

/**
 * Money that the fund has received, net of counter-entries, which are rows of the opposite amount. Gifts in kind stand beside it and
 * are not in the sum (questions.md 14).
 */
final class FundRaised extends CountedMeasure {

    private static final String ENTRIES =
            """
            SELECT reach.area_key, entry.id, 0 AS base,
                   CASE WHEN entry.form = 'money' AND entry.booked_on >= :start THEN entry.amount_vnd ELSE 0 END AS hit,
                   CASE WHEN entry.form = 'money' AND entry.booked_on >= :yearStart THEN entry.amount_vnd ELSE 0 END AS recent,
                   CASE WHEN entry.form = 'kind' AND entry.booked_on >= :start THEN entry.amount_vnd ELSE 0 END AS in_kind
            FROM fund_entry entry
            JOIN %s ON reach.unit_key = entry.unit_key
            WHERE entry.direction = 'in' AND entry.booked_on <= :at"""
                    .formatted(Reach.TABLE);

    @Override
    public String name() {
        return "fund_raised";
    }

    @Override
    public Measures.Definition definition() {
        return new Measures.Definition(
                "Vận động Quỹ bảo trợ trẻ em",
                "Tổng số tiền Quỹ đã nhận trong kỳ sau khi trừ các bút toán đảo; hiện vật ghi riêng, không cộng",
                "Không có",
                "Sổ Quỹ bảo trợ trẻ em (các khoản thu có số biên nhận)");
    }

    @Override
    public Demands demands() {
        return new Demands(
                Set.of(Filters.OWNER), Set.of(), EnumSet.of(Measured.MONEY), EnumSet.of(Direction.AT_LEAST), true);
    }

    @Override
    public String noData() {
        return "Sổ Quỹ chưa có khoản thu nào của cấp mà chỉ tiêu này tính; khoản nào đã nhận, hãy ghi vào sổ Quỹ.";
    }

    @Override
    boolean ratio() {
        return false;
    }

    @Override
    List<Members> members(Asked asked) {
        List<Column> parts = new ArrayList<>();
        if (asked.period().beganBeforeThisYear()) {
            parts.add(new Column("Riêng năm " + asked.period().at().getYear(), "recent", null, Counted.VND));
        }
        parts.add(new Column("Hiện vật quy giá, không cộng vào số tiền", "in_kind", null, Counted.VND));
        return List.of(new Members("fund_entry", Counted.VND, ENTRIES, parts));
    }

    @Override
    public Map<String, Tally> count(Asked asked, Facts facts) {
        return super.count(owned(asked), facts);
    }

    @Override
    public List<Measures.Basis> basis(Asked asked, Facts facts) {
        return super.basis(owned(asked), facts);
    }

    /** "Cấp Huyện 100 triệu đồng": the fund that the district itself keeps, not those of its communes. */
    private static Asked owned(Asked asked) {
        return asked.filter(Filters.OWNER).stream()
                .filter(owner -> !owner.equals("all"))
                .findFirst()
                .map(owner -> asked.over(asked.reach().only(unit -> level(owner) == unit.level())))
                .orElse(asked);
    }

    private static UnitLevel level(String owner) {
        return UnitLevel.valueOf(owner.toUpperCase(java.util.Locale.ROOT));
    }
}
