package vn.maiam.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.maiam.workflow.OptionList;
import vn.maiam.workflow.OptionLookup;
import vn.maiam.workflow.Step;

/** The lists of units that forms choose from. */
@Configuration
class UnitLists {

    private final UnitChoice choice;

    UnitLists(UnitChoice choice) {
        this.choice = choice;
    }

    @Bean
    OptionList unitsBelow() {
        return new Fixed("unitsBelow", step -> choice.below(step.unitKey()));
    }

    @Bean
    OptionList ownAndUnitsBelow() {
        return new Fixed("ownAndUnitsBelow", step -> choice.ownAndBelow(step.unitKey()));
    }

    /** For fields that only show which units somebody else has chosen. */
    @Bean
    OptionLookup namedUnits() {
        return new Named(choice);
    }

    private record Fixed(String name, Function<Step, List<OptionList.Option>> choices) implements OptionList {

        @Override
        public List<Option> options(Step step) {
            return choices.apply(step);
        }
    }

    private record Named(UnitChoice choice) implements OptionLookup {

        @Override
        public String name() {
            return "namedUnits";
        }

        @Override
        public List<OptionList.Option> search(Step step, String typed, int most) {
            return List.of();
        }

        @Override
        public Optional<OptionList.Option> find(Step step, String value) {
            return choice.one(value);
        }

        @Override
        public Optional<String> label(String value) {
            return choice.one(value).map(OptionList.Option::label);
        }
    }
}
