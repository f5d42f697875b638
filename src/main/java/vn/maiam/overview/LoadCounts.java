package vn.maiam.overview;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Post;
import vn.maiam.overview.CaseloadLine.Line;
import vn.maiam.overview.ManagedUnits.Scope;
import vn.maiam.overview.OverviewView.Load;
import vn.maiam.overview.OverviewView.PersonFigures;
import vn.maiam.overview.OverviewView.UnitFigures;
import vn.maiam.workflow.OpenWork;
import vn.maiam.workflow.WorkCounts.PersonLoad;
import vn.maiam.workflow.WorkCounts.UnitLoad;

/** Who carries how many open cases: what a person has taken, and what lies at a unit, taken or not. */
@Component
class LoadCounts {

    private final OpenWork open;
    private final People people;
    private final CaseloadLine lines;

    LoadCounts(OpenWork open, People people, CaseloadLine lines) {
        this.open = open;
        this.people = people;
        this.lines = lines;
    }

    Load of(Scope scope) {
        Optional<Line> line = lines.today();
        List<Post> officers =
                line.map(rule -> people.holders(rule.role(), scope.keys())).orElse(List.of());
        Map<String, Long> officersOf =
                officers.stream().collect(Collectors.groupingBy(Post::unitKey, Collectors.counting()));
        return new Load(
                line.map(Line::cases).orElse(null),
                line.map(Line::source).orElse(null),
                units(scope, officersOf),
                people(open.loadOfPeople(scope.keys()), officers));
    }

    private List<UnitFigures> units(Scope scope, Map<String, Long> officers) {
        return open.loadOfUnits(scope.keys()).stream()
                .map(load -> figures(load, scope, officers.getOrDefault(load.unitKey(), 0L)))
                .sorted(Comparator.comparingLong(UnitFigures::open).reversed().thenComparing(UnitFigures::name))
                .toList();
    }

    private static UnitFigures figures(UnitLoad load, Scope scope, long officers) {
        return new UnitFigures(
                load.unitKey(),
                scope.within().get(load.unitKey()).name(),
                load.open(),
                load.overdue(),
                load.unassigned(),
                officers,
                officers == 0 ? null : Math.round(load.open() * 10.0 / officers) / 10.0);
    }

    /** Officers who have taken nothing are named, too: there is room with them. */
    private List<PersonFigures> people(List<PersonLoad> loads, List<Post> officers) {
        Map<String, PersonLoad> carried = new HashMap<>();
        officers.forEach(post -> carried.put(post.personId(), new PersonLoad(post.personId(), 0, 0)));
        loads.forEach(load -> carried.put(load.person(), load));
        Map<String, String> names = people.names(carried.keySet());
        return carried.values().stream()
                .map(load -> new PersonFigures(
                        load.person(), names.getOrDefault(load.person(), load.person()), load.open(), load.overdue()))
                .sorted(Comparator.comparingLong(PersonFigures::open).reversed().thenComparing(PersonFigures::name))
                .toList();
    }
}
