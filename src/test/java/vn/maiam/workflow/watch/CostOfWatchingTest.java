package vn.maiam.workflow.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.database.CountedStatements;
import vn.maiam.workflow.PastWork.Span;
import vn.maiam.workflow.WorkFilter;

/** Every answer is one statement, for one commune as for all of the country. */
@SpringBootTest
@ActiveProfiles("test")
class CostOfWatchingTest {

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 3_321})
    void oneStatementAnswersForAnyNumberOfUnits(int number) {
        CountedStatements statements = new CountedStatements(database);
        Rows rows = new Rows(statements.database());
        OpenWorkRows open = new OpenWorkRows(rows, clock);
        PastWorkRows past = new PastWorkRows(rows, clock);
        List<String> units = IntStream.range(0, number)
                .mapToObj(unit -> "%05d-20200101".formatted(29_956 + unit))
                .toList();
        Instant now = clock.instant();
        Span span = new Span(now.minus(Duration.ofDays(90)), now);

        List<Runnable> answers = List.of(
                () -> open.waiting(units),
                () -> open.cases(units),
                () -> open.loadOfUnits(units),
                () -> open.loadOfPeople(units),
                () -> open.list(WorkFilter.cases(true), units, 0, 50),
                () -> past.finished(units, span),
                () -> past.clocks(units, List.of(span)));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(statements.of(answer)).isEqualTo(1));
    }
}
