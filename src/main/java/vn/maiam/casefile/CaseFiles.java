package vn.maiam.casefile;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.maiam.casefile.PartForOutsiders.Part;
import vn.maiam.workflow.Step;

/** The files as people read them. */
@Service
public class CaseFiles {

    private final CaseReading reading;
    private final CaseAccess access;
    private final CaseFileReader reader;
    private final ObjectProvider<PartForOutsiders> parts;

    CaseFiles(CaseReading reading, CaseAccess access, CaseFileReader reader, ObjectProvider<PartForOutsiders> parts) {
        this.reading = reading;
        this.access = access;
        this.reader = reader;
        this.parts = parts;
    }

    /**
     * Shows a file, with every report merged into it, as far as the person may read it, and writes down who read it.
     *
     * @param purpose what the person was doing, in Vietnamese: the name of the task
     * @throws MayNotRead if the file is none of the person's business; the attempt is written down, too
     */
    public CaseFileView view(String caseCode, String personId, String purpose) {
        return reader.read(caseCode, personId, reading.readUntil(caseCode, personId, purpose));
    }

    /**
     * Shows the file of a task to whoever may read it; to an office outside the case what its own task needs.
     *
     * @param step with the person who reads
     * @throws MayNotRead as above
     */
    public CaseFileView beside(Step step) {
        Optional<Part> part = access.mayRead(step.personId(), step.caseCode()) ? Optional.empty() : part(step);
        if (part.isEmpty()) {
            return view(step.caseCode(), step.personId(), "Xem hồ sơ: " + step.activityName());
        }
        reading.logged(
                step.caseCode(),
                step.personId(),
                "Xem %s: %s".formatted(part.get().title(), step.activityName()));
        return reader.read(step, part.get());
    }

    private Optional<Part> part(Step step) {
        return access.receives(step.personId(), step.unitKey())
                ? parts.stream().flatMap(source -> source.of(step).stream()).findFirst()
                : Optional.empty();
    }
}
