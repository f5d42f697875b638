package vn.maiam.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.maiam.progress.Asked;
import vn.maiam.progress.PlanList;
import vn.maiam.progress.PlanQuestions;
import vn.maiam.progress.PlanViews;
import vn.maiam.progress.ProgressRefused;

/** The list of plans, and a plan with its targets; its figures are fetched by the page's script. */
@Controller
@RequestMapping(PlansPage.PATH)
class PlansController {

    private final PlanList list;
    private final PlanQuestions questions;
    private final PlanViews views;

    PlansController(PlanList list, PlanQuestions questions, PlanViews views) {
        this.list = list;
        this.questions = questions;
        this.views = views;
    }

    @GetMapping
    String list(Model page, Principal person) {
        page.addAttribute("plans", list.of(person.getName()));
        return "plans/list";
    }

    @GetMapping("/{code}")
    String plan(
            @PathVariable String code,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String day,
            Model page,
            HttpServletResponse response,
            Principal person) {
        try {
            Asked asked = questions.of(person.getName(), code, unit, day);
            page.addAttribute("asked", asked);
            page.addAttribute("view", views.of(asked));
            return "plans/plan";
        } catch (ProgressRefused refused) {
            response.setStatus(refused.status());
            page.addAttribute("sentence", refused.getMessage());
            return "plans/refused";
        }
    }
}
