package vn.maiam.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All measures by name; a plan that loads names no other. */
final class TwelveMeasures {

    private static final Map<String, Measure> BY_NAME = byName(List.of(
            new ServiceAccess(),
            new Assisted(),
            new TrainingCoverageStaff(),
            new TrainingCoverageCaregivers(),
            new SkillsCoverageChildren(),
            new NetworkUnits(),
            new EntitlementTimeliness(),
            new CaseFileCoverage(),
            new Prevalence(),
            new FundRaised(),
            new NewEntries(),
            new TimelyResponse()));

    private TwelveMeasures() {}

    static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    static Optional<Measure> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static Measure named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("Không có cách tính “" + name + "”."));
    }

    private static Map<String, Measure> byName(List<Measure> measures) {
        Map<String, Measure> byName = new LinkedHashMap<>();
        measures.forEach(measure -> byName.put(measure.name(), measure));
        return byName;
    }
}
