package vn.maiam.register.child;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.RecordWatch;
import vn.maiam.workflow.Step;

/**
 * Days that follow from two records: a category ends where its own record or a later one says so, whichever comes first; a
 * residence ends by a later record; and beside a residence stands the birth date, from which an age is counted. Worked out
 * anew for the child of the entry or of the case, which may have learned another birth date, so a correction of any record is
 * followed. Runs after the projection.
 */
@Component
@Order(10)
class ChildDates implements RecordWatch {

    private static final String END_OF_CATEGORY =
            """
            (SELECT MIN(ended.ended_on) FROM child_category_end ended
             WHERE ended.child_id = child_category.child_id AND ended.code = child_category.code
               AND ended.ended_on > child_category.from_date)""";

    private final JdbcClient jdbc;

    ChildDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void recorded(Step step, FormVersion form, long place, Map<String, Object> content) {
        jdbc.sql("SELECT child_id FROM %s WHERE code = :code AND child_id IS NOT NULL"
                        .formatted(step.onCase() ? "case_file" : "entry"))
                .param("code", step.caseCode())
                .query(Long.class)
                .optional()
                .ifPresent(this::followChild);
    }

    @Override
    @Transactional
    public void corrected(Step step, FormVersion form, long place, Map<String, Object> content) {
        recorded(step, form, place, content);
    }

    private void followChild(long childId) {
        jdbc.sql(
                        """
                        UPDATE child_category SET to_date = CASE
                            WHEN said_to IS NOT NULL AND said_to <= COALESCE(%1$s, said_to) THEN said_to ELSE %1$s END
                        WHERE child_id = :child"""
                                .formatted(END_OF_CATEGORY))
                .param("child", childId)
                .update();
        jdbc.sql(
                        """
                        UPDATE child_residence SET
                            birth_date = (SELECT child.birth_date FROM child WHERE child.id = child_residence.child_id),
                            to_date = (SELECT MIN(ended.ended_on) FROM child_residence_end ended
                                WHERE ended.child_id = child_residence.child_id
                                  AND ended.unit_key = child_residence.unit_key
                                  AND ended.ended_on >= child_residence.from_date)
                        WHERE child_id = :child""")
                .param("child", childId)
                .update();
    }
}
