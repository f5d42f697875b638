package vn.maiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.plan.Amending;
import vn.maiam.story.Office;

/** What becomes of rounds when the plan's dates change after they were opened. */
@SpringBootTest
@ActiveProfiles("test")
class AmendedDatesTest {

    @Autowired
    Cycle cycle;

    @Autowired
    Office office;

    @Autowired
    Reports reports;

    @Autowired
    RoundKeeping keeping;

    @Autowired
    Amending amending;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aMovedDateTakesTheOpenRoundAndItsTasksAlong() {
        String round = cycle.opened("doi-ngay");
        cycle.report(round, "29998");
        String code = cycle.of(round, "29956").code();

        amending.date("doi-ngay", LocalDate.now(clock).plusDays(20));
        keeping.look();
        office.runJobs();

        assertThat(reports.ofPlan("doi-ngay")).extracting(Round::code).containsExactly(round);
        Round moved = cycle.round(round);
        assertThat(moved.dueOn()).isEqualTo(LocalDate.now(clock).plusDays(20));
        assertThat(moved.planVersion()).isEqualTo(1);
        assertThat(office.taskOf("communeOfficer.29956", code, "prepareReport").getDueDate())
                .isEqualTo(Date.from(moved.dueAt()));
        assertThat(reminded(code)).isEqualTo(moved.dueAt());
        assertThat(cycle.of(round, "29998").state()).isEqualTo(UnitReport.State.ACCEPTED);
        assertThat(timer(round)).isEqualTo(moved.dueAt());
    }

    @Test
    void aWithdrawnDateEndsARoundThatWaitsAndMayBeSetAgain() {
        cycle.plan("bo-ngay", LocalDate.now(clock).plusDays(61));
        keeping.look();
        String round = reports.ofPlan("bo-ngay").get(0).code();

        amending.date("bo-ngay", null);
        keeping.look();
        office.runJobs();
        assertThat(cycle.round(round).state()).isEqualTo(Round.State.WITHDRAWN);
        assertThat(office.runs(round)).isFalse();

        amending.date("bo-ngay", LocalDate.now(clock).plusDays(60));
        keeping.look();
        assertThat(reports.ofPlan("bo-ngay"))
                .extracting(Round::state)
                .containsExactly(Round.State.PLANNED, Round.State.WITHDRAWN);
    }

    @Test
    void aRoundThatIsOpenGoesOnWhenItsDateIsWithdrawn() {
        String round = cycle.opened("bo-ngay-mo");

        amending.date("bo-ngay-mo", null);
        keeping.look();
        office.runJobs();

        assertThat(cycle.round(round).state()).isEqualTo(Round.State.OPEN);
        cycle.report(round, "29956");
        assertThat(cycle.of(round, "29956").state()).isEqualTo(UnitReport.State.ACCEPTED);
    }

    private Instant reminded(String code) {
        return jdbc.sql("SELECT due_at FROM task_deadline WHERE leg_code = :code")
                .param("code", code)
                .query((row, number) ->
                        row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .single();
    }

    private Instant timer(String round) {
        List<Date> timers = jdbc.sql("SELECT DUEDATE_ FROM ACT_RU_JOB WHERE TYPE_ = 'timer' AND PROCESS_INSTANCE_ID_ IN"
                        + " (SELECT PROC_INST_ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = :code)")
                .param("code", round)
                .query((row, number) -> (Date) row.getTimestamp(1))
                .list();
        assertThat(timers).hasSize(1);
        return timers.get(0).toInstant();
    }
}
