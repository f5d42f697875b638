package vn.maiam.measure;

import java.util.HashMap;
import java.util.Map;

/**
 * How many networks, pilot models or members of networks an area has.
 *
 * @param before how many there were the day before the period
 */
record Kept(long records, long active, long before) {

    static final Kept NONE = new Kept(0, 0, 0);

    /** Nobody asks for the level: all networks of the area; else those that the unit itself or an office of it keeps. */
    private static final String KEPT =
            """
            SELECT reach.area_key, kept.id,
                   CASE WHEN kept.from_date <= :at AND (kept.to_date IS NULL OR kept.to_date > :at) THEN 1 ELSE 0 END AS active,
                   CASE WHEN kept.from_date < :start AND (kept.to_date IS NULL OR kept.to_date >= :start) THEN 1 ELSE 0 END
                     AS before
            FROM %s kept
            JOIN %s ON reach.unit_key = kept.unit_key
            WHERE kept.from_date <= :at%s""";

    private static final String MEMBERS =
            """
            SELECT reach.area_key,
                   SUM(CASE WHEN member.from_date <= :at AND (member.to_date IS NULL OR member.to_date > :at) THEN 1 ELSE 0 END)
                     AS active,
                   SUM(CASE WHEN member.from_date < :start AND (member.to_date IS NULL OR member.to_date >= :start)
                       THEN 1 ELSE 0 END) AS before
            FROM network_member member
            JOIN network kept ON kept.id = member.network_id
            JOIN %s ON reach.unit_key = kept.unit_key
            WHERE kept.from_date <= :at AND (kept.to_date IS NULL OR kept.to_date > :at)%s
            GROUP BY reach.area_key""";

    static Map<String, Kept> of(String table, Asked asked, Facts facts) {
        return sums(
                "SELECT area_key, COUNT(*) AS records, SUM(active) AS active, SUM(before) AS before FROM ("
                        + rows(table, asked) + ") each_of GROUP BY area_key",
                asked,
                facts);
    }

    /** The statement that finds them one by one. */
    static String rows(String table, Asked asked) {
        return KEPT.formatted(table, Reach.TABLE, asked.where(Filters.SUBJECT, "kept.subject IN (:subjects)"));
    }

    static Map<String, Kept> members(Asked asked, Facts facts) {
        String members = MEMBERS.formatted(Reach.TABLE, asked.where(Filters.SUBJECT, "kept.subject IN (:subjects)"));
        return sums("SELECT area_key, 0 AS records, active, before FROM (" + members + ") every", asked, facts);
    }

    private static Map<String, Kept> sums(String sql, Asked asked, Facts facts) {
        Map<String, Kept> sums = new HashMap<>();
        facts.each(
                sql,
                asked.parameters(),
                row -> sums.put(
                        row.getString("area_key"),
                        new Kept(row.getLong("records"), row.getLong("active"), row.getLong("before"))));
        return sums;
    }

    boolean holds(boolean maintain) {
        return active > 0 && (!maintain || active >= before);
    }
}
