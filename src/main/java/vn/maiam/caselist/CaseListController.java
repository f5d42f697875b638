package vn.maiam.caselist;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.maiam.casefile.CaseReach;
import vn.maiam.casefile.CaseReaches;
import vn.maiam.page.TypedSearches;

/** "Hồ sơ trẻ em": what is chosen stands in the address, what is typed does not; {@link TypedSearches} says why. */
@Controller
@RequestMapping(CaseListPages.CHILDREN)
class CaseListController {

    private static final String LIST = "children/list";

    private final CaseReaches reaches;
    private final CaseSearch search;
    private final CaseListReader lists;
    private final ListChoices choices;
    private final UnitChoices units;
    private final NewReport newReport;

    CaseListController(
            CaseReaches reaches,
            CaseSearch search,
            CaseListReader lists,
            ListChoices choices,
            UnitChoices units,
            NewReport newReport) {
        this.reaches = reaches;
        this.search = search;
        this.lists = lists;
        this.choices = choices;
        this.units = units;
        this.newReport = newReport;
    }

    @GetMapping
    String list(@ModelAttribute("chosen") Choices chosen, HttpSession session, Model page, Principal person) {
        Optional<Typed> kept = TypedSearches.find(session, chosen.typed(), Typed.class);
        Typed typed = kept.orElse(Typed.NOTHING);
        CaseReach reach = reaches.of(person.getName());
        page.addAttribute("typed", typed);
        page.addAttribute("forgotten", chosen.typed() != null && kept.isEmpty());
        page.addAttribute("cases", lists.page(reach, search.criteria(typed, chosen), chosen.pageNumber()));
        return show(reach, typed.isNothing() && chosen.isNothing(), page);
    }

    @PostMapping("/search")
    String search(
            @Valid @ModelAttribute("typed") Typed typed,
            BindingResult faults,
            @ModelAttribute("chosen") Choices chosen,
            HttpSession session,
            HttpServletResponse response,
            Model page,
            RedirectAttributes next,
            Principal person) {
        if (faults.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return show(reaches.of(person.getName()), false, page);
        }
        next.addAllAttributes(chosen.withTyped(typed.isNothing() ? null : TypedSearches.keep(session, typed))
                .parameters());
        return "redirect:" + CaseListPages.CHILDREN;
    }

    private String show(CaseReach reach, boolean everything, Model page) {
        page.addAttribute("reach", reach);
        page.addAttribute("newReport", newReport);
        page.addAttribute("everything", everything);
        page.addAttribute("choices", choices);
        page.addAttribute("units", units.of(reach));
        return LIST;
    }
}
