package vn.maiam.register;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.workflow.LegEnds;
import vn.maiam.workflow.Step;

/** An entry is open while its own leg runs; that of a register of one form is closed as soon as it is recorded. */
@Component
class ClosedEntries implements LegEnds {

    private final EntryRows entries;
    private final Clock clock;

    ClosedEntries(EntryRows entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void ended(String dossierCode, String legCode) {
        if (dossierCode != null && !Step.isCase(dossierCode) && dossierCode.equals(legCode)) {
            entries.close(dossierCode, clock.instant());
        }
    }
}
