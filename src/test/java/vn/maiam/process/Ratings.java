package vn.maiam.process;

import java.util.HashMap;
import java.util.Map;

/** What the ratings of an assessment or a visit route: how many rows are Cao, Trung bình, Thấp, and the conclusions. */
final class Ratings {

    private final Map<String, Object> routed = new HashMap<>();

    private Ratings() {
        routed.put("lifeThreatening", false);
        routed.put("carerIsAbuser", false);
        routed.put("riskRaised", "none");
    }

    /** Rows of harm: high is worst. */
    static Ratings harm(int high, int medium, int low) {
        return new Ratings().with("harmHigh", high).with("harmMedium", medium).with("harmLow", low);
    }

    /** Rows of what protects the child: low is worst. */
    Ratings protection(int high, int medium, int low) {
        return with("protectionHigh", high).with("protectionMedium", medium).with("protectionLow", low);
    }

    Ratings lifeThreatening() {
        return with("lifeThreatening", true);
    }

    Ratings carerIsAbuser() {
        return with("carerIsAbuser", true);
    }

    /** @param level {@code medium} or {@code high}: the officer may raise what the table finds, never lower it */
    Ratings raisedTo(String level) {
        return with("riskRaised", level);
    }

    Ratings with(String name, Object value) {
        routed.put(name, value);
        return this;
    }

    Map<String, Object> routed() {
        return new HashMap<>(routed);
    }
}
