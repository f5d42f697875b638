package vn.maiam.casefile;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** The one way to a file for whoever shows any of it: asks whether the person may, and writes down that he did. */
@Component
public class CaseReading {

    private final CaseAccess access;
    private final AccessLog log;

    CaseReading(CaseAccess access, AccessLog log) {
        this.access = access;
        this.log = log;
    }

    /**
     * To be called before anything of a file is shown or handed out. A refused attempt is written down, too.
     *
     * @param purpose what the person is doing, in Vietnamese, at most 300 characters; without anything of the child's
     * @throws MayNotRead also where there is no such file; the web answers 403 with its sentence
     */
    public void read(String caseCode, String personId, String purpose) {
        readUntil(caseCode, personId, purpose);
    }

    /** The same; says up to which moment the person may read. */
    Instant readUntil(String caseCode, String personId, String purpose) {
        Instant until = access.readsUntil(personId, caseCode).orElseThrow(() -> refused(caseCode, personId, purpose));
        log.write(personId, caseCode, purpose);
        return until;
    }

    /** Writes down a reading whose right follows from something else than the file: from a referral. */
    public void logged(String caseCode, String personId, String purpose) {
        log.write(personId, caseCode, purpose);
    }

    /** Writes an attempt down. @return what to answer it with */
    public MayNotRead refused(String caseCode, String personId, String purpose) {
        log.write(personId, caseCode, "Bị từ chối: " + purpose);
        return new MayNotRead();
    }
}
