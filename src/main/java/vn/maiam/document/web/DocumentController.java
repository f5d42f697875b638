package vn.maiam.document.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.maiam.document.Document;
import vn.maiam.document.DocumentGone;
import vn.maiam.document.DocumentTooLarge;
import vn.maiam.document.Documents;
import vn.maiam.workflow.Refused;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.TaskSteps;

/** The documents of a case. Content leaves as a download; only pictures, which cannot act, are shown in the page. */
@RestController
@RequestMapping("/api")
class DocumentController {

    private final Documents documents;
    private final TaskSteps tasks;
    private final Clock clock;
    private final DataSize largest;

    DocumentController(
            Documents documents,
            TaskSteps tasks,
            Clock clock,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.documents = documents;
        this.tasks = tasks;
        this.clock = clock;
        this.largest = largest;
    }

    @GetMapping("/cases/{caseCode}/documents")
    DocumentListView list(@PathVariable String caseCode, Principal person) {
        return DocumentListView.of(caseCode, documents.list(caseCode, person.getName()), largest, clock.getZone());
    }

    /** Beside a task, for whoever does not know its case by the code: an office that has a referral to answer. */
    @GetMapping("/tasks/{taskId}/documents")
    DocumentListView ofTask(@PathVariable String taskId, Principal person) {
        Step step = tasks.visible(taskId).orElseThrow(Refused::taskGone);
        return list(step.caseCode(), person);
    }

    @PostMapping(path = "/cases/{caseCode}/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Added add(
            @PathVariable String caseCode,
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) Long paper,
            Principal person)
            throws IOException {
        if (file.getSize() > largest.toBytes()) {
            throw new DocumentTooLarge(largest);
        }
        try (InputStream content = file.getInputStream()) {
            Document added = documents.add(caseCode, person.getName(), file.getOriginalFilename(), paper, content);
            return new Added(added.id(), added.name());
        }
    }

    @GetMapping("/documents/{id}/content")
    void download(@PathVariable long id, Principal person, HttpServletResponse response) throws IOException {
        Document document = documents.open(id, person.getName(), "Tải tài liệu");
        send(document, "attachment", response);
    }

    @GetMapping("/documents/{id}/picture")
    void picture(@PathVariable long id, Principal person, HttpServletResponse response) throws IOException {
        Document document = documents.open(id, person.getName(), "Xem tài liệu");
        if (!document.kind().isPicture()) {
            throw new DocumentGone();
        }
        send(document, "inline", response);
    }

    @GetMapping("/documents/{id}/pages/{number}")
    void page(@PathVariable long id, @PathVariable int number, Principal person, HttpServletResponse response)
            throws IOException {
        Document document = documents.open(id, person.getName(), "Xem tài liệu, trang " + number);
        byte[] page = documents.page(document, number);
        inert(response);
        response.setContentType(MediaType.IMAGE_PNG_VALUE);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private void send(Document document, String disposition, HttpServletResponse response) throws IOException {
        inert(response);
        response.setContentType(document.kind().mediaType());
        response.setContentLengthLong(document.bytes());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.builder(disposition)
                        .filename(document.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        documents.copy(document, response.getOutputStream());
    }

    /** Whatever the content is, a browser that opens it by its address runs nothing of it and keeps nothing. */
    private static void inert(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    record Added(long id, String name) {}
}
