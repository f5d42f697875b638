package vn.maiam.dispatch;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.OptionList.Option;

/** The units that a unit may give work to: areas right below its own, and the offices beside it. */
@Component
class UnitChoice {

    private static final Collator VIETNAMESE = Collator.getInstance(Locale.forLanguageTag("vi"));

    private final Units units;
    private final Clock clock;

    UnitChoice(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    Optional<Option> one(String unitKey) {
        return units.find(unitKey).map(unit -> new Option(unit.key(), unit.name()));
    }

    List<Option> below(String unitKey) {
        LocalDate today = LocalDate.now(clock);
        return units.find(unitKey).stream()
                .map(UnitChoice::area)
                .flatMap(area -> units.everythingBelow(unitKey).stream()
                        .filter(unit ->
                                area.equals(unit.parentKey()) && !unit.key().equals(unitKey)))
                .filter(unit -> unit.inForce(today))
                .sorted(Comparator.comparing(Unit::isOffice).thenComparing(Unit::name, VIETNAMESE))
                .map(unit -> new Option(unit.key(), unit.name()))
                .toList();
    }

    List<Option> ownAndBelow(String unitKey) {
        return Stream.concat(one(unitKey).stream(), below(unitKey).stream()).toList();
    }

    private static String area(Unit unit) {
        return unit.isOffice() ? unit.parentKey() : unit.key();
    }
}
