package vn.maiam.casefile;

import org.springframework.stereotype.Service;

/** The files as people read them. */
@Service
public class CaseFiles {

    private final CaseReading reading;
    private final CaseFileReader reader;

    CaseFiles(CaseReading reading, CaseFileReader reader) {
        this.reading = reading;
        this.reader = reader;
    }

    /**
     * Shows a file, with every report merged into it, as far as the person may read it, and writes down who read it.
     *
     * @param purpose what the person was doing, in Vietnamese: the name of the task
     * @throws MayNotRead if the file is none of the person's business; the attempt is written down, too
     */
    public CaseFileView view(String caseCode, String personId, String purpose) {
        return reader.read(caseCode, reading.readUntil(caseCode, personId, purpose));
    }
}
