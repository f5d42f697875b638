package vn.maiam.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.maiam.workflow.Diagrams.Diagram;
import vn.maiam.workflow.WorkCounts.Place;

/** What the newest diagrams call things; a place that none has any more is called by its id. */
final class Names {

    private final Map<String, String> processes = new HashMap<>();
    private final Map<Place, String> places = new HashMap<>();

    Names(List<Diagram> diagrams) {
        diagrams.forEach(diagram -> {
            processes.put(diagram.process(), diagram.name());
            diagram.places().forEach(named -> places.put(named.place(), named.name()));
        });
    }

    String process(String key) {
        return processes.getOrDefault(key, key);
    }

    String place(Place place) {
        return places.getOrDefault(place, place.activity());
    }

    /** "Tiếp nhận thông tin: Kiểm tra tính xác thực", where the step alone would be ambiguous. */
    String full(Place place) {
        return process(place.process()) + ": " + place(place);
    }
}
