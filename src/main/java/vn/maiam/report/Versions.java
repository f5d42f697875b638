package vn.maiam.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.maiam.casefile.Json;
import vn.maiam.casefile.Moment;
import vn.maiam.report.FrozenFigure.Entered;

/** Reports as they were sent: the tables {@code report_version}, {@code figure} and {@code figure_basis}, which only grow. */
@Repository
class Versions {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final WorkRows work;

    Versions(JdbcClient jdbc, JdbcTemplate batches, WorkRows work) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.work = work;
    }

    /** Freezes a report. */
    void add(NewVersion version) {
        long id = insert(version);
        batches.batchUpdate(
                "INSERT INTO figure (version_id, " + FigureColumns.NAMES
                        + ", entered_kind, entered_amount, entered_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                version.figures().stream()
                        .map(figure -> row(
                                id,
                                figure,
                                version.entered().get(figure.figure().targetId())))
                        .toList());
        addBasis(id, version.figures());
        work.freeze(version.code(), id);
    }

    private long insert(NewVersion version) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        INSERT INTO report_version (code, number, kind, reason, as_of, own_plan, own_plan_version, counted_at, sent_at, sent_by,
                            activities, fund, difficulties, proposals, missing)
                        VALUES (:code, :number, :kind, :reason, :asOf, :plan, :planVersion, :countedAt, :sentAt, :sentBy,
                            :activities, :fund, :difficulties, :proposals, :missing)""")
                .param("code", version.code())
                .param("number", version.number())
                .param("kind", version.kind())
                .param("reason", version.reason())
                .param("asOf", version.asOf())
                .param("plan", OwnPlan.codeOf(version.ownPlan()))
                .param("planVersion", OwnPlan.versionOf(version.ownPlan()))
                .param("countedAt", Moment.toDatabase(version.countedAt()))
                .param("sentAt", Moment.toDatabase(version.sentAt()))
                .param("sentBy", version.sentBy())
                .param("activities", version.narrative().activities())
                .param("fund", version.narrative().fund())
                .param("difficulties", version.narrative().difficulties())
                .param("proposals", version.narrative().proposals())
                .param("missing", Json.write(Map.of("units", version.missing())))
                .update(key, "id");
        return key.getKey().longValue();
    }

    private static Object[] row(long versionId, DraftFigure figure, Entered entered) {
        List<Object> row = new ArrayList<>(List.of(versionId));
        Stream.of(FigureColumns.values(figure.position(), figure.wording(), figure.figure()))
                .forEach(row::add);
        row.add(entered == null ? null : entered.kind());
        row.add(entered == null ? null : entered.amount());
        row.add(entered == null ? null : entered.reason());
        return row.toArray();
    }

    private void addBasis(long versionId, List<DraftFigure> figures) {
        Map<Integer, Long> ids = jdbc
                .sql("SELECT position, id FROM figure WHERE version_id = :version")
                .param("version", versionId)
                .query((row, number) -> Map.entry(row.getInt("position"), row.getLong("id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Object[]> sides = figures.stream()
                .flatMap(figure -> figure.basis().stream()
                        .map(part -> new Object[] {ids.get(figure.position()), part.side(), part.kind(), part.ids()}))
                .toList();
        batches.batchUpdate("INSERT INTO figure_basis (figure_id, side, kind, ids) VALUES (?, ?, ?, ?)", sides);
    }

    int newest(String code) {
        return jdbc.sql("SELECT COALESCE(MAX(number), 0) FROM report_version WHERE code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    List<ReportVersion> of(String code) {
        Map<Long, List<FrozenFigure>> figures = jdbc
                .sql(
                        """
                                SELECT figure.* FROM figure JOIN report_version ON report_version.id = figure.version_id
                                WHERE report_version.code = :code ORDER BY figure.version_id, figure.position""")
                .param("code", code)
                .query((row, number) -> Map.entry(row.getLong("version_id"), figure(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<Long, List<WorkLine>> done = work.sent(code);
        return jdbc.sql("SELECT * FROM report_version WHERE code = :code ORDER BY number DESC")
                .param("code", code)
                .query((row, number) -> version(
                        row,
                        figures.getOrDefault(row.getLong("id"), List.of()),
                        done.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** What the newest version of each of these reports says in words, by its code. */
    Map<String, Narrative> newestNarratives(List<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        SELECT code, activities, fund, difficulties, proposals FROM report_version version
                        WHERE code IN (:codes) AND number =
                            (SELECT MAX(number) FROM report_version newer WHERE newer.code = version.code)""")
                .param("codes", codes)
                .query((row, number) -> Map.entry(row.getString("code"), narrative(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Narrative narrative(ResultSet row) throws SQLException {
        return new Narrative(
                row.getString("activities"),
                row.getString("fund"),
                row.getString("difficulties"),
                row.getString("proposals"));
    }

    /** What a figure of a version was counted from; empty where it counts nothing. */
    List<Ids> basis(String code, int number, String targetId, String side) {
        return jdbc.sql(
                        """
                        SELECT figure_basis.kind, figure_basis.ids FROM figure_basis
                        JOIN figure ON figure.id = figure_basis.figure_id
                        JOIN report_version ON report_version.id = figure.version_id
                        WHERE report_version.code = :code AND report_version.number = :number
                            AND figure.target_id = :target AND figure_basis.side = :side""")
                .param("code", code)
                .param("number", number)
                .param("target", targetId)
                .param("side", side)
                .query((row, line) -> new Ids(row.getString("kind"), IdSet.expand(row.getBytes("ids"))))
                .list();
    }

    private static FrozenFigure figure(ResultSet row) throws SQLException {
        String kind = row.getString("entered_kind");
        BigDecimal amount = row.getBigDecimal("entered_amount");
        return new FrozenFigure(
                row.getInt("position"),
                row.getString("target_id"),
                row.getString("wording"),
                FigureColumns.read(row),
                kind == null ? null : new Entered(kind, amount, row.getString("entered_reason")));
    }

    @SuppressWarnings("unchecked")
    private static ReportVersion version(ResultSet row, List<FrozenFigure> figures, List<WorkLine> work)
            throws SQLException {
        return new ReportVersion(
                row.getLong("id"),
                row.getString("code"),
                row.getInt("number"),
                row.getString("kind"),
                row.getString("reason"),
                row.getObject("as_of", LocalDate.class),
                OwnPlan.read(row),
                Moment.read(row, "counted_at"),
                Moment.read(row, "sent_at"),
                row.getString("sent_by"),
                narrative(row),
                (List<String>) Json.readContent(row.getString("missing")).get("units"),
                figures,
                work);
    }

    /** @param kind the table they are of */
    record Ids(String kind, long[] ids) {}

    /** @param entered by target */
    record NewVersion(
            String code,
            int number,
            String kind,
            String reason,
            LocalDate asOf,
            OwnPlan ownPlan,
            Instant countedAt,
            Instant sentAt,
            String sentBy,
            Narrative narrative,
            List<String> missing,
            List<DraftFigure> figures,
            Map<String, Entered> entered) {}
}
