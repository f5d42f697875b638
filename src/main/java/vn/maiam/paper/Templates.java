package vn.maiam.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.maiam.paper.field.FieldsOfForms;
import vn.maiam.paper.field.TemplateCheck;
import vn.maiam.paper.word.NotAWordFile;
import vn.maiam.paper.word.WordFile;

/** The Word file in force for each paper: the administrator's, else the one that came with the release. */
@Component
class Templates {

    private final TemplateRows rows;
    private final FieldsOfForms fields;

    Templates(TemplateRows rows, FieldsOfForms fields) {
        this.rows = rows;
        this.fields = fields;
    }

    byte[] inForce(Paper paper) {
        return rows.content(paper.id()).orElseGet(() -> shipped(paper));
    }

    static byte[] shipped(Paper paper) {
        try (InputStream file = Templates.class.getResourceAsStream(paper.id() + ".docx")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what is wrong with the file as this paper's template, in Vietnamese; empty if nothing is */
    List<String> faults(Paper paper, byte[] content) {
        try (WordFile file = WordFile.open(content)) {
            return new TemplateCheck(fields.known()).faults(file, paper.required());
        } catch (NotAWordFile refused) {
            return List.of(refused.getMessage());
        }
    }
}
