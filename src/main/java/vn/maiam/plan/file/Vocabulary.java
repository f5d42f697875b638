package vn.maiam.plan.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.plan.Target;

/** What the house knows that a plan may name. */
interface Vocabulary {

    Optional<Unit> unit(String key);

    List<Unit> below(String key, UnitLevel level);

    boolean isBelow(String key, String ancestorKey);

    Set<String> roles();

    Set<String> sectors();

    /** Codes that a filter of this kind may take; empty if its values are no codes. */
    Set<String> codes(String kind);

    List<String> measures();

    /** Why the measure cannot be asked for this target, in Vietnamese. */
    Optional<String> unfit(Target target);

    boolean hasPlan(String code);

    /** The plan that the plan of this code implements. */
    Optional<String> parentOf(String code);
}
