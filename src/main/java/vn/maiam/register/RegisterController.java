package vn.maiam.register;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.maiam.page.TypedSearches;
import vn.maiam.workflow.LegStarts.Start;

/** "Sổ theo dõi": every register, its list and its workbook. What is chosen stands in the address, what is typed does not. */
@Controller
@RequestMapping(RegisterPages.REGISTERS)
class RegisterController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String UNKNOWN = "registers/unknown";

    private final Shelf shelf;
    private final EntryReaches reaches;
    private final EntrySearch search;
    private final EntryUnits units;
    private final EntryExport export;
    private final Clock clock;

    RegisterController(
            Shelf shelf, EntryReaches reaches, EntrySearch search, EntryUnits units, EntryExport export, Clock clock) {
        this.shelf = shelf;
        this.reaches = reaches;
        this.search = search;
        this.units = units;
        this.export = export;
        this.clock = clock;
    }

    @GetMapping
    String all(Model page, Principal person) {
        page.addAttribute("groups", shelf.of(person.getName()));
        return "registers/index";
    }

    @GetMapping("/{kind}")
    String list(
            @PathVariable String kind,
            @ModelAttribute("filter") EntryFilter filter,
            HttpSession session,
            HttpServletResponse response,
            Model page,
            Principal person) {
        Optional<Register> register = shelf.find(kind, person.getName());
        if (register.isEmpty()) {
            return unknown(response);
        }
        Optional<TypedWords> kept = TypedSearches.find(session, filter.typed(), TypedWords.class);
        TypedWords typed = kept.orElse(TypedWords.NOTHING);
        EntryReach reach = reaches.of(person.getName(), register.get());
        page.addAttribute("register", register.get());
        page.addAttribute("typed", typed);
        page.addAttribute("forgotten", filter.typed() != null && kept.isEmpty());
        page.addAttribute("units", units.of(reach));
        page.addAttribute("starts", shelf.starts(register.get(), person.getName()));
        if (filter.fault() == null) {
            find(page, register.get(), reach, search.criteria(typed, filter), filter.pageNumber());
        }
        return "registers/list";
    }

    private void find(Model page, Register register, EntryReach reach, EntryCriteria criteria, int number) {
        page.addAttribute("totals", search.totals(register, reach, criteria));
        page.addAttribute("compared", search.compared(register, reach, criteria).orElse(null));
        page.addAttribute("entries", search.page(register, reach, criteria, number));
    }

    @PostMapping("/{kind}/search")
    String search(
            @PathVariable String kind,
            @RequestParam(required = false) String text,
            @ModelAttribute("filter") EntryFilter filter,
            HttpSession session,
            HttpServletResponse response,
            RedirectAttributes next,
            Principal person) {
        if (shelf.find(kind, person.getName()).isEmpty()) {
            return unknown(response);
        }
        TypedWords typed = new TypedWords(text);
        String number = typed.isNothing() ? null : TypedSearches.keep(session, typed);
        next.addAllAttributes(filter.withTyped(number).parameters());
        next.addAttribute("kind", kind);
        return "redirect:" + RegisterPages.REGISTERS + "/{kind}";
    }

    /** A call that writes something down, so never by a link. Whole before the first byte goes out. */
    @PostMapping("/{kind}/export")
    String export(
            @PathVariable String kind,
            @ModelAttribute("filter") EntryFilter filter,
            HttpSession session,
            HttpServletResponse response,
            Principal person)
            throws IOException {
        Optional<Register> register = shelf.find(kind, person.getName());
        if (register.isEmpty()) {
            return unknown(response);
        }
        TypedWords typed =
                TypedSearches.find(session, filter.typed(), TypedWords.class).orElse(TypedWords.NOTHING);
        EntryReach reach = reaches.of(person.getName(), register.get());
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        export.write(register.get(), reach, search.criteria(typed, filter), workbook);
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(kind));
        response.setContentLength(workbook.size());
        workbook.writeTo(response.getOutputStream());
        return null;
    }

    private String attachment(String kind) {
        return ContentDisposition.attachment()
                .filename("so-" + kind + "-" + LocalDate.now(clock) + ".xlsx")
                .build()
                .toString();
    }

    /** The form that begins an entry; its call is checked like Tasklist's. */
    @GetMapping("/{kind}/new/{process}")
    String start(
            @PathVariable String kind,
            @PathVariable String process,
            HttpServletResponse response,
            Model page,
            Principal person) {
        Optional<Register> register = shelf.find(kind, person.getName());
        Optional<Start> start = register.map(found -> shelf.starts(found, person.getName())).stream()
                .flatMap(List::stream)
                .filter(offered -> offered.processKey().equals(process))
                .findFirst();
        if (start.isEmpty()) {
            return unknown(response);
        }
        page.addAttribute("register", register.get());
        page.addAttribute("start", start.get());
        return "registers/start";
    }

    static String unknown(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return UNKNOWN;
    }
}
