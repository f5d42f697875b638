package vn.maiam.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.OptionList;
import vn.maiam.workflow.Step;

/** The communes of the same province that a child may move to. */
@Component
class OtherCommunes implements OptionList {

    private final CommuneChoice communes;
    private final Units units;

    OtherCommunes(CommuneChoice communes, Units units) {
        this.communes = communes;
        this.units = units;
    }

    @Override
    public String name() {
        return "otherCommunes";
    }

    /** Without the leg's own commune: it is the one that hands the case over, whoever fills the form. */
    @Override
    public List<Option> options(Step step) {
        return units.ancestorAt(step.unitKey(), UnitLevel.PROVINCE).stream()
                .flatMap(province -> communes.below(province.key()).stream())
                .filter(commune -> !commune.value().equals(step.unitKey()))
                .toList();
    }
}
