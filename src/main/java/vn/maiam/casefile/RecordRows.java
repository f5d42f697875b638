package vn.maiam.casefile;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was entered about cases: the table {@code record}. */
@Repository
class RecordRows extends RecordTable {

    RecordRows(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "record", "case_code");
    }

    /** What counts of these forms only, in the order of their places. */
    List<Entered> standing(Collection<String> caseCodes, Collection<String> formIds) {
        return sql("""
                        SELECT * FROM $table WHERE $code IN (:cases) AND form_id IN (:forms) AND $standing
                        ORDER BY COALESCE(root_id, id)""")
                .param("cases", caseCodes)
                .param("forms", formIds)
                .query(this::entered)
                .list();
    }

    /** Which forms, in which versions, the case has been filled with. */
    List<FormKey> forms(Collection<String> caseCodes) {
        return sql("SELECT DISTINCT form_id, form_version FROM $table WHERE $code IN (:cases)")
                .param("cases", caseCodes)
                .query((row, number) -> new FormKey(row.getString("form_id"), row.getInt("form_version")))
                .list();
    }

    /** Of what counts, newest first, read as far as the caller looks. */
    <T> Optional<T> firstFrom(
            Collection<String> caseCodes, Collection<String> formIds, Function<Entered, Optional<T>> wanted) {
        try (Stream<Entered> newestFirst = sql(
                """
                        SELECT * FROM $table WHERE $code IN (:cases) AND form_id IN (:forms) AND $standing
                        ORDER BY COALESCE(root_id, id) DESC""")
                .param("cases", caseCodes)
                .param("forms", formIds)
                .query(this::entered)
                .stream()) {
            return newestFirst.map(wanted).flatMap(Optional::stream).findFirst();
        }
    }

    record FormKey(String id, int version) {}
}
