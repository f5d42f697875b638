package vn.maiam.caselist;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.maiam.casefile.CaseReach;
import vn.maiam.workflow.WaitingTasks;

/**
 * One list as a statement: which files a person comes upon, narrowed by what he looks for. A condition on something he
 * may not know of a file never holds for it; else he could guess it by searching.
 */
final class CaseListSql {

    private static final String COLUMNS =
            "part.code, part.child_id, part.unit_key, part.stage, part.risk_level, part.status, part.received_at";

    private static final String LIKE = " LIKE :%s ESCAPE '!'";

    private final CaseReach reach;
    private final String seen;
    private final String work;
    private final boolean countsDue;
    private final boolean countsChild;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    CaseListSql(CaseReach reach, Criteria criteria, Clock clock) {
        this.reach = reach;
        narrow(criteria);
        narrowByDue(criteria.due(), clock);
        this.seen = seen();
        this.work = work();
        this.countsDue = criteria.due() != null;
        this.countsChild = criteria.isAboutTheChild();
    }

    Map<String, Object> values() {
        return values;
    }

    /** From where the rows come: {@code file}, {@code child}, {@code work}. */
    String from() {
        return from(true, true);
    }

    /** The same for counting: without what no condition asks for. */
    String counted() {
        return from(countsChild, countsDue);
    }

    private String from(boolean withChild, boolean withWork) {
        return " FROM " + seen + " file" + (withChild ? " JOIN child ON child.id = file.child_id" : "")
                + (withWork ? " LEFT JOIN " + work + " work ON work.case_code = file.code AND file.whole = 1" : "")
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
    }

    /**
     * Every file within reach, once, whatever brought it there, and however often it was at the same unit. Each way is an index of its own; the columns come along,
     * for a second look at the files would read them all.
     */
    private String seen() {
        List<String> ways = new ArrayList<>();
        add(ways, reach.responsible(), "responsible", way("1", "1") + "case_file part WHERE part.unit_key IN ");
        add(ways, reach.watched(), "watched", way("0", "1") + "case_file part WHERE part.unit_key IN ");
        // An ended time only: the files of a time that goes on are among those the unit answers for.
        add(
                ways,
                reach.earlier(),
                "earlier",
                way("1", "0") + "case_leg leg JOIN case_file part ON part.code = leg.case_code"
                        + " WHERE leg.to_at IS NOT NULL AND leg.unit_key IN ");
        add(
                ways,
                reach.reporting(),
                "reporting",
                way("1", "CASE WHEN leg.to_at IS NULL THEN 1 ELSE 0 END")
                        + "case_file part JOIN case_leg leg ON leg.case_code = part.code"
                        + " WHERE part.opened_by = :person AND leg.unit_key IN ");
        values.put("person", reach.personId());
        boolean overLegs = !reach.earlier().isEmpty() || !reach.reporting().isEmpty();
        return ways.size() == 1 && !overLegs ? "(" + ways.get(0) + ")" : once(String.join(" UNION ALL ", ways));
    }

    private static String once(String several) {
        return "(SELECT " + COLUMNS + ", MAX(named) AS named, MAX(whole) AS whole FROM (" + several + ") part GROUP BY "
                + COLUMNS + ")";
    }

    private static String way(String named, String whole) {
        return "SELECT " + COLUMNS + ", " + named + " AS named, " + whole + " AS whole FROM ";
    }

    private void add(List<String> ways, Set<String> units, String name, String way) {
        if (!units.isEmpty()) {
            values.put(name, units);
            ways.add(way + "(:" + name + ")");
        }
    }

    /** When the next work of each case is due; what an office owes on a referral is not the commune's work. */
    private String work() {
        values.put("current", reach.current());
        return "(SELECT COALESCE(referral.case_code, waiting.leg_code) AS case_code, MIN(waiting.due) AS due FROM "
                + WaitingTasks.TABLE + " waiting LEFT JOIN referral ON referral.code = waiting.leg_code"
                + (reach.current().isEmpty() ? " WHERE 1 = 0" : " WHERE waiting.unit_key IN (:current)")
                + " GROUP BY COALESCE(referral.case_code, waiting.leg_code))";
    }

    private void narrow(Criteria criteria) {
        int number = 0;
        for (String word : criteria.words()) {
            narrowByName(number++, escaped(word));
        }
        also("child.birth_year = :year", "year", criteria.birthYear());
        if (criteria.isAboutTheChild()) {
            conditions.add("file.named = 1");
        }
        also(
                "file.code" + LIKE.formatted("code"),
                "code",
                criteria.code() == null ? null : escaped(criteria.code()) + "%");
        also("file.status = :status", "status", criteria.status());
        also("file.stage = :stage AND file.whole = 1", "stage", criteria.stage());
        also("file.risk_level = :risk AND file.whole = 1", "risk", criteria.risk());
        also("file.unit_key IN (:units)", "units", criteria.units());
    }

    /**
     * A word of the name begins so. Asked of the column itself, twice: of an expression over it PostgreSQL knows no
     * statistics, takes hardly any child to answer, and compares every file of a province with every task.
     */
    private void narrowByName(int number, String word) {
        String first = "first" + number;
        String other = "other" + number;
        conditions.add(
                "(child.folded_name" + LIKE.formatted(first) + " OR child.folded_name" + LIKE.formatted(other) + ")");
        values.put(first, word + "%");
        values.put(other, "% " + word + "%");
    }

    private void narrowByDue(DueWhen due, Clock clock) {
        if (due != null) {
            conditions.add("file.whole = 1 AND " + due.sql);
            values.put("now", Timestamp.from(clock.instant()));
            values.put("tomorrow", Timestamp.from(DueWhen.tomorrow(clock)));
            values.put("weekEnd", Timestamp.from(DueWhen.weekEnd(clock)));
        }
    }

    private void also(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
