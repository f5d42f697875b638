package vn.maiam.casefile;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Inserts a row that somebody else may be inserting at this very moment. */
@Component
public class OnlyOnce {

    private final TransactionTemplate savepoint;

    OnlyOnce(PlatformTransactionManager transactions) {
        savepoint = new TransactionTemplate(transactions);
        // PostgreSQL gives up the whole transaction after an error; up to a savepoint only, if there is one.
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    public void insert(Runnable insert) {
        try {
            savepoint.executeWithoutResult(status -> insert.run());
        } catch (DuplicateKeyException rowIsThere) {
            // Then there is nothing left to do.
        }
    }
}
