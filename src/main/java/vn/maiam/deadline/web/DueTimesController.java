package vn.maiam.deadline.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.maiam.deadline.DueTimeAdministration;
import vn.maiam.deadline.DueTimeRefused;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;

/** The due times: a list, and a page for each row with its change, a commune's own time and its history. */
@Controller
@RequestMapping("/admin/due-times")
class DueTimesController {

    private static final String LIST = "redirect:/admin/due-times";
    private static final String ROW = "admin/due-time";

    private final DueTimeAdministration administration;
    private final DueTimeWords words;
    private final Units units;
    private final Clock clock;

    DueTimesController(DueTimeAdministration administration, DueTimeWords words, Units units, Clock clock) {
        this.administration = administration;
        this.words = words;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("rows", administration.rows().stream().map(words::of).toList());
        return "admin/due-times";
    }

    @GetMapping("/{id}")
    String row(@PathVariable long id, Model page) {
        return show(id, page);
    }

    @PostMapping("/{id}/time")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("newTime") NewTime time,
            BindingResult faults,
            Model page,
            HttpServletResponse response,
            RedirectAttributes next,
            Principal person) {
        carryOut(
                faults,
                () -> administration.change(id, time.number(), time.source().strip(), person.getName()));
        return answer(
                id, faults, page, response, next, "Đã đổi thời hạn. Việc phát sinh từ bây giờ theo thời hạn mới.");
    }

    @PostMapping("/{id}/own")
    String shorten(
            @PathVariable long id,
            @Valid @ModelAttribute("ownTime") OwnTime time,
            BindingResult faults,
            Model page,
            HttpServletResponse response,
            RedirectAttributes next,
            Principal person) {
        Optional<Unit> commune = commune(time.unit().strip());
        if (commune.isEmpty() && !faults.hasFieldErrors("unit")) {
            faults.rejectValue("unit", "unknown", "Không có xã, phường, thị trấn nào đang hoạt động mang mã này.");
        }
        carryOut(
                faults,
                () -> administration.shorten(
                        id,
                        commune.orElseThrow().key(),
                        time.number(),
                        time.source().strip(),
                        person.getName()));
        return answer(id, faults, page, response, next, "Đã đặt thời hạn riêng.");
    }

    @PostMapping("/{id}/removal")
    String dropOwn(@PathVariable long id, RedirectAttributes next, Principal person) {
        administration.dropOwn(id, person.getName());
        next.addFlashAttribute("done", "Đã bỏ thời hạn riêng; thời hạn chung được áp dụng trở lại.");
        return LIST;
    }

    /** Somebody else was faster, or the address is an old one. */
    @ExceptionHandler
    String refused(DueTimeRefused refused, HttpServletResponse response, Model page) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        page.addAttribute("refused", refused.getMessage());
        return list(page);
    }

    private static void carryOut(BindingResult faults, Runnable change) {
        if (faults.hasErrors()) {
            return;
        }
        try {
            change.run();
        } catch (DueTimeRefused refused) {
            if (refused.field() == null) {
                throw refused;
            }
            faults.rejectValue(refused.field(), "refused", refused.getMessage());
        }
    }

    private String answer(
            long id,
            BindingResult faults,
            Model page,
            HttpServletResponse response,
            RedirectAttributes next,
            String done) {
        if (faults.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return show(id, page);
        }
        next.addFlashAttribute("done", done);
        return LIST;
    }

    private String show(long id, Model page) {
        DueTimeView row = words.of(administration.row(id));
        page.addAttribute("row", row);
        page.addAttribute(
                "history", administration.history(id).stream().map(words::of).toList());
        addIfMissing(page, "newTime", new NewTime(String.valueOf(row.amount()), ""));
        addIfMissing(page, "ownTime", new OwnTime("", "", ""));
        return ROW;
    }

    private static void addIfMissing(Model page, String name, Object form) {
        if (!page.containsAttribute(name)) {
            page.addAttribute(name, form);
        }
    }

    private Optional<Unit> commune(String code) {
        return units.inForce(LocalDate.now(clock)).stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE && !unit.isOffice())
                .filter(unit -> unit.code().equals(code))
                .findFirst();
    }
}
