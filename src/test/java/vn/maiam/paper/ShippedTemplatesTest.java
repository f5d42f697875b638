package vn.maiam.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.maiam.paper.PaperFile.Format;
import vn.maiam.paper.field.TemplateCheck;
import vn.maiam.paper.field.TestFields;
import vn.maiam.paper.print.TestPdf;
import vn.maiam.paper.word.WordFile;

class ShippedTemplatesTest {

    @Test
    void everyOneNamesKnownFieldsOnlyAndPrints() {
        for (Paper paper : new PaperCatalogue().all()) {
            byte[] template = Templates.shipped(paper);
            try (WordFile file = WordFile.open(template)) {
                assertThat(new TemplateCheck(TestFields.known()).faults(file, paper.required()))
                        .as(paper.id())
                        .isEmpty();
            }
            byte[] pdf = new PaperMaking(TestPdf.printer()).make(paper, template, TestFields.sample(), Format.PDF);
            new PrintedPages(pdf).keep("sample-" + paper.id());
        }
    }
}
