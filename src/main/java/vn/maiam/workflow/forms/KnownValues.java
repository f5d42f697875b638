package vn.maiam.workflow.forms;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.maiam.workflow.PrefillSource;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepRecords;

/** What is known at all the places a form asks, read at once: each source is asked once, and the records once. */
class KnownValues {

    private final Map<String, Map<String, Object>> bySource = new HashMap<>();

    KnownValues(Step step, Collection<Place> places, List<PrefillSource> sources, StepRecords records) {
        Map<String, Set<String>> wanted = places.stream()
                .collect(Collectors.groupingBy(Place::source, Collectors.mapping(Place::field, Collectors.toSet())));
        sources.stream()
                .filter(source -> wanted.containsKey(source.name()))
                .forEach(source -> bySource.put(source.name(), source.values(step, wanted.remove(source.name()))));
        if (!wanted.isEmpty()) {
            bySource.putAll(records.newest(step, wanted.keySet()));
        }
    }

    Object at(Place place) {
        return bySource.getOrDefault(place.source(), Map.of()).get(place.field());
    }

    /** The first of the places that knows the value. */
    Object first(List<Place> places) {
        return places.stream()
                .map(this::at)
                .filter(Objects::nonNull)
                .filter(value -> !"".equals(value))
                .findFirst()
                .orElse(null);
    }
}
