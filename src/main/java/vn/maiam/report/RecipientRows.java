package vn.maiam.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.casefile.Moment;
import vn.maiam.report.Recipient.State;

/** The table {@code round_recipient}. */
@Repository
class RecipientRows {

    private final JdbcClient jdbc;

    RecipientRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> of(long roundId) {
        return jdbc.sql("SELECT * FROM round_recipient WHERE round_id = :round ORDER BY position")
                .param("round", roundId)
                .query(RecipientRows::row)
                .list();
    }

    void add(long roundId, Row row) {
        jdbc.sql(
                        """
                        INSERT INTO round_recipient (round_id, position, unit_key, name, via_unit, state, version)
                        VALUES (:round, :position, :unit, :name, :via, :state, :version)""")
                .param("round", roundId)
                .param("position", row.position())
                .param("unit", row.unitKey())
                .param("name", row.name())
                .param("via", row.viaUnit())
                .param("state", row.state().name())
                .param("version", row.version())
                .update();
    }

    void sent(long roundId, int position, State state, int version) {
        jdbc.sql(
                        """
                        UPDATE round_recipient SET state = :state, version = :version, answered_at = NULL,
                            return_reason = NULL
                        WHERE round_id = :round AND position = :position""")
                .param("state", state.name())
                .param("version", version)
                .param("round", roundId)
                .param("position", position)
                .update();
    }

    void answered(long roundId, int position, State state, Instant at) {
        jdbc.sql(
                        """
                        UPDATE round_recipient SET state = :state, answered_at = :at
                        WHERE round_id = :round AND position = :position""")
                .param("state", state.name())
                .param("at", Moment.toDatabase(at))
                .param("round", roundId)
                .param("position", position)
                .update();
    }

    void giveReason(long roundId, int position, String reason) {
        jdbc.sql(
                        """
                        UPDATE round_recipient SET return_reason = :reason WHERE round_id = :round AND position = :position""")
                .param("reason", reason)
                .param("round", roundId)
                .param("position", position)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getInt("position"),
                row.getString("unit_key"),
                row.getString("name"),
                row.getString("via_unit"),
                State.valueOf(row.getString("state")),
                row.getInt("version"),
                Moment.read(row, "answered_at"),
                row.getString("return_reason"));
    }

    record Row(
            int position,
            String unitKey,
            String name,
            String viaUnit,
            State state,
            int version,
            Instant answeredAt,
            String reason) {

        boolean isInHouse() {
            return unitKey != null;
        }
    }
}
