package vn.maiam.register;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.maiam.casefile.CaseReading;

/** An entry on a page of its own, shown by the same script as beside a task, which asks for it and so writes the reading down. */
@Controller
class EntryPage {

    private final EntryReading reading;
    private final Entries entries;
    private final Registers registers;
    private final CaseReading log;

    EntryPage(EntryReading reading, Entries entries, Registers registers, CaseReading log) {
        this.reading = reading;
        this.entries = entries;
        this.registers = registers;
        this.log = log;
    }

    /** A code that does not exist and one that is none of the person's business get one answer. */
    @GetMapping(RegisterPages.REGISTERS + "/{kind}/{code}")
    String entry(
            @PathVariable String kind,
            @PathVariable String code,
            Model page,
            HttpServletResponse response,
            Principal person) {
        Optional<Entry> entry = entries.find(code)
                .filter(found -> found.register().equals(kind))
                .filter(found -> reading.mayRead(found, person.getName()));
        if (entry.isEmpty()) {
            log.refused(code, person.getName(), "Mở sổ");
            return RegisterController.unknown(response);
        }
        page.addAttribute("entry", entry.get());
        page.addAttribute(
                "registerName", registers.find(kind).map(Register::name).orElse(kind));
        return "registers/entry";
    }
}
