package vn.maiam.paper;

import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.paper.PaperFile.Format;
import vn.maiam.paper.field.FieldsOfForms;
import vn.maiam.paper.field.PaperValues;

/** Reading and replacing the templates of papers. Nothing here ever touches a child's data. */
@Service
public class TemplateAdministration {

    /** In bytes. */
    public static final int LARGEST = 1_000_000;

    private static final int LONGEST_NAME = 200;

    private final PaperCatalogue papers;
    private final Templates templates;
    private final TemplateRows rows;
    private final FieldsOfForms fields;
    private final PaperValues values;
    private final PaperMaking making;

    TemplateAdministration(
            PaperCatalogue papers,
            Templates templates,
            TemplateRows rows,
            FieldsOfForms fields,
            PaperValues values,
            PaperMaking making) {
        this.papers = papers;
        this.templates = templates;
        this.rows = rows;
        this.fields = fields;
        this.values = values;
        this.making = making;
    }

    public List<Paper> papers() {
        return papers.all();
    }

    /** @throws NoSuchPaper if there is none of this id */
    public Paper paper(String id) {
        return papers.find(id).orElseThrow(NoSuchPaper::new);
    }

    /** Newest first; empty if the shipped template was never replaced. */
    public List<TemplateChange> history(String paper) {
        return rows.history(paper);
    }

    public TemplateChange inForce(String paper) {
        return rows.history(paper).stream().findFirst().orElse(TemplateChange.NONE);
    }

    /** What a template may name, with the words that people read at the field. */
    public Map<String, String> fields() {
        return fields.known().meanings();
    }

    public PaperFile template(String paperId) {
        Paper paper = paper(paperId);
        return new PaperFile(paper.id() + ".docx", Format.DOCX, templates.inForce(paper));
    }

    /** The template in force, filled with invented values. */
    public PaperFile sample(String paperId, Format format) {
        Paper paper = paper(paperId);
        byte[] content = making.make(paper, templates.inForce(paper), values.sample(), format);
        return new PaperFile(paper.id() + "-mau-thu." + format.ending(), format, content);
    }

    /**
     * Puts a new template in force.
     *
     * @param seen version that the person had in front of him
     * @throws TemplateRefused if the file will not do, or somebody else was faster; nothing has changed then
     */
    @Transactional
    public void replace(String paperId, int seen, String fileName, byte[] content, String personId) {
        Paper paper = paper(paperId);
        if (content.length == 0) {
            throw new TemplateRefused(List.of("Hãy chọn tệp mẫu."));
        }
        if (content.length > LARGEST) {
            throw new TemplateRefused(List.of("Tệp lớn hơn 1 MB. Hãy bỏ bớt hình ảnh trong tệp."));
        }
        List<String> faults = templates.faults(paper, content);
        if (!faults.isEmpty()) {
            throw new TemplateRefused(faults);
        }
        add(paper, seen, shortened(fileName), content, personId);
    }

    /** Puts the shipped template in force again. */
    @Transactional
    public void takeBack(String paperId, int seen, String personId) {
        if (!inForce(paperId).isShipped()) {
            add(paper(paperId), seen, null, null, personId);
        }
    }

    private void add(Paper paper, int seen, String fileName, byte[] content, String personId) {
        try {
            if (inForce(paper.id()).version() == seen) {
                rows.add(paper.id(), seen + 1, fileName, content, personId);
                return;
            }
        } catch (DuplicateKeyException overtaken) {
            // Said below.
        }
        throw new TemplateRefused(
                List.of("Mẫu này vừa được người khác thay đổi. Hãy xem lại mẫu đang dùng rồi làm lại nếu còn cần."));
    }

    /** Of a path, as old browsers send it, the last part. */
    private static String shortened(String fileName) {
        String name = fileName == null || fileName.isBlank() ? "mau.docx" : fileName.replaceAll(".*[/\\\\]", "");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
