package vn.maiam.paper;

import org.springframework.stereotype.Component;
import vn.maiam.paper.PaperFile.Format;
import vn.maiam.paper.print.Pdf;
import vn.maiam.paper.word.Filling;
import vn.maiam.paper.word.Values;
import vn.maiam.paper.word.WordFile;

/** Makes a paper of a template and values. The PDF is the print of the Word file, so both say the same. */
@Component
class PaperMaking {

    private final Pdf pdf;

    PaperMaking(Pdf pdf) {
        this.pdf = pdf;
    }

    byte[] make(Paper paper, byte[] template, Values values, Format format) {
        byte[] word = filled(template, values);
        return format == Format.DOCX ? word : pdf.of(word, paper.number() + ". " + paper.name());
    }

    private static byte[] filled(byte[] template, Values values) {
        try (WordFile file = WordFile.open(template)) {
            Filling.fill(file, values);
            return file.save();
        }
    }
}
