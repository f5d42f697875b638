package vn.maiam.casefile;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.OptionList.Option;
import vn.maiam.workflow.Step;

/** Communes to choose from. Their names repeat from district to district, so the area above is shown, too. */
@Component
class CommuneChoice {

    private static final Collator VIETNAMESE = Collator.getInstance(Locale.forLanguageTag("vi"));

    private final Units units;
    private final People people;
    private final Clock clock;

    CommuneChoice(Units units, People people, Clock clock) {
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /** The unit where the person works; the leg's own for a job. */
    String ownUnit(Step step) {
        return step.personId() == null
                ? step.unitKey()
                : people.unitOf(step.personId()).map(Unit::key).orElse(step.unitKey());
    }

    List<Option> below(String unitKey) {
        return units.below(unitKey, UnitLevel.COMMUNE).stream()
                .filter(commune -> commune.inForce(LocalDate.now(clock)))
                .map(this::option)
                .sorted(Comparator.comparing(Option::label, VIETNAMESE))
                .toList();
    }

    private Option option(Unit commune) {
        String above =
                units.find(commune.parentKey()).map(unit -> ", " + unit.name()).orElse("");
        return new Option(commune.key(), commune.name() + above);
    }
}
