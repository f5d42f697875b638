package vn.maiam.paper;

import org.springframework.stereotype.Component;
import vn.maiam.casefile.FiledForms;
import vn.maiam.document.SignedPapers;

/** Lets a document be the signed copy of a paper that its case really has. */
@Component
class PapersToSign implements SignedPapers {

    private final PaperCatalogue papers;
    private final FiledForms files;

    PapersToSign(PaperCatalogue papers, FiledForms files) {
        this.papers = papers;
        this.files = files;
    }

    @Override
    public boolean exists(String caseCode, long key) {
        return papers.all().stream()
                .filter(paper -> paper.key() == PaperOfCase.paperOf(key))
                .anyMatch(paper -> files.has(caseCode, PaperOfCase.recordOf(key), paper.form()));
    }
}
