package vn.maiam.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that may be of the same child: same folded name in the same commune, birth years equal or one of them unknown. */
@Repository
class Duplicates {

    private final JdbcClient jdbc;

    Duplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest file first; without the reports that are part of another file already. */
    List<Candidate> of(String caseCode) {
        return jdbc.sql(
                        """
                        SELECT other_file.code, other_file.status, other.name, other.birth_year
                        FROM case_file report
                        JOIN child ON child.id = report.child_id
                        JOIN child other ON other.unit_key = child.unit_key AND other.folded_name = child.folded_name
                        JOIN case_file other_file ON other_file.child_id = other.id
                        WHERE report.code = :code AND other_file.code <> :code AND other_file.status <> 'joined'
                          AND (other.birth_year = child.birth_year OR other.birth_year IS NULL OR child.birth_year IS NULL)
                        ORDER BY other_file.opened_at DESC, other_file.code DESC""")
                .param("code", caseCode)
                .query(Duplicates::candidate)
                .list();
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        return new Candidate(
                row.getString("code"),
                CaseStatus.of(row.getString("status")),
                row.getString("name"),
                row.getObject("birth_year", Integer.class));
    }

    record Candidate(String code, CaseStatus status, String name, Integer birthYear) {}
}
