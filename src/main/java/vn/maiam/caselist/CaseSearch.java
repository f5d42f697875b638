package vn.maiam.caselist;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.FoldedName;
import vn.maiam.caselist.Criteria.Order;

/** From what a person typed and chose to what is looked for. */
@Component
class CaseSearch {

    private final ListChoices choices;
    private final UnitChoices units;

    CaseSearch(ListChoices choices, UnitChoices units) {
        this.choices = choices;
        this.units = units;
    }

    Criteria criteria(Typed typed, Choices chosen) {
        return new Criteria(
                words(typed.name()),
                typed.birthYear().isEmpty() ? null : Integer.valueOf(typed.birthYear()),
                typed.code().isEmpty() ? null : typed.code(),
                ListChoices.among(choices.stages(), chosen.stage()),
                ListChoices.among(choices.risks(), chosen.risk()),
                ListChoices.among(choices.statuses(), chosen.status()),
                units.meant(chosen.unit()),
                ListChoices.constant(DueWhen.values(), chosen.due()),
                Objects.requireNonNullElse(ListChoices.constant(Order.values(), chosen.order()), Order.DUE));
    }

    /** Marks and capitals are typed or not: both sides are compared without. */
    private static Set<String> words(String name) {
        String folded = FoldedName.of(name);
        return folded == null
                ? Set.of()
                : Arrays.stream(folded.split(" ")).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
