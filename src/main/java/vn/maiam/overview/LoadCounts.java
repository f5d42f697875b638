package vn.maiam.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.People;
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
        Map<String, Integer> officers =
                line.map(rule -> people.holders(rule.role(), scope.keys())).orElse(Map.of());
        return new Load(
                line.map(Line::cases).orElse(null),
                line.map(Line::source).orElse(null),
                units(scope, officers),
                people(open.loadOfPeople(scope.keys())));
    }

    private List<UnitFigures> units(Scope scope, Map<String, Integer> officers) {
        return open.loadOfUnits(scope.keys()).stream()
                .map(load -> figures(load, scope, officers.getOrDefault(load.unitKey(), 0)))
                .sorted(Comparator.comparingLong(UnitFigures::open).reversed().thenComparing(UnitFigures::name))
                .toList();
    }

    private static UnitFigures figures(UnitLoad load, Scope scope, int officers) {
        return new UnitFigures(
                load.unitKey(),
                scope.within().get(load.unitKey()).name(),
                load.open(),
                load.overdue(),
                load.unassigned(),
                officers,
                officers == 0 ? null : Math.round(load.open() * 10.0 / officers) / 10.0);
    }

    private List<PersonFigures> people(List<PersonLoad> loads) {
        Map<String, String> names =
                people.names(loads.stream().map(PersonLoad::person).toList());
        return loads.stream()
                .map(load -> new PersonFigures(
                        load.person(), names.getOrDefault(load.person(), load.person()), load.open(), load.overdue()))
                .sorted(Comparator.comparingLong(PersonFigures::open).reversed().thenComparing(PersonFigures::name))
                .toList();
    }
}
