package vn.maiam.overview;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.overview.OverviewView.DiagramFigures;
import vn.maiam.overview.OverviewView.PlaceFigures;
import vn.maiam.workflow.Diagrams.Diagram;
import vn.maiam.workflow.Diagrams.Named;
import vn.maiam.workflow.OpenWork;
import vn.maiam.workflow.PastWork;
import vn.maiam.workflow.PastWork.Span;
import vn.maiam.workflow.WorkCounts.Finished;
import vn.maiam.workflow.WorkCounts.Place;
import vn.maiam.workflow.WorkCounts.Waiting;

/** How many are where, and how long it takes, diagram by diagram; places of older versions stand at the end. */
@Component
class DiagramCounts {

    private static final double MILLIS_OF_A_DAY = Duration.ofDays(1).toMillis();

    private final OpenWork open;
    private final PastWork past;

    DiagramCounts(OpenWork open, PastWork past) {
        this.open = open;
        this.past = past;
    }

    List<DiagramFigures> of(Collection<String> units, Span span, List<Diagram> diagrams, Names names) {
        Map<Place, Waiting> waiting =
                open.waiting(units).stream().collect(Collectors.toMap(Waiting::place, Function.identity()));
        Map<Place, Finished> finished =
                past.finished(units, span).stream().collect(Collectors.toMap(Finished::place, Function.identity()));
        Set<Place> counted = new LinkedHashSet<>(waiting.keySet());
        counted.addAll(finished.keySet());
        return diagrams.stream()
                .map(diagram -> new DiagramFigures(
                        diagram.process(),
                        diagram.name(),
                        diagram.definitionId(),
                        places(diagram, counted)
                                .map(place -> figures(place, names, waiting.get(place), finished.get(place)))
                                .toList()))
                .filter(diagram -> !diagram.places().isEmpty())
                .toList();
    }

    private static Stream<Place> places(Diagram diagram, Set<Place> counted) {
        Stream<Place> drawn = diagram.places().stream().map(Named::place);
        return Stream.concat(
                        drawn, counted.stream().filter(place -> place.process().equals(diagram.process())))
                .distinct();
    }

    private static PlaceFigures figures(Place place, Names names, Waiting waiting, Finished finished) {
        return new PlaceFigures(
                place.activity(),
                names.place(place),
                place.stage(),
                waiting == null ? 0 : waiting.now(),
                waiting == null ? 0 : waiting.overdue(),
                finished == null ? 0 : finished.count(),
                finished == null ? null : days(finished.medianMillis()));
    }

    /** Days of 24 hours, to two places. */
    static double days(double millis) {
        return Math.round(millis / MILLIS_OF_A_DAY * 100) / 100.0;
    }
}
