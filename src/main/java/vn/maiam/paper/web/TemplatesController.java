package vn.maiam.paper.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.maiam.paper.Paper;
import vn.maiam.paper.PaperFile.Format;
import vn.maiam.paper.TemplateAdministration;
import vn.maiam.paper.TemplateRefused;

/** The templates of papers: a list, and a page for each paper to take its template away and to bring a new one. */
@Controller
@RequestMapping(TemplatesPage.PATH)
class TemplatesController {

    private static final String ONE = "redirect:" + TemplatesPage.PATH + "/";

    private final TemplateAdministration administration;
    private final PaperWords words;

    TemplatesController(TemplateAdministration administration, PaperWords words) {
        this.administration = administration;
        this.words = words;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute(
                "rows", administration.papers().stream().map(this::row).toList());
        return "admin/papers";
    }

    private Row row(Paper paper) {
        return new Row(paper, words.of(administration.inForce(paper.id())));
    }

    @GetMapping("/{id}")
    String paper(@PathVariable String id, Model page) {
        Paper paper = administration.paper(id);
        page.addAttribute("paper", paper);
        page.addAttribute("version", administration.inForce(id).version());
        page.addAttribute("inForce", words.of(administration.inForce(id)));
        page.addAttribute("shipped", administration.inForce(id).isShipped());
        page.addAttribute(
                "history", administration.history(id).stream().map(words::of).toList());
        page.addAttribute("fields", administration.fields());
        return "admin/paper";
    }

    @PostMapping("/{id}/template")
    String replace(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam MultipartFile file,
            Model page,
            HttpServletResponse response,
            RedirectAttributes next,
            Principal person)
            throws IOException {
        try {
            administration.replace(id, version, file.getOriginalFilename(), file.getBytes(), person.getName());
        } catch (TemplateRefused refused) {
            return refused(id, refused, page, response);
        }
        next.addFlashAttribute("done", "Đã thay mẫu. Giấy tờ tải về từ bây giờ theo mẫu mới.");
        return ONE + id;
    }

    @PostMapping("/{id}/shipped")
    String takeBack(
            @PathVariable String id,
            @RequestParam int version,
            Model page,
            HttpServletResponse response,
            RedirectAttributes next,
            Principal person) {
        try {
            administration.takeBack(id, version, person.getName());
        } catch (TemplateRefused refused) {
            return refused(id, refused, page, response);
        }
        next.addFlashAttribute("done", "Đã dùng lại mẫu có sẵn.");
        return ONE + id;
    }

    private String refused(String id, TemplateRefused refused, Model page, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        page.addAttribute("faults", List.copyOf(refused.faults()));
        return paper(id, page);
    }

    @GetMapping("/{id}/template.docx")
    ResponseEntity<byte[]> template(@PathVariable String id) {
        return Download.of(administration.template(id));
    }

    @GetMapping("/{id}/sample.docx")
    ResponseEntity<byte[]> sampleWord(@PathVariable String id) {
        return Download.of(administration.sample(id, Format.DOCX));
    }

    @GetMapping("/{id}/sample.pdf")
    ResponseEntity<byte[]> samplePdf(@PathVariable String id) {
        return Download.of(administration.sample(id, Format.PDF));
    }

    record Row(Paper paper, TemplateChangeView template) {}
}
