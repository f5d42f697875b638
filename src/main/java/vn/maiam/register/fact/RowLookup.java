package vn.maiam.register.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.casefile.FoldedName;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.OptionList.Option;
import vn.maiam.workflow.OptionLookup;
import vn.maiam.workflow.Step;

/**
 * Rows of a fact table to choose from: those of the step's own unit, and for an area or its labour office those of every
 * unit below, as with cases.
 *
 * @param rows a query that answers {@code id}, {@code label}, {@code folded} (the label as it is searched) and
 *     {@code unit_key}
 * @param open what must hold of a row that is chosen; a row that was chosen once keeps its label
 */
record RowLookup(String name, String rows, String open, Units units, JdbcClient jdbc) implements OptionLookup {

    private static final String LEADING_SECTOR = "labour";

    @Override
    public List<Option> search(Step step, String typed, int most) {
        String folded = FoldedName.of(typed);
        return jdbc.sql(
                        """
                        SELECT id, label FROM (%s) found
                        WHERE unit_key IN (:units) AND %s AND (folded LIKE :folded OR LOWER(label) LIKE :typed)
                        ORDER BY CASE WHEN folded LIKE :begin THEN 0 ELSE 1 END, label, id LIMIT :most"""
                                .formatted(rows, open))
                .param("units", reach(step))
                .param("folded", folded == null ? "%" : "%" + folded.replace(' ', '%') + "%")
                .param("typed", "%" + typed.toLowerCase(java.util.Locale.ROOT) + "%")
                .param("begin", folded == null ? "%" : folded + "%")
                .param("most", most)
                .query((row, number) -> new Option(row.getString("id"), row.getString("label")))
                .list();
    }

    @Override
    public Optional<Option> find(Step step, String value) {
        return id(value).flatMap(id -> jdbc.sql(
                        "SELECT id, label FROM (%s) found WHERE id = :id AND unit_key IN (:units) AND %s"
                                .formatted(rows, open))
                .param("id", id)
                .param("units", reach(step))
                .query((row, number) -> new Option(row.getString("id"), row.getString("label")))
                .optional());
    }

    @Override
    public Optional<String> label(String value) {
        return id(value).flatMap(id -> jdbc.sql("SELECT label FROM (%s) found WHERE id = :id".formatted(rows))
                .param("id", id)
                .query(String.class)
                .optional());
    }

    private Set<String> reach(Step step) {
        Set<String> reach = new TreeSet<>(Set.of(step.unitKey()));
        if (units.find(step.unitKey()).filter(RowLookup::seesBelow).isPresent()) {
            units.everythingBelow(step.unitKey()).forEach(unit -> reach.add(unit.key()));
        }
        return reach;
    }

    private static boolean seesBelow(Unit unit) {
        return !unit.isOffice() || LEADING_SECTOR.equals(unit.sector());
    }

    private static Optional<Long> id(String value) {
        return value != null && value.matches("\\d{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }
}
