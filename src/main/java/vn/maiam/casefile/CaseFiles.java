package vn.maiam.casefile;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The files as people read them. */
@Service
public class CaseFiles {

    private final CaseAccess access;
    private final AccessLog log;
    private final CaseFileReader reader;

    CaseFiles(CaseAccess access, AccessLog log, CaseFileReader reader) {
        this.access = access;
        this.log = log;
        this.reader = reader;
    }

    /**
     * Shows a file, with every report merged into it, as far as the person may read it, and writes down who read it.
     *
     * @param purpose what the person was doing, in Vietnamese: the name of the task
     * @throws MayNotRead if the file is none of the person's business; the attempt is written down, too
     */
    public CaseFileView view(String caseCode, String personId, String purpose) {
        Optional<Instant> until = access.readsUntil(personId, caseCode);
        if (until.isEmpty()) {
            log.write(personId, caseCode, "Bị từ chối: " + purpose);
            throw new MayNotRead();
        }
        log.write(personId, caseCode, purpose);
        return reader.read(caseCode, until.get());
    }
}
