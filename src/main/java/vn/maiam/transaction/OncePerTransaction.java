package vn.maiam.transaction;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction asks again and again, read once. Nothing outlives the transaction, so no other node and no later
 * work sees it; a transaction within another has its own. Whoever writes what is read here calls {@link #forget}.
 * Without a transaction every question is read.
 *
 * @param <Q> what is asked for; compared by {@code equals}
 * @param <A> what was read; never null
 */
public final class OncePerTransaction<Q, A> {

    public A get(Q question, Function<Q, A> read) {
        Answers<Q, A> answers = answers();
        if (answers == null) {
            return read.apply(question);
        }
        A known = answers.known.get(question);
        if (known == null) {
            // Not computeIfAbsent: reading may ask for something else here.
            known = read.apply(question);
            answers.known.put(question, known);
        }
        return known;
    }

    /** Lets everything be read anew. */
    public void forget() {
        Answers<Q, A> answers = bound();
        if (answers != null) {
            answers.known.clear();
        }
    }

    private Answers<Q, A> answers() {
        Answers<Q, A> answers = bound();
        if (answers == null && TransactionSynchronizationManager.isSynchronizationActive()) {
            answers = new Answers<>();
            answers.setSynchronizedWithTransaction(true);
            TransactionSynchronizationManager.bindResource(this, answers);
            TransactionSynchronizationManager.registerSynchronization(
                    new ResourceHolderSynchronization<Answers<Q, A>, OncePerTransaction<Q, A>>(answers, this) {});
        }
        return answers;
    }

    @SuppressWarnings("unchecked")
    private Answers<Q, A> bound() {
        return (Answers<Q, A>) TransactionSynchronizationManager.getResource(this);
    }

    private static final class Answers<Q, A> extends ResourceHolderSupport {

        private final Map<Q, A> known = new HashMap<>();
    }
}
