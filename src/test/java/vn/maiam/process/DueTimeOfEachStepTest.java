package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.database.TestDatabases;

class DueTimeOfEachStepTest {

    private final JdbcClient database = JdbcClient.create(TestDatabases.h2());

    @Test
    void everyStepHasADueTimeOfItsOwnAndEveryDueTimeAStep() {
        List<String> steps = Models.processes().stream()
                .flatMap(process -> process.userTasks().stream().map(task -> process.key() + "." + task.getId()))
                .toList();

        assertThat(database.sql("SELECT DISTINCT step FROM due_time WHERE step <> '*'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(steps);
    }

    @Test
    void everyStepHasADueTimeAtAnyRisk() {
        assertThat(database.sql(
                                """
                                SELECT step FROM due_time GROUP BY step
                                HAVING SUM(CASE WHEN risk_level = '*' THEN 1 ELSE 0 END) = 0
                                """)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void everyDueTimeSaysWhereItComesFrom() {
        assertThat(database.sql("SELECT step FROM due_time WHERE TRIM(source) = ''")
                        .query(String.class)
                        .list())
                .isEmpty();
    }
}
