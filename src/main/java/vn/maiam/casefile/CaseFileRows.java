package vn.maiam.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.transaction.OncePerTransaction;

/**
 * Reads the table {@code case_file}, a file once in a transaction: completing a step asks for it from many sides.
 * {@link CaseFileChanges} makes it be read anew.
 */
@Repository
class CaseFileRows {

    private final JdbcClient jdbc;
    private final OncePerTransaction<String, Optional<CaseFile>> asRead = new OncePerTransaction<>();
    private final OncePerTransaction<String, CaseFile> held = new OncePerTransaction<>();
    private final OncePerTransaction<String, List<String>> within = new OncePerTransaction<>();

    CaseFileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CaseFile> find(String code) {
        return asRead.get(code, this::read);
    }

    private Optional<CaseFile> read(String code) {
        return jdbc.sql("SELECT * FROM case_file WHERE code = :code")
                .param("code", code)
                .query(CaseFileRows::caseFile)
                .optional();
    }

    /** Those of the codes that there are. */
    List<CaseFile> findAll(Collection<String> codes) {
        return jdbc.sql("SELECT * FROM case_file WHERE code = ANY (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(CaseFileRows::caseFile)
                .list();
    }

    /** @throws UnknownCase if there is none */
    CaseFile get(String code) {
        return find(code).orElseThrow(() -> new UnknownCase(code));
    }

    /** The file, or the one that it has become part of. */
    CaseFile lasting(String code) {
        CaseFile file = get(code);
        return file.mergedInto() == null ? file : lasting(file.mergedInto());
    }

    /** Holds the file until the transaction ends, so that nobody closes it while something is being recorded. */
    CaseFile hold(String code) {
        return held.get(code, this::lock);
    }

    private CaseFile lock(String code) {
        CaseFile file = jdbc.sql("SELECT * FROM case_file WHERE code = :code FOR UPDATE")
                .param("code", code)
                .query(CaseFileRows::caseFile)
                .optional()
                .orElseThrow(() -> new UnknownCase(code));
        // Somebody may have changed it between an earlier look and the lock.
        asRead.forget();
        within.forget();
        asRead.get(code, same -> Optional.of(file));
        return file;
    }

    /** After a change. */
    void forget() {
        asRead.forget();
        held.forget();
        within.forget();
    }

    List<CaseFile> open(String unitKey) {
        return jdbc.sql("SELECT * FROM case_file WHERE unit_key = :unit AND status = 'open' ORDER BY code")
                .param("unit", unitKey)
                .query(CaseFileRows::caseFile)
                .list();
    }

    /** The reports that have become part of the file, the first merged first. */
    List<CaseFile> mergedInto(String code) {
        return jdbc.sql("SELECT * FROM case_file WHERE merged_into = :code ORDER BY opened_at, code")
                .param("code", code)
                .query(CaseFileRows::caseFile)
                .list();
    }

    /** The file's own code and those of all reports merged into it. */
    List<String> codesWithin(String code) {
        return within.get(code, this::readCodesWithin);
    }

    private List<String> readCodesWithin(String code) {
        return jdbc.sql(
                        """
                        WITH RECURSIVE part (code) AS (
                            SELECT code FROM case_file WHERE code = :code
                            UNION ALL
                            SELECT report.code FROM case_file report JOIN part ON report.merged_into = part.code)
                        SELECT code FROM part""")
                .param("code", code)
                .query(String.class)
                .list();
    }

    static CaseFile caseFile(ResultSet row, int number) throws SQLException {
        return new CaseFile(
                row.getString("code"),
                row.getLong("child_id"),
                row.getString("unit_key"),
                CaseStatus.of(row.getString("status")),
                row.getString("stage"),
                row.getString("risk_level"),
                row.getString("risk_rule"),
                Moment.read(row, "received_at"),
                Moment.read(row, "alerted_at"),
                Moment.read(row, "opened_at"),
                row.getString("opened_by"),
                Moment.read(row, "closed_at"),
                row.getString("close_reason"),
                row.getString("continues"),
                row.getString("merged_into"),
                row.getString("label"),
                row.getInt("version"));
    }
}
