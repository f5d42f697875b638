package vn.maiam.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.OptionList;
import vn.maiam.workflow.Step;

/** The units an office may ask a report of: the next level below its area that has any. */
@Component
class UnitsToAsk implements OptionList {

    private final Units units;
    private final Clock clock;

    UnitsToAsk(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "unitsToAsk";
    }

    @Override
    public List<Option> options(Step step) {
        if (step.unitKey() == null) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return Stream.of(UnitLevel.DISTRICT, UnitLevel.COMMUNE)
                .filter(level -> units.find(step.unitKey())
                        .filter(own -> own.level() != level)
                        .isPresent())
                .map(level -> units.below(step.unitKey(), level).stream()
                        .filter(unit -> unit.inForce(today))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.<Unit>of())
                .stream()
                .map(unit -> new Option(unit.key(), unit.name()))
                .toList();
    }
}
