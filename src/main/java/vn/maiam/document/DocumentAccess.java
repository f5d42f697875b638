package vn.maiam.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseAccess;
import vn.maiam.casefile.CaseAdditions;
import vn.maiam.casefile.CaseReading;
import vn.maiam.referral.OfficeReferrals;

/**
 * Who sees which documents of a case: whoever may read the file sees them as far as he may read it; an office that a
 * referral was sent to sees what was added to this referral, as long as the referral is its work. Every look is logged.
 */
@Component
class DocumentAccess {

    private final CaseAccess access;
    private final CaseAdditions cases;
    private final CaseReading reading;
    private final OfficeReferrals referrals;

    DocumentAccess(CaseAccess access, CaseAdditions cases, CaseReading reading, OfficeReferrals referrals) {
        this.access = access;
        this.cases = cases;
        this.reading = reading;
        this.referrals = referrals;
    }

    /** @throws vn.maiam.casefile.MayNotRead if none of the case's documents are the person's business */
    View begin(String caseCode, String personId, String purpose) {
        View view = view(caseCode, personId).orElseThrow(() -> reading.refused(caseCode, personId, purpose));
        reading.logged(caseCode, personId, purpose);
        return view;
    }

    /** The same for one document. */
    void begin(Document document, String personId, String purpose) {
        String caseCode = cases.lastingCode(document.caseCode());
        view(caseCode, personId)
                .filter(view -> view.shows(document))
                .orElseThrow(() -> reading.refused(caseCode, personId, purpose));
        reading.logged(caseCode, personId, purpose);
    }

    private Optional<View> view(String caseCode, String personId) {
        Optional<View> ofFile = access.readsUntil(personId, caseCode).map(until -> new View(until, List.of()));
        return ofFile.or(() -> ofOffice(caseCode, personId));
    }

    private Optional<View> ofOffice(String caseCode, String personId) {
        List<String> legs = referrals.of(personId, caseCode);
        return legs.isEmpty() ? Optional.empty() : Optional.of(new View(Instant.MAX, legs));
    }

    /**
     * Where a document that the person adds now belongs; empty if he may add none.
     */
    Optional<Place> placeOf(String caseCode, String personId) {
        if (access.worksOn(personId, caseCode)) {
            return Optional.of(new Place(null));
        }
        List<String> legs = referrals.of(personId, caseCode);
        return legs.isEmpty() ? Optional.empty() : Optional.of(new Place(legs.get(legs.size() - 1)));
    }

    /** @param legCode the referral; null for the case itself */
    record Place(String legCode) {}

    /**
     * @param until documents added later are not shown
     * @param legs only documents of these legs are shown; empty for all
     */
    record View(Instant until, List<String> legs) {

        boolean shows(Document document) {
            return !document.addedAt().isAfter(until) && (legs.isEmpty() || legs.contains(document.legCode()));
        }
    }
}
