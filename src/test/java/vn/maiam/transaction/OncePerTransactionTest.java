package vn.maiam.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class OncePerTransactionTest {

    private final OncePerTransaction<String, Integer> numbers = new OncePerTransaction<>();
    private final AtomicInteger read = new AtomicInteger();
    private TransactionTemplate transaction;
    private TransactionTemplate anotherWithin;

    @BeforeEach
    void openDatabase() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:");
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
        transaction = new TransactionTemplate(transactions);
        anotherWithin = new TransactionTemplate(transactions);
        anotherWithin.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Test
    void readsAQuestionOnceInATransactionAndAnewInTheNext() {
        transaction.executeWithoutResult(status -> {
            assertThat(ask("a")).isEqualTo(1);
            assertThat(ask("a")).isEqualTo(1);
            assertThat(ask("b")).isEqualTo(2);
        });

        transaction.executeWithoutResult(status -> assertThat(ask("a")).isEqualTo(3));
    }

    @Test
    void readsAnewWhatWasWrittenMeanwhile() {
        transaction.executeWithoutResult(status -> {
            ask("a");
            numbers.forget();
            assertThat(ask("a")).isEqualTo(2);
        });
    }

    @Test
    void keepsNothingOfATransactionThatFailed() {
        transaction.executeWithoutResult(status -> {
            ask("a");
            status.setRollbackOnly();
        });

        transaction.executeWithoutResult(status -> assertThat(ask("a")).isEqualTo(2));
    }

    @Test
    void aTransactionWithinAnotherHasItsOwnAnswers() {
        transaction.executeWithoutResult(outer -> {
            assertThat(ask("a")).isEqualTo(1);
            anotherWithin.executeWithoutResult(inner -> assertThat(ask("a")).isEqualTo(2));
            assertThat(ask("a")).isEqualTo(1);
        });
    }

    @Test
    void readsEveryTimeWithoutATransaction() {
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("a")).isEqualTo(2);
    }

    private int ask(String question) {
        return numbers.get(question, any -> read.incrementAndGet());
    }
}
