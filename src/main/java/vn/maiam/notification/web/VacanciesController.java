package vn.maiam.notification.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.maiam.notification.Vacancies;

/** Shows the administrator where work waits for people or offices. */
@Controller
class VacanciesController {

    private final Vacancies vacancies;
    private final TimeInWords words;

    VacanciesController(Vacancies vacancies, TimeInWords words) {
        this.vacancies = vacancies;
        this.words = words;
    }

    @GetMapping(VacanciesPage.PATH)
    String show(Model model) {
        model.addAttribute("desks", vacancies.emptyDesks());
        model.addAttribute("offices", vacancies.missingOffices());
        model.addAttribute("words", words);
        return "admin/vacancies";
    }
}
