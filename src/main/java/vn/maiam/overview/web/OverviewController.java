package vn.maiam.overview.web;

import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.maiam.organisation.Unit;
import vn.maiam.overview.Histories;
import vn.maiam.overview.ListQuestion;
import vn.maiam.overview.Listing;
import vn.maiam.overview.Lists;
import vn.maiam.overview.ManagedUnits;
import vn.maiam.overview.Overview;
import vn.maiam.overview.Overview.Choice;
import vn.maiam.overview.OverviewView;

/** What the page "Theo dõi" in Cockpit asks for. Who is no manager is refused by each of them. */
@RestController
@RequestMapping("/api/overview")
class OverviewController {

    private final ManagedUnits units;
    private final Overview overview;
    private final Lists lists;
    private final Histories histories;

    OverviewController(ManagedUnits units, Overview overview, Lists lists, Histories histories) {
        this.units = units;
        this.overview = overview;
        this.lists = lists;
        this.histories = histories;
    }

    @GetMapping("/units")
    List<UnitChoice> units(Principal person) {
        return units.choices(person.getName()).stream().map(UnitChoice::of).toList();
    }

    @GetMapping
    OverviewView figures(Choice choice, Principal person) {
        return overview.view(person.getName(), choice);
    }

    @GetMapping("/list")
    Listing list(Choice choice, ListQuestion question, Principal person) {
        return lists.list(person.getName(), choice, question);
    }

    @GetMapping("/diagrams/{definitionId}")
    Picture diagram(@PathVariable String definitionId, Principal person) {
        return new Picture(histories.diagram(person.getName(), definitionId));
    }

    @GetMapping("/history/processes/{definitionId}")
    Histories.ProcessHistory process(
            @PathVariable String definitionId, @RequestParam(defaultValue = "0") int page, Principal person) {
        return histories.ofProcess(person.getName(), definitionId, page);
    }

    @GetMapping("/history/legs/{legId}")
    Histories.LegView leg(@PathVariable String legId, Principal person) {
        return histories.ofLeg(person.getName(), legId);
    }

    record Picture(String xml) {}

    /** @param until the last day of a unit that is no more, else null */
    record UnitChoice(String key, String name, String level, String until) {

        static UnitChoice of(Unit unit) {
            return new UnitChoice(
                    unit.key(),
                    unit.name(),
                    unit.level().id(),
                    unit.validTo() == null ? null : unit.validTo().minusDays(1).toString());
        }
    }
}
