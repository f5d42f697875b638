package vn.maiam.progress.web;

import java.security.Principal;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.maiam.progress.Answer;
import vn.maiam.progress.Asked;
import vn.maiam.progress.PlanQuestions;
import vn.maiam.progress.ProgressAnswers;
import vn.maiam.progress.YearTable;

/**
 * What the page of a plan fetches. Each call answers at once: with what has been computed, or with how far it has come.
 * Who may not see the plan or the unit is refused by each of them.
 */
@RestController
@RequestMapping("/api/progress/{code}")
class ProgressController {

    private final PlanQuestions questions;
    private final ProgressAnswers answers;
    private final YearTable years;

    ProgressController(PlanQuestions questions, ProgressAnswers answers, YearTable years) {
        this.questions = questions;
        this.answers = answers;
        this.years = years;
    }

    @GetMapping("/targets")
    ResponseEntity<Answer<?>> targets(@PathVariable String code, Choice choice, Principal person) {
        return fresh(answers.targets(asked(code, choice, person)));
    }

    /** @param level {@code COMMUNE}, {@code DISTRICT}; none for the level just below */
    @GetMapping("/units")
    ResponseEntity<Answer<?>> units(
            @PathVariable String code, Choice choice, @RequestParam(required = false) String level, Principal person) {
        return fresh(answers.units(asked(code, choice, person), level));
    }

    @GetMapping("/time")
    ResponseEntity<Answer<?>> time(
            @PathVariable String code, Choice choice, @RequestParam String target, Principal person) {
        return fresh(answers.overTime(asked(code, choice, person), target));
    }

    /**
     * @param part {@code numerator} or {@code denominator}
     * @param kind which of several kinds of things that were counted together, from 0
     * @param page from 0
     */
    @GetMapping("/basis")
    ResponseEntity<Answer<?>> basis(
            @PathVariable String code,
            Choice choice,
            @RequestParam String target,
            @RequestParam(defaultValue = "numerator") String part,
            @RequestParam(defaultValue = "0") int kind,
            @RequestParam(defaultValue = "0") int page,
            Principal person) {
        return fresh(answers.basis(asked(code, choice, person), target, part, kind, page));
    }

    /** How far the table of a year is, which is taken away as a file then. */
    @GetMapping("/year")
    ResponseEntity<Answer<?>> year(
            @PathVariable String code,
            @RequestParam(required = false) String unit,
            @RequestParam int year,
            Principal person) {
        return fresh(answers.year(years.ask(questions.of(person.getName(), code, unit, null), year)));
    }

    private Asked asked(String code, Choice choice, Principal person) {
        return questions.of(person.getName(), code, choice.unit(), choice.day());
    }

    private static ResponseEntity<Answer<?>> fresh(Answer<?> answer) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    /** @param unit key of an area; @param day {@code 2026-11-30} */
    record Choice(String unit, String day) {}
}
