package vn.maiam.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds entries for lists; what it costs depends on the page, not on how many units a person may see. */
@Repository
class EntryLists {

    private final JdbcClient jdbc;

    EntryLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(Register register, EntryReach reach, EntryCriteria criteria) {
        Where where = new Where(register, reach, criteria);
        return jdbc.sql("SELECT COUNT(*) FROM entry WHERE " + where.sql)
                .params(where.params)
                .query(Long.class)
                .single();
    }

    /** The latest day first. */
    List<Entry> list(Register register, EntryReach reach, EntryCriteria criteria, long offset, int limit) {
        Where where = new Where(register, reach, criteria);
        return jdbc.sql("SELECT * FROM entry WHERE " + where.sql
                        + " ORDER BY happened_on DESC, code DESC LIMIT :limit OFFSET :offset")
                .params(where.params)
                .param("limit", limit)
                .param("offset", offset)
                .query(EntryRows::entry)
                .list();
    }

    private static final class Where {

        private final Map<String, Object> params = new HashMap<>();
        private final String sql;

        Where(Register register, EntryReach reach, EntryCriteria criteria) {
            List<String> parts = new ArrayList<>();
            parts.add("register = :register");
            params.put("register", register.kind());
            parts.add(reach(register, reach, criteria));
            int number = 0;
            for (String word : criteria.words()) {
                String name = "word" + number++;
                parts.add("search_text LIKE :" + name + " ESCAPE '!'");
                params.put(name, "%" + word.replaceAll("([!%_])", "!$1") + "%");
            }
            if (criteria.units() != null) {
                parts.add("unit_key = ANY (:units)");
                params.put("units", criteria.units().toArray(String[]::new));
            }
            if (criteria.from() != null) {
                parts.add("happened_on >= :from");
                params.put("from", criteria.from());
            }
            if (criteria.to() != null) {
                parts.add("happened_on <= :to");
                params.put("to", criteria.to());
            }
            if (criteria.open() != null) {
                parts.add("status = :status");
                params.put("status", criteria.open() ? "open" : "closed");
            }
            sql = String.join(" AND ", parts);
        }

        /** A search for words would tell a manager which child it is about, so he finds nothing by it where children are named. */
        private String reach(Register register, EntryReach reach, EntryCriteria criteria) {
            boolean watches = !reach.watched().isEmpty() && (criteria.words().isEmpty() || !register.namesChildren());
            params.put("read", reach.read().toArray(String[]::new));
            params.put("own", reach.own().toArray(String[]::new));
            params.put("person", reach.personId());
            if (watches) {
                params.put("watched", reach.watched().toArray(String[]::new));
            }
            return "(unit_key = ANY (:read)" + (watches ? " OR unit_key = ANY (:watched)" : "")
                    + " OR opened_by = :person AND unit_key = ANY (:own))";
        }
    }
}
