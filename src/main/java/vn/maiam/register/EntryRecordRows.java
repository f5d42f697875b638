package vn.maiam.register;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.casefile.RecordTable;

/** What was entered about entries: the table {@code entry_record}. */
@Repository
class EntryRecordRows extends RecordTable {

    EntryRecordRows(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "entry_record", "entry_code");
    }
}
