package vn.maiam.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.maiam.plan.PlanRows.Version;
import vn.maiam.plan.file.PlanFiles;

/** Versions that were read once: a version never changes, so it is never read twice while it is in use. */
@Component
class ReadPlans {

    /** As many as a province's communes have in one year; a plan takes some 50 KB. */
    private static final int MOST = 400;

    private record Key(String code, int version) {}

    private final PlanFiles files;

    private final Map<Key, Plan> read = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Plan> eldest) {
            return size() > MOST;
        }
    };

    ReadPlans(PlanFiles files) {
        this.files = files;
    }

    /** Null if it has not been read, or was long ago. */
    synchronized Plan known(String code, int version) {
        return read.get(new Key(code, version));
    }

    /** A version that is being stored may be read before it is certain to stay; if it does not, it was never there. */
    void unlessStored(String code, int version) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    forget(code, version);
                }
            }
        });
    }

    private synchronized void forget(String code, int version) {
        read.remove(new Key(code, version));
    }

    synchronized Plan of(Version version) {
        return read.computeIfAbsent(
                new Key(version.code(), version.version()), key -> files.stored(version.text(), version.version()));
    }
}
