package vn.maiam.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
import vn.maiam.plan.PlanLoading;
import vn.maiam.plan.PlanLoading.Loaded;
import vn.maiam.plan.PlanRefused;
import vn.maiam.plan.PlanTexts;

/** A plan's file brought in whole, or refused whole with every line that is wrong; and taken away again to be read. */
@Controller
@RequestMapping(PlanFilesPage.PATH)
class PlanFilesController {

    private final PlanLoading loading;
    private final PlanTexts texts;
    private final PlanFileList list;

    PlanFilesController(PlanLoading loading, PlanTexts texts, PlanFileList list) {
        this.loading = loading;
        this.texts = texts;
        this.list = list;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("rows", list.rows());
        return "admin/plans";
    }

    @PostMapping
    String load(
            @RequestParam MultipartFile file,
            Model page,
            HttpServletResponse response,
            RedirectAttributes next,
            Principal person)
            throws IOException {
        String name = Objects.toString(file.getOriginalFilename(), "");
        try {
            Loaded loaded = loading.load(name, file.getBytes(), person.getName());
            next.addFlashAttribute("done", sentence(loaded));
            next.addFlashAttribute("warnings", loaded.warnings());
            return "redirect:" + PlanFilesPage.PATH;
        } catch (PlanRefused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            page.addAttribute("file", name);
            page.addAttribute("problems", refused.problems());
            return list(page);
        }
    }

    private static String sentence(Loaded loaded) {
        String title = loaded.plan().title();
        return loaded.stored()
                ? "Đã nhập “%s”. Chỉ những kỳ báo cáo từ hôm nay trở đi mới được giao.".formatted(title)
                : "“%s” đã có trong hệ thống với đúng nội dung này nên không có gì thay đổi.".formatted(title);
    }

    @GetMapping("/{code}/{version}.yaml")
    ResponseEntity<byte[]> text(@PathVariable String code, @PathVariable int version) {
        return texts.text(code, version)
                .map(text -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.parseMediaType("text/yaml;charset=UTF-8"))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("ke-hoach-%s-%d.yaml".formatted(code, version))
                                        .build()
                                        .toString())
                        .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
