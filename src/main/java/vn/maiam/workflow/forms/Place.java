package vn.maiam.workflow.forms;

import java.util.Arrays;
import java.util.List;

/**
 * Where a value may be known: {@code detection.childName}.
 *
 * @param source name of a source, else id of a form
 */
record Place(String source, String field) {

    /** What a field's {@code from} names, the first that knows the value wins: {@code "detection.childName | child.name"}. */
    static List<Place> of(String from) {
        return Arrays.stream(from.split("\\|"))
                .map(place -> place.trim().split("\\.", 2))
                .filter(path -> path.length == 2)
                .map(path -> new Place(path[0], path[1]))
                .toList();
    }
}
