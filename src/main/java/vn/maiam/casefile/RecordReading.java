package vn.maiam.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.CaseReferrals.Slip;

/** Opens single records of a file, for whoever sees them in it. */
@Component
class RecordReading {

    private final CaseReading reading;
    private final CaseAccess access;
    private final CaseFileRows files;
    private final RecordRows records;
    private final CaseReferrals referrals;
    private final Rosters rosters;

    RecordReading(
            CaseReading reading,
            CaseAccess access,
            CaseFileRows files,
            RecordRows records,
            CaseReferrals referrals,
            Rosters rosters) {
        this.reading = reading;
        this.access = access;
        this.files = files;
        this.records = records;
        this.referrals = referrals;
        this.rosters = rosters;
    }

    /** @throws MayNotRead also where the file has no such record */
    @Transactional(readOnly = true)
    Readable read(String caseCode, long recordId, String personId, String purpose) {
        Optional<Instant> until = access.readsUntil(personId, caseCode);
        List<String> codes = files.codesWithin(caseCode);
        Predicate<Entered> readable =
                until.isPresent() ? record -> !record.recordedAt().isAfter(until.get()) : ownOnSlips(codes, personId);
        List<Entered> all = records.all(codes).stream().filter(readable).toList();
        Entered wanted = all.stream()
                .filter(record -> record.id() == recordId)
                .findFirst()
                .orElseThrow(() -> reading.refused(caseCode, personId, purpose));
        reading.logged(caseCode, personId, purpose);
        FileContents contents = new FileContents(files.get(caseCode), all, List.of(), List.of(), List.of());
        boolean current = until.map(Instant.MAX::equals).orElse(true);
        return new Readable(wanted, contents, rosters.of(contents.people()), current);
    }

    /** What an office outside the case has written on a slip that is still with it. */
    private Predicate<Entered> ownOnSlips(List<String> codes, String personId) {
        List<Slip> received = codes.isEmpty()
                ? List.of()
                : referrals.of(codes).stream()
                        .filter(Slip::open)
                        .filter(slip -> access.receives(personId, slip.receiverUnit()))
                        .toList();
        return record -> received.stream()
                .anyMatch(slip -> slip.code().equals(record.legCode())
                        && slip.receiverUnit().equals(record.unitKey()));
    }
}
