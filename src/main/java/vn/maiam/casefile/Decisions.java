package vn.maiam.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which forms are a decision on which others ({@code decision.<form>} in wording.properties): what has been decided on, stays. */
@Component
class Decisions {

    private final Wording wording;

    Decisions(Wording wording) {
        this.wording = wording;
    }

    /** The first decision on the record, if there has been one. */
    Optional<Entered> on(Entered record, List<Entered> all) {
        List<String> deciding = wording.list("decision." + record.formId());
        return all.stream()
                .filter(other -> other.id() > record.place() && deciding.contains(other.formId()))
                .filter(other -> other.legCode().equals(record.legCode()))
                .findFirst();
    }
}
