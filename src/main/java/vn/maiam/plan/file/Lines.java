package vn.maiam.plan.file;

import java.util.HashMap;
import java.util.Map;

/** Where in the file everything stands, by its place in the plan: {@code targets[2].threshold}. */
final class Lines {

    private final Map<String, Integer> lines = new HashMap<>();

    void put(String place, int line) {
        lines.put(place, line);
    }

    /** The line of the place, or of the nearest thing around it that the file has. */
    int of(String place) {
        String at = place;
        while (!lines.containsKey(at) && at.contains(".")) {
            at = at.substring(0, at.lastIndexOf('.'));
        }
        return lines.getOrDefault(at, lines.getOrDefault(at.replaceAll("\\[\\d+]$", ""), 1));
    }

    int of(String list, int index, String key) {
        return of(list + "[" + index + "]." + key);
    }
}
