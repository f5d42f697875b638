package vn.maiam.paper;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.maiam.casefile.FiledCase;
import vn.maiam.casefile.FiledForm;
import vn.maiam.casefile.FiledForms;
import vn.maiam.paper.PaperFile.Format;
import vn.maiam.paper.field.PaperValues;

/** The papers of a case, for whoever may read its file; each reading is written down. */
@Service
public class CasePapers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final FiledForms files;
    private final PaperCatalogue papers;
    private final Templates templates;
    private final PaperValues values;
    private final PaperMaking making;
    private final Clock clock;

    CasePapers(
            FiledForms files,
            PaperCatalogue papers,
            Templates templates,
            PaperValues values,
            PaperMaking making,
            Clock clock) {
        this.files = files;
        this.papers = papers;
        this.templates = templates;
        this.values = values;
        this.making = making;
        this.clock = clock;
    }

    /**
     * Which papers can be made now, paper by paper, the newest record first.
     *
     * @throws vn.maiam.casefile.MayNotRead if the file is none of the person's business
     */
    public List<PaperOfCase> of(String caseCode, String personId) {
        FiledCase file = files.read(caseCode, personId, "Xem danh sách giấy tờ");
        return papers.all().stream().flatMap(paper -> of(file, paper)).toList();
    }

    private static Stream<PaperOfCase> of(FiledCase file, Paper paper) {
        return file.forms().stream()
                .filter(form -> form.formId().equals(paper.form()))
                .sorted(Comparator.comparing(FiledForm::id).reversed())
                .map(form -> of(file, paper, form));
    }

    private static PaperOfCase of(FiledCase file, Paper paper, FiledForm form) {
        Optional<FiledForm> decision = decision(file, paper, form);
        return new PaperOfCase(
                paper,
                form.id(),
                form.recordedAt(),
                form.personId(),
                paper.decidedBy() == null ? null : decision.isPresent(),
                decision.map(made -> made.content().get("decisionNumber"))
                        .map(Object::toString)
                        .orElse(null));
    }

    /**
     * Makes a paper from a record.
     *
     * @throws vn.maiam.casefile.MayNotRead if the file is none of the person's business
     * @throws NoSuchPaper if the file has no such record for this paper
     */
    public PaperFile make(String caseCode, String paperId, long recordId, Format format, String personId) {
        Paper paper = papers.find(paperId).orElseThrow(NoSuchPaper::new);
        FiledCase file =
                files.read(caseCode, personId, "Tải giấy tờ: %s (%s)".formatted(paper.number(), format.name()));
        FiledForm form = file.forms().stream()
                .filter(filed -> filed.id() == recordId && filed.formId().equals(paper.form()))
                .findFirst()
                .orElseThrow(NoSuchPaper::new);
        FiledForm decision = decision(file, paper, form).orElse(null);
        byte[] content = making.make(
                paper, templates.inForce(paper), values.of(file, form, decision, paper.decidedBy()), format);
        return new PaperFile(name(file, paper, form, format), format, content);
    }

    private String name(FiledCase file, Paper paper, FiledForm form, Format format) {
        String day = DAY.format(form.recordedAt().atZone(clock.getZone()));
        return "%s-%s-%s.%s".formatted(file.code(), paper.id(), day, format.ending());
    }

    /** The approval of this very version: one that came before the next version was written. */
    private static Optional<FiledForm> decision(FiledCase file, Paper paper, FiledForm form) {
        if (paper.decidedBy() == null) {
            return Optional.empty();
        }
        OptionalLong next = file.forms().stream()
                .filter(later -> later.formId().equals(paper.form()) && later.id() > form.id())
                .mapToLong(FiledForm::id)
                .min();
        return file.forms().stream()
                .filter(made -> made.formId().equals(paper.decidedBy()) && made.id() > form.id())
                .filter(made -> next.isEmpty() || made.id() < next.getAsLong())
                .filter(made -> paper.approval().equals(made.content().get(paper.decisionField())))
                .findFirst();
    }
}
