package vn.maiam.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.casefile.Json;

/** What is being worked on and not sent yet: the tables {@code draft_figure} and {@code draft_report}. */
@Repository
class DraftReports {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DraftReports(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void replaceFigures(String code, List<DraftFigure> figures) {
        jdbc.sql("DELETE FROM draft_figure WHERE code = :code")
                .param("code", code)
                .update();
        batches.batchUpdate(
                "INSERT INTO draft_figure (code, " + FigureColumns.NAMES
                        + ", basis_kind, numerator_ids, denominator_ids) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                figures.stream().map(figure -> row(code, figure)).toList());
    }

    private static Object[] row(String code, DraftFigure figure) {
        Object[] columns = FigureColumns.values(figure.position(), figure.wording(), figure.figure());
        Object[] row = new Object[columns.length + 4];
        row[0] = code;
        System.arraycopy(columns, 0, row, 1, columns.length);
        row[columns.length + 1] = figure.kind();
        row[columns.length + 2] = figure.numeratorIds();
        row[columns.length + 3] = figure.denominatorIds();
        return row;
    }

    List<DraftFigure> figures(String code) {
        return jdbc.sql("SELECT * FROM draft_figure WHERE code = :code ORDER BY position")
                .param("code", code)
                .query(DraftReports::figure)
                .list();
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

    private static DraftFigure figure(ResultSet row, int number) throws SQLException {
        return new DraftFigure(
                row.getInt("position"),
                row.getString("wording"),
                FigureColumns.read(row),
                row.getString("basis_kind"),
                row.getBytes("numerator_ids"),
                row.getBytes("denominator_ids"));
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
