package vn.maiam.progress;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.maiam.organisation.Unit;
import vn.maiam.plan.Plan;

/**
 * How far a person sees.
 *
 * @param own the areas of his posts
 * @param within those with everything below, offices and units of other times included, by key, each before those below it
 * @param above the areas above and their offices: their plans are to be read, their figures are not
 * @param named keys of the units whose children he knows by their labels
 */
public record Reach(
        String personId, List<Unit> own, Map<String, Unit> within, Map<String, Unit> above, Set<String> named) {

    public boolean sees(String unitKey) {
        return within.containsKey(unitKey);
    }

    /** A plan of the person's own units, of units below, or of those above, which his own implement. */
    public boolean reads(Plan plan) {
        return sees(plan.issuerUnit()) || above.containsKey(plan.issuerUnit());
    }

    /** The issuers of all plans he reads. */
    public List<String> issuers() {
        return List.copyOf(Stream.of(within, above)
                .flatMap(units -> units.keySet().stream())
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new)));
    }
}
