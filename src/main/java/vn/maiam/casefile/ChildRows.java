package vn.maiam.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.maiam.transaction.OncePerTransaction;

/** The table {@code child}. */
@Repository
class ChildRows {

    private final JdbcClient jdbc;
    private final OncePerTransaction<Long, Child> asRead = new OncePerTransaction<>();

    ChildRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Child child) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        values(
                        jdbc.sql(
                                """
                                INSERT INTO child (name, folded_name, sex, birth_date, birth_year, birth_year_estimated, unit_key)
                                VALUES (:name, :folded, :sex, :date, :year, :estimated, :unit)"""),
                        child)
                .update(id, "id");
        return id.getKey().longValue();
    }

    void change(long id, Child child) {
        values(
                        jdbc.sql(
                                """
                                UPDATE child SET name = :name, folded_name = :folded, sex = :sex, birth_date = :date,
                                    birth_year = :year, birth_year_estimated = :estimated, unit_key = :unit
                                WHERE id = :id"""),
                        child)
                .param("id", id)
                .update();
        asRead.forget();
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, Child child) {
        return statement
                .param("name", child.name())
                .param("folded", child.foldedName())
                .param("sex", child.sex())
                .param("date", child.birthDate())
                .param("year", child.birthYear())
                .param("estimated", child.birthYearEstimated())
                .param("unit", child.unitKey());
    }

    /** The child of a file. */
    Child of(CaseFile file) {
        return asRead.get(file.childId(), this::read);
    }

    private Child read(long id) {
        return jdbc.sql("SELECT * FROM child WHERE id = :id")
                .param("id", id)
                .query(ChildRows::child)
                .single();
    }

    static Child child(ResultSet row, int number) throws SQLException {
        return new Child(
                row.getString("name"),
                row.getString("sex"),
                row.getObject("birth_date", LocalDate.class),
                row.getObject("birth_year", Integer.class),
                row.getBoolean("birth_year_estimated"),
                row.getString("unit_key"));
    }
}
