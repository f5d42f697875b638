package vn.maiam.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.maiam.measure.NaiveTables.Row;

/** Which unit lies in which, asked one record at a time from the stored tree. */
final class NaiveUnits {

    private final NaiveTables tables;

    NaiveUnits(NaiveTables tables) {
        this.tables = tables;
    }

    Row unit(String key) {
        return tables.where("unit", "unit_key", key).get(0);
    }

    /** The area of an office; an area itself. */
    String area(String key) {
        Row unit = unit(key);
        return unit.has("sector") ? unit.text("parent_key") : key;
    }

    /** The area that answers for the unit's records on the day. */
    String answering(String key, LocalDate day) {
        String area = area(key);
        List<Row> successors = tables.where("unit_successor", "old_key", area);
        if (successors.size() != 1 || successors.get(0).day("valid_from").isAfter(day)) {
            return area;
        }
        return answering(successors.get(0).text("new_key"), day);
    }

    boolean counts(String recordedAt, String area, LocalDate day) {
        boolean over = unit(area).has("valid_to") && !day.isBefore(unit(area).day("valid_to"));
        return isIn(answering(recordedAt, day), area) || over && isIn(area(recordedAt), area);
    }

    /** True if it is the unit's own record: its own, an office's, or one of those it has taken over. */
    boolean isOwn(String recordedAt, String area, LocalDate day) {
        return answering(recordedAt, day).equals(area);
    }

    private boolean isIn(String key, String area) {
        return key != null && (key.equals(area) || isIn(unit(key).text("parent_key"), area));
    }

    /** The areas of the level in the area that are in force on the day. */
    List<String> ofLevel(String area, String level, LocalDate day) {
        List<String> units = new ArrayList<>();
        for (Row unit : tables.all("unit")) {
            boolean inForce = !day.isBefore(unit.day("valid_from"))
                    && (!unit.has("valid_to") || day.isBefore(unit.day("valid_to")));
            boolean self = unit.text("unit_key").equals(area);
            if (!unit.has("sector")
                    && unit.text("level").equalsIgnoreCase(level)
                    && isIn(unit.text("unit_key"), area)
                    && (inForce || self)) {
                units.add(unit.text("unit_key"));
            }
        }
        return units;
    }
}
