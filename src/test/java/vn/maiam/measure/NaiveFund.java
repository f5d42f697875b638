package vn.maiam.measure;

import static vn.maiam.measure.NaiveMeasures.nothing;

import vn.maiam.measure.NaiveMeasures.Count;
import vn.maiam.measure.NaiveTables.Row;

/** What the fund has received. */
final class NaiveFund {

    private final NaiveTables tables;
    private final NaiveUnits units;

    NaiveFund(NaiveTables tables, NaiveUnits units) {
        this.tables = tables;
        this.units = units;
    }

    Count fund(NaiveQuestion asked) {
        String owner = asked.has("owner") ? asked.filter("owner").get(0) : "all";
        boolean any = false;
        long money = 0;
        long inKind = 0;
        for (Row entry : tables.all("fund_entry")) {
            String level = units.unit(entry.text("unit_key")).text("level");
            if (entry.text("direction").equals("out")
                    || entry.day("booked_on").isAfter(asked.at())
                    || !owner.equals("all") && !owner.equalsIgnoreCase(level)
                    || !units.counts(entry.text("unit_key"), asked.area(), asked.at())) {
                continue;
            }
            any = true;
            if (!asked.inPeriod(entry.day("booked_on"))) {
                continue;
            }
            if (entry.text("form").equals("money")) {
                money += entry.number("amount_vnd");
            } else {
                inKind += entry.number("amount_vnd");
            }
        }
        return any ? new Count(money, null, false, null, inKind) : nothing();
    }
}
