package vn.maiam.progress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.maiam.progress.Computation.State;

/**
 * Computes in the background what takes time, for few people at once and for everybody who asks the same only once. A step
 * goes to the end of the queue before the next one begins, so that a commune's question does not wait for a province's to
 * end; what nobody waits for any more is given up between two steps. Whether somebody may ask is checked before.
 */
@Component
@EnableConfigurationProperties(ComputationSettings.class)
class Computations implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Computations.class);

    private final ComputationSettings settings;
    private final Clock clock;
    private final TransactionTemplate reading;
    private final ExecutorService threads;
    private final Semaphore open;
    private final Cache<Object, Computation<?>> kept;

    Computations(ComputationSettings settings, PlatformTransactionManager transactions, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setTimeout((int) settings.longestStep().toSeconds());
        this.threads = Executors.newFixedThreadPool(settings.threads(), Computations::thread);
        this.open = new Semaphore(settings.atOnce());
        this.kept = Caffeine.newBuilder()
                .expireAfterWrite(settings.kept())
                .maximumSize(settings.mostKept())
                .build();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * What is being computed, or was lately, for this question.
     *
     * @param question equal for what has the same answer
     * @throws ProgressRefused if too much is being computed already
     */
    @SuppressWarnings("unchecked")
    <R> Computation<R> of(Object question, Supplier<List<Supplier<R>>> steps) {
        Computation<R> computation = (Computation<R>)
                kept.get(question, asked -> started(asked, new Computation<>(steps.get(), clock.instant())));
        computation.asked();
        if (!computation.isDone() && !computation.isRunning()) {
            // Whoever asks next starts anew; this one is told that it failed.
            kept.asMap().remove(question, computation);
        }
        return computation;
    }

    private Computation<?> started(Object question, Computation<?> computation) {
        if (computation.isDone()) {
            return computation;
        }
        if (!open.tryAcquire()) {
            throw ProgressRefused.tooBusy();
        }
        goOn(question, computation);
        return computation;
    }

    private void goOn(Object question, Computation<?> computation) {
        try {
            threads.execute(() -> step(question, computation));
        } catch (RejectedExecutionException closing) {
            end(computation, State.ABANDONED);
        }
    }

    private void step(Object question, Computation<?> computation) {
        try {
            if (!computation.isAwaited(settings.patience())) {
                kept.asMap().remove(question, computation);
                end(computation, State.ABANDONED);
                return;
            }
            reading.executeWithoutResult(transaction -> computation.next());
            if (computation.hasNext()) {
                goOn(question, computation);
            } else {
                end(computation, State.DONE);
            }
        } catch (RuntimeException | Error failure) {
            // The message may hold a statement with its values: only the kind of failure is written down.
            LOG.warn("A figure could not be computed: {}", failure.getClass().getName());
            LOG.debug("A figure could not be computed.", failure);
            end(computation, State.FAILED);
        }
    }

    private void end(Computation<?> computation, State how) {
        computation.end(how, clock.instant());
        open.release();
    }

    /** Statements that run are broken off; nothing is written, so nothing is left half done. */
    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
