package vn.maiam.register.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.casefile.RegisteredChildren;

/** Children of a commune: those who are registered there now, and those with a case there. */
@Repository
class ChildrenOfACommune implements RegisteredChildren {

    private static final String SAME_CHILD =
            "SELECT id FROM child WHERE folded_name = :name AND sex = :sex AND birth_date = :born";

    private static final String LIVES_HERE =
            """
            EXISTS (SELECT 1 FROM child_residence home WHERE home.child_id = child.id
                AND home.unit_key = :unit AND home.to_date IS NULL)""";

    private final JdbcClient jdbc;

    ChildrenOfACommune(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Long> find(String foldedName, String sex, LocalDate birthDate, String unitKey) {
        List<Long> found = same(SAME_CHILD + " AND " + LIVES_HERE, foldedName, sex, birthDate, unitKey)
                .query(Long.class)
                .list();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Where the child is known: the code of an entry or a case of the commune.
     *
     * @param besides the entry that is being written; null for a new one
     */
    Optional<String> whereKnown(String foldedName, String sex, LocalDate birthDate, String unitKey, String besides) {
        String same = SAME_CHILD + " AND (unit_key = :unit OR " + LIVES_HERE + ")";
        return same(
                        """
                        SELECT code FROM (
                            SELECT entry_code AS code, 0 AS rank, child_id FROM child_residence
                            WHERE entry_code IS NOT NULL
                            UNION ALL SELECT code, 1, child_id FROM case_file WHERE status <> 'joined') known
                        WHERE child_id IN (%s) AND code <> :besides ORDER BY rank, code LIMIT 1"""
                                .formatted(same),
                        foldedName,
                        sex,
                        birthDate,
                        unitKey)
                .param("besides", besides == null ? "" : besides)
                .query(String.class)
                .optional();
    }

    private JdbcClient.StatementSpec same(String sql, String foldedName, String sex, LocalDate birthDate, String unit) {
        return jdbc.sql(sql)
                .param("name", foldedName)
                .param("sex", sex)
                .param("born", birthDate)
                .param("unit", unit);
    }

    /** The entry by which the child stands on the commune's register; besides one that is being corrected. */
    Optional<String> entryOf(long childId, String unitKey, String besides) {
        return jdbc.sql(
                        """
                        SELECT entry_code FROM child_residence
                        WHERE child_id = :child AND unit_key = :unit AND to_date IS NULL AND entry_code <> :besides
                        ORDER BY id LIMIT 1""")
                .param("child", childId)
                .param("unit", unitKey)
                .param("besides", besides == null ? "" : besides)
                .query(String.class)
                .optional();
    }
}
