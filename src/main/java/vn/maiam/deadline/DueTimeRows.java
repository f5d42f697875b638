package vn.maiam.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code due_time}. */
@Repository
class DueTimeRows {

    private final JdbcClient jdbc;

    DueTimeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything in force that fits the step, the level and the unit. */
    List<DueTime> fitting(String step, String riskLevel, String unitKey) {
        return jdbc.sql(
                        """
                        SELECT * FROM due_time
                        WHERE valid_to IS NULL AND step IN (:step, '*') AND risk_level IN (:risk, '*') AND unit_key IN (:unit, '*')""")
                .param("step", step)
                .param("risk", riskLevel)
                .param("unit", unitKey)
                .query(DueTimeRows::dueTime)
                .list();
    }

    List<DueTime> inForce() {
        return jdbc.sql("SELECT * FROM due_time WHERE valid_to IS NULL ORDER BY step, risk_level, unit_key")
                .query(DueTimeRows::dueTime)
                .list();
    }

    /** All rows of the same step, level and unit, newest first. */
    List<DueTime> historyOf(DueTime row) {
        return jdbc.sql(
                        """
                        SELECT * FROM due_time WHERE step = :step AND risk_level = :risk AND unit_key = :unit
                        ORDER BY id DESC""")
                .param("step", row.step())
                .param("risk", row.riskLevel())
                .param("unit", row.unitKey())
                .query(DueTimeRows::dueTime)
                .list();
    }

    Optional<DueTime> find(long id) {
        return jdbc.sql("SELECT * FROM due_time WHERE id = :id")
                .param("id", id)
                .query(DueTimeRows::dueTime)
                .optional();
    }

    void add(DueTime row) {
        jdbc.sql(
                        """
                        INSERT INTO due_time (step, risk_level, amount, unit, counts_from, unit_key, source, valid_from, changed_by)
                        VALUES (:step, :risk, :amount, :unit, :from, :owner, :source, :validFrom, :by)""")
                .param("step", row.step())
                .param("risk", row.riskLevel())
                .param("amount", row.amount())
                .param("unit", row.unit().name())
                .param("from", row.countsFrom().name())
                .param("owner", row.unitKey())
                .param("source", row.source())
                .param("validFrom", toDatabase(row.validFrom()))
                .param("by", row.changedBy())
                .update();
    }

    /** @return false if the row was no longer in force */
    boolean end(long id, Instant at, String personId) {
        return jdbc.sql("UPDATE due_time SET valid_to = :at, ended_by = :by WHERE id = :id AND valid_to IS NULL")
                        .param("at", toDatabase(at))
                        .param("by", personId)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static OffsetDateTime toDatabase(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static DueTime dueTime(ResultSet row, int number) throws SQLException {
        return new DueTime(
                row.getLong("id"),
                row.getString("step"),
                row.getString("risk_level"),
                row.getInt("amount"),
                TimeUnit.valueOf(row.getString("unit")),
                CountsFrom.valueOf(row.getString("counts_from")),
                row.getString("unit_key"),
                row.getString("source"),
                moment(row, "valid_from"),
                moment(row, "valid_to"),
                row.getString("changed_by"),
                row.getString("ended_by"));
    }
}
