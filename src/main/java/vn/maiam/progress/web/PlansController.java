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
import vn.maiam.progress.Difficulties;
import vn.maiam.progress.GivenTasks;
import vn.maiam.progress.PlanList;
import vn.maiam.progress.PlanQuestions;
import vn.maiam.progress.PlanViews;
import vn.maiam.progress.ProgressRefused;
import vn.maiam.progress.RoundViews;

/** The list of plans, and a plan with its targets; its figures are fetched by the page's script. */
@Controller
@RequestMapping(PlansPage.PATH)
class PlansController {

    private final PlanList list;
    private final PlanQuestions questions;
    private final PlanViews views;
    private final RoundViews rounds;
    private final Difficulties difficulties;
    private final GivenTasks tasks;

    PlansController(
            PlanList list,
            PlanQuestions questions,
            PlanViews views,
            RoundViews rounds,
            Difficulties difficulties,
            GivenTasks tasks) {
        this.list = list;
        this.questions = questions;
        this.views = views;
        this.rounds = rounds;
        this.difficulties = difficulties;
        this.tasks = tasks;
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
            page.addAttribute("rounds", rounds.of(asked));
            page.addAttribute("difficulties", difficulties.of(asked));
            page.addAttribute("tasks", tasks.of(asked));
            return "plans/plan";
        } catch (ProgressRefused refused) {
            response.setStatus(refused.status());
            page.addAttribute("sentence", refused.getMessage());
            return "plans/refused";
        }
    }
}
