package vn.maiam.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.maiam.casefile.CaseAdditions;
import vn.maiam.casefile.CaseFileClosed;
import vn.maiam.casefile.CaseReading;
import vn.maiam.document.ContentCheck.Checked;
import vn.maiam.document.DocumentAccess.Place;
import vn.maiam.document.DocumentAccess.View;
import vn.maiam.document.DocumentRows.Listed;

/** The documents of cases, for the people who may see them. */
@Service
public class Documents {

    private static final String ADD = "Thêm tài liệu";

    private final DocumentAccess access;
    private final CaseAdditions cases;
    private final CaseReading reading;
    private final ContentCheck check;
    private final DocumentStore store;
    private final PdfPages pages;

    Documents(
            DocumentAccess access,
            CaseAdditions cases,
            CaseReading reading,
            ContentCheck check,
            DocumentStore store,
            PdfPages pages) {
        this.access = access;
        this.cases = cases;
        this.reading = reading;
        this.check = check;
        this.store = store;
        this.pages = pages;
    }

    /** @throws vn.maiam.casefile.MayNotRead if none of them are the person's business */
    public DocumentList list(String caseCode, String personId) {
        View view = access.begin(caseCode, personId, "Xem danh sách tài liệu");
        List<Listed> shown = store.list(cases.codesWithin(caseCode)).stream()
                .filter(listed -> view.shows(listed.document()))
                .toList();
        boolean works = access.placeOf(caseCode, personId).isPresent();
        Optional<String> closed = closed(caseCode);
        return new DocumentList(
                shown.stream().map(DocumentList.Entry::of).toList(), works && closed.isEmpty(), closed.orElse(null));
    }

    private Optional<String> closed(String caseCode) {
        try {
            cases.mustBeOpen(caseCode);
            return Optional.empty();
        } catch (CaseFileClosed closed) {
            return Optional.of(closed.getMessage());
        }
    }

    /**
     * Adds a document: its content is checked and cleaned, and kept under its name, or under the next free one like it.
     *
     * @param name as the browser sent it
     * @param paper id of the paper whose signed copy it is; null for other documents
     * @throws vn.maiam.form.FormRefused if the file is not taken, with the reason
     * @throws vn.maiam.casefile.MayNotRead if the person does not work on the case
     * @throws CaseFileClosed if the file is read-only
     */
    public Document add(String caseCode, String personId, String name, Long paper, InputStream content)
            throws IOException {
        Place place = access.placeOf(caseCode, personId).orElseThrow(() -> reading.refused(caseCode, personId, ADD));
        cases.mustBeOpen(caseCode);
        DocumentName wanted = DocumentName.of(name);
        try (Spooled sent = Spooled.of(content);
                Spooled clean = Spooled.empty()) {
            Checked checked = check.check(wanted, sent.path(), clean.path());
            return store.add(new NewDocument(caseCode, place.legCode(), paper, wanted, personId, checked));
        }
    }

    /** @param purpose what for, in a few Vietnamese words; the document's kind is added, its name never */
    public Document open(long id, String personId, String purpose) {
        Document document = store.find(id);
        access.begin(document, personId, purpose + " (" + document.kind().words() + ")");
        return document;
    }

    /** Call {@link #open} before. */
    public void copy(Document document, OutputStream to) throws IOException {
        store.copy(document, to);
    }

    /**
     * A page of a PDF as a PNG. Call {@link #open} before.
     *
     * @param number from 1
     * @throws DocumentGone if there is no such page
     */
    public byte[] page(Document document, int number) throws IOException {
        return pages.page(document, number);
    }
}
