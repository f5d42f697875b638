package vn.maiam.casefile;

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
     * Shows a whole file, with every report merged into it, and writes down who read it.
     *
     * @param purpose what the person was doing, in Vietnamese: the name of the task
     * @throws MayNotRead if the file is none of the person's business; the attempt is written down, too
     */
    public CaseFileView view(String caseCode, String personId, String purpose) {
        if (!access.mayRead(personId, caseCode)) {
            log.write(personId, caseCode, "Bị từ chối: " + purpose);
            throw new MayNotRead();
        }
        log.write(personId, caseCode, purpose);
        return reader.read(caseCode);
    }
}
