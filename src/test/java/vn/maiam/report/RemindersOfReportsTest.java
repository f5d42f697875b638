package vn.maiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.notification.Reminders;

/** A report whose time runs out rises from the officer to the chair and to the office above, as any task does. */
@SpringBootTest
@ActiveProfiles("test")
class RemindersOfReportsTest {

    @Autowired
    Cycle cycle;

    @Autowired
    Reminders reminders;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void theClockRunsOn() {
        ClockUtil.reset();
    }

    @Test
    void risesAtHalfAtFourFifthsAndAtTheEndOfTheObligationsTime() {
        String round = cycle.opened("nhac-bao-cao");
        String code = cycle.of(round, "29992").code();
        Instant begin = ((Timestamp) of(code).get("begins_at")).toInstant();
        Instant due = cycle.round(round).dueAt();
        assertThat(((Timestamp) of(code).get("due_at")).toInstant()).isEqualTo(due);

        turnTo(begin, due, 50);
        assertThat(of(code))
                .containsEntry("desk", "communeOfficer.29992-20200101")
                .containsEntry("reached", 50)
                .containsEntry("head", null);
        turnTo(begin, due, 80);
        assertThat(of(code)).containsEntry("reached", 80).containsEntry("head", "communeChair.29992-20200101");
        turnTo(begin, due, 100);
        assertThat(of(code)).containsEntry("reached", 100).containsEntry("above", "districtLabour.870.labour-20200101");
    }

    private void turnTo(Instant begin, Instant due, int percent) {
        ClockUtil.setCurrentTime(Date.from(
                begin.plus(Duration.between(begin, due).multipliedBy(percent).dividedBy(100))
                        .plusSeconds(1)));
        reminders.goRound();
    }

    private Map<String, Object> of(String code) {
        return jdbc.sql(
                        """
                        SELECT desk, head, above, reached, CAST(begins_at AS TIMESTAMP) AS begins_at,
                            CAST(due_at AS TIMESTAMP) AS due_at
                        FROM task_deadline WHERE leg_code = :code""")
                .param("code", code)
                .query()
                .singleRow();
    }
}
