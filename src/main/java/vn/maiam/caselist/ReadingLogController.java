package vn.maiam.caselist;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.maiam.casefile.CaseReaches;

/** "Nhật ký xem": the unit's own look at who looks. */
@Controller
class ReadingLogController {

    private final CaseReaches reaches;
    private final ReadingLogReader log;

    ReadingLogController(CaseReaches reaches, ReadingLogReader log) {
        this.reaches = reaches;
        this.log = log;
    }

    @GetMapping(CaseListPages.READING_LOG)
    String log(
            @ModelAttribute("filter") ReadingFilter filter,
            Model page,
            HttpServletResponse response,
            Principal person) {
        if (filter.fault() != null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            page.addAttribute("lines", List.of());
            return "children/reading-log";
        }
        List<ReadingRow> lines = log.read(reaches.of(person.getName()).responsible(), filter);
        boolean more = lines.size() > ReadingLogReader.SIZE;
        List<ReadingRow> shown = more ? lines.subList(0, ReadingLogReader.SIZE) : lines;
        page.addAttribute("lines", shown);
        page.addAttribute("older", more ? filter.older(CaseListPages.READING_LOG, last(shown)) : null);
        return "children/reading-log";
    }

    private static long last(List<ReadingRow> shown) {
        return shown.get(shown.size() - 1).id();
    }
}
