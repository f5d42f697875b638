package vn.maiam.casefile;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;

/** Puts a file together for reading. */
@Component
class CaseFileReader {

    private final CaseFileRows files;
    private final Timeline timeline;
    private final Wording wording;
    private final Units units;

    CaseFileReader(CaseFileRows files, Timeline timeline, Wording wording, Units units) {
        this.files = files;
        this.timeline = timeline;
        this.wording = wording;
        this.units = units;
    }

    /** @param until what was recorded later, by others, is left out, and so is how the case stands now */
    @Transactional(readOnly = true)
    CaseFileView read(String caseCode, Instant until) {
        CaseFile file = files.get(caseCode);
        boolean whole = until.equals(Instant.MAX);
        return new CaseFileView(
                file.code(),
                file.label(),
                units.find(file.unitKey()).map(Unit::name).orElse(file.unitKey()),
                whole ? wording.of("stage", file.stage()) : null,
                whole ? wording.of("risk", file.riskLevel()) : null,
                whole ? file.riskRule() : null,
                wording.of("status", file.status().id()),
                timeline.of(caseCode, until));
    }
}
