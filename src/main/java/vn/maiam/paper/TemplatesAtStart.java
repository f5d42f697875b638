package vn.maiam.paper;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** No paper with a gap where a name was misspelt: the application does not start with such a template. */
@Component
@Order(TemplatesAtStart.AFTER_THE_FORMS_ARE_DEPLOYED)
class TemplatesAtStart implements ApplicationRunner {

    static final int AFTER_THE_FORMS_ARE_DEPLOYED = 15;

    private final PaperCatalogue papers;
    private final Templates templates;

    TemplatesAtStart(PaperCatalogue papers, Templates templates) {
        this.papers = papers;
        this.templates = templates;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> faults = papers.all().stream()
                .flatMap(paper -> templates.faults(paper, templates.inForce(paper)).stream()
                        .map(fault -> paper.id() + ": " + fault))
                .toList();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Templates of papers cannot be used. " + String.join(" ", faults));
        }
    }
}
