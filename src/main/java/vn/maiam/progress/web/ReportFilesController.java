package vn.maiam.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.maiam.paper.PaperFile;
import vn.maiam.paper.PaperFile.Format;
import vn.maiam.progress.ProgressRefused;
import vn.maiam.progress.document.ReportDocuments;
import vn.maiam.progress.document.ReportSheets;

/** Sent reports as files: as Word, as PDF, and their tables. They hold counts only; who may not see them gets a page. */
@Controller
@RequestMapping(PlansPage.PATH + "/reports/{code}/{version:\\d{1,4}}")
class ReportFilesController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReportDocuments documents;
    private final ReportSheets sheets;

    ReportFilesController(ReportDocuments documents, ReportSheets sheets) {
        this.documents = documents;
        this.sheets = sheets;
    }

    @GetMapping("/report.docx")
    Object word(
            @PathVariable String code,
            @PathVariable int version,
            Model page,
            HttpServletResponse response,
            Principal person) {
        return given(() -> paper(documents.make(person.getName(), code, version, Format.DOCX)), page, response);
    }

    @GetMapping("/report.pdf")
    Object pdf(
            @PathVariable String code,
            @PathVariable int version,
            Model page,
            HttpServletResponse response,
            Principal person) {
        return given(() -> paper(documents.make(person.getName(), code, version, Format.PDF)), page, response);
    }

    @GetMapping("/report.xlsx")
    Object tables(
            @PathVariable String code,
            @PathVariable int version,
            Model page,
            HttpServletResponse response,
            Principal person) {
        return given(
                () -> {
                    ReportSheets.Workbook book = sheets.make(person.getName(), code, version);
                    return file(book.name(), XLSX, book.content());
                },
                page,
                response);
    }

    private static Object given(Supplier<ResponseEntity<byte[]>> file, Model page, HttpServletResponse response) {
        try {
            return file.get();
        } catch (ProgressRefused refused) {
            response.setStatus(refused.status());
            page.addAttribute("sentence", refused.getMessage());
            return "plans/refused";
        }
    }

    private static ResponseEntity<byte[]> paper(PaperFile paper) {
        return file(paper.name(), paper.format().mediaType(), paper.content());
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
