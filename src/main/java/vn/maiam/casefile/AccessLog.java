package vn.maiam.casefile;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code access_log}, which only grows. */
@Repository
class AccessLog {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In a transaction of its own: what was read has been read, whatever fails afterwards. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void write(String personId, String caseCode, String what) {
        jdbc.sql("INSERT INTO access_log (at, person_id, case_code, what) VALUES (:now, :person, :code, :what)")
                .param("now", Moment.toDatabase(clock.instant()))
                .param("person", personId)
                .param("code", cut(caseCode, LONGEST_CODE))
                .param("what", cut(what, LONGEST))
                .update();
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
