package vn.maiam.paper.web;

import java.security.Principal;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.maiam.paper.CasePapers;
import vn.maiam.paper.PaperFile.Format;

/** The papers of a case, to whoever may read its file. */
@RestController
class CasePapersController {

    private static final String PAPER = "/api/cases/{caseCode}/papers/{paper}/{recordId:[0-9]{1,18}}";

    private final CasePapers papers;
    private final PaperWords words;

    CasePapersController(CasePapers papers, PaperWords words) {
        this.papers = papers;
        this.words = words;
    }

    @GetMapping("/api/cases/{caseCode}/papers")
    List<PaperView> list(@PathVariable String caseCode, Principal person) {
        return papers.of(caseCode, person.getName()).stream().map(words::of).toList();
    }

    @GetMapping(PAPER + ".docx")
    ResponseEntity<byte[]> word(
            @PathVariable String caseCode, @PathVariable String paper, @PathVariable long recordId, Principal person) {
        return Download.of(papers.make(caseCode, paper, recordId, Format.DOCX, person.getName()));
    }

    @GetMapping(PAPER + ".pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String caseCode, @PathVariable String paper, @PathVariable long recordId, Principal person) {
        return Download.of(papers.make(caseCode, paper, recordId, Format.PDF, person.getName()));
    }
}
