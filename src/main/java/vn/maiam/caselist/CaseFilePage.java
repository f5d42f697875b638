package vn.maiam.caselist;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.maiam.casefile.CaseAccess;
import vn.maiam.casefile.CaseReading;

/**
 * A file on a page of its own, shown by the same script as beside a task; its reading is written down when the script asks
 * for it. The address holds the code, which names nobody.
 */
@Controller
class CaseFilePage {

    private final CaseAccess access;
    private final CaseReading reading;

    CaseFilePage(CaseAccess access, CaseReading reading) {
        this.access = access;
        this.reading = reading;
    }

    /** A code that does not exist and one that is none of the person's business get one answer: codes cannot be tried out. */
    @GetMapping(CaseListPages.CHILDREN + "/{code}")
    String file(@PathVariable String code, Model page, HttpServletResponse response, Principal person) {
        page.addAttribute("code", code);
        if (access.mayRead(person.getName(), code)) {
            return "children/file";
        }
        reading.refused(code, person.getName(), "Mở hồ sơ");
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return "children/unknown";
    }
}
