package vn.maiam.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.measure.Figure.Part;
import vn.maiam.measure.Measures.Basis;
import vn.maiam.measure.Members.Column;

/** A measure that counts members: one statement for each kind of them, for all areas at once. */
abstract class CountedMeasure implements Measure {

    /** Most measures have one kind of members. */
    abstract List<Members> members(Asked asked);

    List<Beside> beside(Asked asked) {
        return List.of();
    }

    /** Whether the members are measured against a population. */
    boolean ratio() {
        return true;
    }

    /** A place for what a measure adds of its own. */
    void complete(Asked asked, Facts facts, Map<String, Tally> tallies) {}

    @Override
    public Map<String, Tally> count(Asked asked, Facts facts) {
        List<Members> members = members(asked);
        Counted unit = members.size() == 1 ? members.get(0).unit() : Counted.PEOPLE;
        Map<String, Tally> tallies = new LinkedHashMap<>();
        asked.reach().areas().forEach(area -> tallies.put(area, new Tally(unit, ratio())));
        members.forEach(each -> count(each, asked, facts, tallies));
        beside(asked).forEach(each -> countBeside(each, asked, facts, tallies));
        complete(asked, facts, tallies);
        return tallies;
    }

    @Override
    public List<Basis> basis(Asked asked, Facts facts) {
        return members(asked).stream()
                .map(each -> facts.ids(each, asked.parameters()))
                .toList();
    }

    private static void count(Members members, Asked asked, Facts facts, Map<String, Tally> tallies) {
        facts.each(statement(members), asked.parameters(), row -> {
            Tally tally = tallies.get(row.getString("area_key"));
            tally.records += row.getLong("records");
            tally.numerator += row.getLong("hits");
            tally.denominator += row.getLong("bases");
            for (int i = 0; i < members.parts().size(); i++) {
                tally.add(part(members.parts().get(i), i, row));
            }
        });
    }

    private static String statement(Members members) {
        StringBuilder sums = new StringBuilder();
        for (int i = 0; i < members.parts().size(); i++) {
            Column part = members.parts().get(i);
            sums.append(", SUM(%s) AS part%d".formatted(part.numerator(), i));
            if (part.denominator() != null) {
                sums.append(", SUM(%s) AS whole%d".formatted(part.denominator(), i));
            }
        }
        return "SELECT area_key, COUNT(*) AS records, SUM(base) AS bases, SUM(hit) AS hits" + sums + " FROM ("
                + members.sql() + ") member GROUP BY area_key";
    }

    private static Part part(Column part, int number, ResultSet row) throws SQLException {
        Long whole = part.denominator() == null ? null : Long.valueOf(row.getLong("whole" + number));
        return new Part(part.name(), row.getLong("part" + number), whole, part.unit());
    }

    private static void countBeside(Beside beside, Asked asked, Facts facts, Map<String, Tally> tallies) {
        facts.each(beside.sql(), asked.parameters(), row -> tallies.get(row.getString("area_key"))
                .add(new Part(row.getString("name"), row.getLong("amount"), null, beside.unit())));
    }

    /** The part that says what this year alone has brought, where the period is longer. */
    static List<Column> thisYear(Asked asked, Counted unit) {
        return asked.period().beganBeforeThisYear()
                ? List.of(new Column("Riêng năm " + asked.period().at().getYear(), "recent", "base", unit))
                : List.of();
    }
}
