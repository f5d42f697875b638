package vn.maiam.caselist;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.Wording;

/** The table {@code list_log}, which only grows: who was shown children's names in a list, or took a list away. */
@Repository
public class ListLog {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Wording wording;
    private final Clock clock;

    ListLog(JdbcClient jdbc, JdbcTemplate batches, Wording wording, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.wording = wording;
        this.clock = clock;
    }

    /** A page of a list; one without a name in it is nobody's personal data and is not written down. */
    @Transactional
    void shown(String personId, Criteria criteria, List<ListedCase> rows) {
        Map<String, Integer> files = new TreeMap<>();
        rows.stream().filter(ListedCase::named).forEach(row -> files.merge(row.unitKey(), 1, Integer::sum));
        if (!files.isEmpty()) {
            write(personId, criteria, false, true, files);
        }
    }

    /** A workbook, with names or without. @param files how many of each unit */
    @Transactional
    void exported(String personId, Criteria criteria, boolean named, Map<String, Integer> files) {
        write(personId, criteria, true, named, files);
    }

    /**
     * A workbook of another list.
     *
     * @param what which list, in Vietnamese, without what was typed
     * @param named whether it may hold names
     * @param rows how many of each unit
     */
    @Transactional
    public void taken(String personId, String what, boolean named, Map<String, Integer> rows) {
        write(personId, what, true, named, rows);
    }

    /**
     * A list of another page that told children apart by their labels.
     *
     * @param what what the list was, without anything of a child's
     * @param children how many of each unit
     */
    @Transactional
    public void shown(String personId, String what, Map<String, Integer> children) {
        write(personId, what.length() > LONGEST ? what.substring(0, LONGEST) : what, false, true, children);
    }

    private void write(
            String personId, Criteria criteria, boolean exported, boolean named, Map<String, Integer> files) {
        write(personId, describe(criteria), exported, named, files);
    }

    private void write(String personId, String criteria, boolean exported, boolean named, Map<String, Integer> files) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        INSERT INTO list_log (at, person_id, criteria, exported, named)
                        VALUES (:now, :person, :criteria, :exported, :named)""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", personId)
                .param("criteria", criteria)
                .param("exported", exported)
                .param("named", named)
                .update(id, "id");
        batches.batchUpdate(
                "INSERT INTO list_log_unit (list_id, unit_key, files) VALUES (?, ?, ?)",
                files.entrySet().stream()
                        .map(unit -> new Object[] {id.getKey(), unit.getKey(), unit.getValue()})
                        .toList());
    }

    /** What was looked for, without what was typed of the child. */
    private String describe(Criteria criteria) {
        List<String> parts = new ArrayList<>();
        add(parts, "theo tên", !criteria.words().isEmpty());
        add(parts, "theo năm sinh", criteria.birthYear() != null);
        add(parts, "theo mã hồ sơ", criteria.code() != null);
        add(parts, "giai đoạn " + wording.of("stage", criteria.stage()), criteria.stage() != null);
        add(parts, "nguy cơ " + wording.of("risk", criteria.risk()), criteria.risk() != null);
        add(parts, "hồ sơ " + wording.of("status", criteria.status()), criteria.status() != null);
        add(parts, "theo đơn vị", criteria.units() != null);
        add(parts, "theo hạn", criteria.due() != null);
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, String part, boolean asked) {
        if (asked) {
            parts.add(part);
        }
    }
}
