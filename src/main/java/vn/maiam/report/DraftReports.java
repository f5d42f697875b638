package vn.maiam.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.casefile.Json;
import vn.maiam.report.DraftFigure.CountedIds;

/** What is being worked on and not sent yet: the tables {@code draft_figure} and {@code draft_report}. */
@Repository
class DraftReports {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DraftReports(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** In as many statements for many reports as for one. @param figures by code of the report */
    void replaceFigures(Map<String, List<DraftFigure>> figures) {
        delete("draft_figure", figures.keySet());
        delete("draft_basis", figures.keySet());
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> basis = new ArrayList<>();
        figures.forEach((code, drafted) -> drafted.forEach(figure -> {
            rows.add(row(code, figure));
            figure.basis()
                    .forEach(part ->
                            basis.add(new Object[] {code, figure.position(), part.side(), part.kind(), part.ids()}));
        }));
        batches.batchUpdate(
                "INSERT INTO draft_figure (code, " + FigureColumns.NAMES
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        batches.batchUpdate("INSERT INTO draft_basis (code, position, side, kind, ids) VALUES (?, ?, ?, ?, ?)", basis);
    }

    private void delete(String table, Collection<String> codes) {
        jdbc.sql("DELETE FROM " + table + " WHERE code IN (:codes)")
                .param("codes", codes)
                .update();
    }

    boolean hasFigures(String code) {
        return jdbc.sql("SELECT COUNT(*) FROM draft_figure WHERE code = :code")
                        .param("code", code)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static Object[] row(String code, DraftFigure figure) {
        Object[] columns = FigureColumns.values(figure.position(), figure.wording(), figure.figure());
        Object[] row = new Object[columns.length + 1];
        row[0] = code;
        System.arraycopy(columns, 0, row, 1, columns.length);
        return row;
    }

    List<DraftFigure> figures(String code) {
        Map<Integer, List<CountedIds>> basis = basis(code);
        return jdbc.sql("SELECT * FROM draft_figure WHERE code = :code ORDER BY position")
                .param("code", code)
                .query((row, number) -> figure(row, basis))
                .list();
    }

    private Map<Integer, List<CountedIds>> basis(String code) {
        return jdbc
                .sql("SELECT * FROM draft_basis WHERE code = :code ORDER BY position, side, kind")
                .param("code", code)
                .query((row, number) -> Map.entry(
                        row.getInt("position"),
                        new CountedIds(row.getString("side"), row.getString("kind"), row.getBytes("ids"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void replaceText(String code, Draft draft) {
        jdbc.sql("DELETE FROM draft_report WHERE code = :code")
                .param("code", code)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO draft_report (code, activities, fund, difficulties, proposals, entered, person_id)
                        VALUES (:code, :activities, :fund, :difficulties, :proposals, :entered, :person)""")
                .param("code", code)
                .param("activities", draft.narrative().activities())
                .param("fund", draft.narrative().fund())
                .param("difficulties", draft.narrative().difficulties())
                .param("proposals", draft.narrative().proposals())
                .param("entered", Json.write(Map.of("rows", draft.entered())))
                .param("person", draft.personId())
                .update();
    }

    Optional<Draft> text(String code) {
        return jdbc.sql("SELECT * FROM draft_report WHERE code = :code")
                .param("code", code)
                .query(DraftReports::draft)
                .optional();
    }

    private static DraftFigure figure(ResultSet row, Map<Integer, List<CountedIds>> basis) throws SQLException {
        int position = row.getInt("position");
        return new DraftFigure(
                position, row.getString("wording"), FigureColumns.read(row), basis.getOrDefault(position, List.of()));
    }

    @SuppressWarnings("unchecked")
    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                new Narrative(
                        row.getString("activities"),
                        row.getString("fund"),
                        row.getString("difficulties"),
                        row.getString("proposals")),
                (List<Map<String, Object>>)
                        Json.readContent(row.getString("entered")).get("rows"),
                row.getString("person_id"));
    }

    /** @param entered rows of the form: {@code target}, {@code kind}, {@code amount}, {@code reason} */
    record Draft(Narrative narrative, List<Map<String, Object>> entered, String personId) {}
}
