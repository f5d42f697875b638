package vn.maiam.caselist;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.maiam.casefile.CaseReach;
import vn.maiam.casefile.CaseReaches;
import vn.maiam.page.TypedSearches;

/** Hands out the list as it is searched. A call that writes something down, so never by a link. */
@Controller
class CaseExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CaseReaches reaches;
    private final CaseSearch search;
    private final CaseExport export;
    private final Clock clock;

    CaseExportController(CaseReaches reaches, CaseSearch search, CaseExport export, Clock clock) {
        this.reaches = reaches;
        this.search = search;
        this.export = export;
        this.clock = clock;
    }

    @PostMapping(CaseListPages.CHILDREN + "/export")
    void export(
            @ModelAttribute("chosen") Choices chosen,
            HttpSession session,
            HttpServletResponse response,
            Principal person)
            throws IOException {
        CaseReach reach = reaches.of(person.getName());
        Typed typed = TypedSearches.find(session, chosen.typed(), Typed.class).orElse(Typed.NOTHING);
        // Whole before the first byte goes out: a failure is a sentence then, not half a file. Some 3 MB at the most.
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        export.write(reach, search.criteria(typed, chosen), workbook);
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment());
        response.setContentLength(workbook.size());
        workbook.writeTo(response.getOutputStream());
    }

    private String attachment() {
        return ContentDisposition.attachment()
                .filename("ho-so-tre-em-" + LocalDate.now(clock) + ".xlsx")
                .build()
                .toString();
    }
}
