package vn.maiam.measure;

import java.util.List;
import java.util.Map;
import vn.maiam.measure.Measures.Basis;
import vn.maiam.plan.Target;

/** One of the twelve: what it counts, said in words and in SQL, nowhere else. */
interface Measure {

    /** As plans name it. */
    String name();

    Measures.Definition definition();

    /** What a target may and must say to be computed by it. */
    Demands demands();

    /** Why there is nothing to count yet, and what to do. */
    String noData();

    /** @return by area, one for each */
    Map<String, Tally> count(Asked asked, Facts facts);

    List<Basis> basis(Asked asked, Facts facts);

    /** All that is wrong with the target, in Vietnamese. */
    default List<String> problems(Target target) {
        return demands().problems(definition().name(), target);
    }
}
