package vn.maiam.plan;

import java.util.List;
import java.util.Optional;

/** Knows the measures that targets may name. */
public interface MeasureCatalogue {

    /** @return why the measure cannot be asked for this target, in Vietnamese, or empty if it can */
    Optional<String> unfit(Target target);

    /** Names of all measures, for the sentence that refuses an unknown one. */
    List<String> names();
}
