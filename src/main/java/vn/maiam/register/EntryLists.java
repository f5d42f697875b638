package vn.maiam.register;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds entries for lists; what it costs depends on the page, not on how many units a person may see. */
@Repository
class EntryLists {

    private static final String COMPARED =
            """
            SELECT unit_key, subject, MAX(question), %1$s
            FROM (
                SELECT unit_key, %2$s AS subject, %3$s AS question, LOWER(TRIM(%3$s)) AS asked, %4$s AS round_code,
                    %5$s AS amount,
                    ROW_NUMBER() OVER (PARTITION BY unit_key, %2$s, LOWER(TRIM(%3$s)), %4$s ORDER BY %6$s DESC, id DESC)
                        AS newest
                FROM %7$s WHERE entry_code IN (SELECT code FROM entry WHERE %8$s)
            ) measured
            WHERE newest = 1
            GROUP BY unit_key, subject, asked ORDER BY subject, asked, unit_key LIMIT :most""";

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

    /** The sums that the rules name over all that is found, in their order; nothing found adds up to nothing. */
    List<Total> totals(Register register, EntryReach reach, EntryCriteria criteria, List<TotalRules.Rule> rules) {
        if (rules.isEmpty()) {
            return List.of();
        }
        Where where = new Where(register, reach, criteria);
        String sums = rules.stream()
                .map(rule -> "COALESCE(SUM(%s), 0)".formatted(rule.amount()))
                .collect(Collectors.joining(", "));
        return jdbc.sql("SELECT %s FROM %s WHERE entry_code IN (SELECT code FROM entry WHERE %s)"
                        .formatted(sums, rules.get(0).table(), where.sql))
                .params(where.params)
                .query((row, number) -> IntStream.range(0, rules.size())
                        .mapToObj(at -> new Total(rules.get(at).label(), amount(row, at + 1)))
                        .toList())
                .single();
    }

    private static BigDecimal amount(ResultSet row, int column) {
        try {
            return row.getBigDecimal(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What the entries found have measured, a line for each unit, subject and question; of one round the last value counts.
     *
     * @param most lines
     */
    List<Comparison> compared(
            Register register, EntryReach reach, EntryCriteria criteria, ComparisonRules.Rule rule, int most) {
        Where where = new Where(register, reach, criteria);
        String rounds = rule.rounds().stream()
                .map(round -> "MAX(CASE WHEN round_code = '%s' THEN amount END)".formatted(round.code()))
                .collect(Collectors.joining(", "));
        return jdbc.sql(COMPARED.formatted(
                        rounds,
                        rule.subject(),
                        rule.question(),
                        rule.round(),
                        rule.amount(),
                        rule.day(),
                        rule.table(),
                        where.sql))
                .params(where.params)
                .param("most", most)
                .query((row, number) -> new Comparison(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        IntStream.range(0, rule.rounds().size())
                                .mapToObj(at -> amount(row, at + 4))
                                .toList()))
                .list();
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
