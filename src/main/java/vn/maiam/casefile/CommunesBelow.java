package vn.maiam.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.OptionList;
import vn.maiam.workflow.Step;

/** The communes below the person's own unit, for a district or province officer who enters a report. */
@Component
class CommunesBelow implements OptionList {

    private final CommuneChoice communes;

    CommunesBelow(CommuneChoice communes) {
        this.communes = communes;
    }

    @Override
    public String name() {
        return "communesBelow";
    }

    @Override
    public List<Option> options(Step step) {
        return communes.below(communes.ownUnit(step));
    }
}
