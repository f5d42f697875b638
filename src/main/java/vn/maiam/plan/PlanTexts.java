package vn.maiam.plan;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of plans as they were brought in or issued, to be read again or taken as the pattern of another. */
@Service
public class PlanTexts {

    private final PlanRows rows;

    PlanTexts(PlanRows rows) {
        this.rows = rows;
    }

    /** @return YAML; empty if there is no such version */
    @Transactional(readOnly = true)
    public Optional<String> text(String code, int version) {
        return rows.version(code, version).map(PlanRows.Version::text);
    }
}
