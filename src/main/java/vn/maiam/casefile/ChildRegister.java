package vn.maiam.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Children as registers come upon them: with a case or without one. What is known of a child comes in parts, as fields of
 * forms name them: {@code name|sex|birthDate|birthYear}, as typed.
 */
@Component
public class ChildRegister {

    private final ChildRows children;
    private final CaseLabel labels;
    private final JdbcClient jdbc;

    ChildRegister(ChildRows children, CaseLabel labels, JdbcClient jdbc) {
        this.children = children;
        this.labels = labels;
        this.jdbc = jdbc;
    }

    /** @return the new child's id */
    @Transactional
    public long add(Map<String, Object> parts, String unitKey) {
        return children.add(child(parts, unitKey));
    }

    /** Puts right what is known; a part that is left out stays as it is. */
    @Transactional
    public void change(long childId, Map<String, Object> parts) {
        ChildPatch patch = new ChildPatch();
        parts.forEach(patch::put);
        find(childId).ifPresent(child -> children.change(childId, patch.applyTo(child)));
    }

    /** How lists name the child: initials, sex, year of birth; empty if there is no such child. */
    @Transactional(readOnly = true)
    public Optional<String> label(long childId) {
        return find(childId).map(labels::of);
    }

    /** The same of a child who is not known yet. */
    public String label(Map<String, Object> parts) {
        return labels.of(child(parts, null));
    }

    /** The child of a case, also of one that has become part of another. */
    @Transactional(readOnly = true)
    public Optional<Long> ofCase(String caseCode) {
        return jdbc.sql(
                        """
                        SELECT COALESCE(target.child_id, file.child_id) FROM case_file file
                        LEFT JOIN case_file target ON target.code = file.merged_into WHERE file.code = :code""")
                .param("code", caseCode)
                .query(Long.class)
                .optional();
    }

    private static Child child(Map<String, Object> parts, String unitKey) {
        ChildPatch patch = new ChildPatch();
        parts.forEach(patch::put);
        return patch.applyTo(Child.unknownIn(unitKey));
    }

    private Optional<Child> find(long childId) {
        List<Child> found = jdbc.sql("SELECT * FROM child WHERE id = :id")
                .param("id", childId)
                .query(ChildRows::child)
                .list();
        return found.stream().findFirst();
    }
}
