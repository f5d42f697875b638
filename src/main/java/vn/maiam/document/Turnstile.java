package vn.maiam.document;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Opening a picture or a PDF takes memory: only so many are open at once, whoever asks; the others wait a little. */
@Component
class Turnstile {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** @throws TooBusy if others took too long */
    <T> T pass(Callable<T> work) throws Exception {
        if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new TooBusy();
        }
        try {
            return work.call();
        } finally {
            free.release();
        }
    }
}
