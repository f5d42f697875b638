package vn.maiam.caselist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A file in a list. What the person may not know is null.
 *
 * @param named whether he may know the child, and open the file
 * @param whole whether he may know how the case stands now
 * @param due when the next work of the case is due
 */
record ListedCase(
        String code,
        boolean named,
        boolean whole,
        String name,
        String sex,
        LocalDate birthDate,
        Integer birthYear,
        String unitKey,
        String stage,
        String risk,
        String status,
        Instant receivedAt,
        Instant due) {

    static ListedCase of(ResultSet row, int number) throws SQLException {
        boolean named = row.getInt("named") == 1;
        boolean whole = row.getInt("whole") == 1;
        Timestamp due = row.getTimestamp("due");
        return new ListedCase(
                row.getString("code"),
                named,
                whole,
                named ? row.getString("name") : null,
                named ? row.getString("sex") : null,
                named ? row.getObject("birth_date", LocalDate.class) : null,
                named ? row.getObject("birth_year", Integer.class) : null,
                row.getString("unit_key"),
                whole ? row.getString("stage") : null,
                whole ? row.getString("risk_level") : null,
                row.getString("status"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                whole && due != null ? due.toInstant() : null);
    }
}
