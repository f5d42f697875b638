package vn.maiam.paper;

import org.springframework.stereotype.Service;
import vn.maiam.paper.PaperFile.Format;
import vn.maiam.paper.field.PaperValues;

/**
 * DocumentMaking that other capabilities make: their templates stand in {@code papers.csv} and are replaced on the same page as
 * those of papers. Whether somebody may have one, and that he had it, is the caller's to see to.
 */
@Service
public class DocumentMaking {

    private final PaperCatalogue papers;
    private final Templates templates;
    private final PaperValues values;
    private final PaperMaking making;

    DocumentMaking(PaperCatalogue papers, Templates templates, PaperValues values, PaperMaking making) {
        this.papers = papers;
        this.templates = templates;
        this.values = values;
        this.making = making;
    }

    /**
     * @param id of the line in {@code papers.csv}
     * @param name of the file, without its ending
     * @throws NoSuchPaper if there is none of this id
     */
    public PaperFile make(String id, DocumentContent content, Format format, String name) {
        Paper paper = papers.find(id).orElseThrow(NoSuchPaper::new);
        byte[] file = making.make(
                paper,
                templates.inForce(paper),
                values.of(paper.form(), content.unitKey(), content.personId(), content.day(), content.values()),
                format);
        return new PaperFile(name + "." + format.ending(), format, file);
    }
}
