package vn.maiam.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what counts of a file. */
@Component
public class CaseHistories {

    private final CaseFileRows files;
    private final RecordRows records;

    CaseHistories(CaseFileRows files, RecordRows records) {
        this.files = files;
        this.records = records;
    }

    /**
     * Holds the file, so that two records of one case do not work out its figures at once.
     *
     * @param formIds the forms wanted
     * @throws UnknownCase if there is no such file
     */
    @Transactional
    public CaseHistory of(String caseCode, Collection<String> formIds) {
        CaseFile file = files.hold(files.lasting(caseCode).code());
        List<String> codes = files.codesWithin(file.code());
        Set<String> joined = files.mergedInto(file.code()).stream()
                .filter(report -> report.continues() == null)
                .map(CaseFile::code)
                .collect(Collectors.toSet());
        return new CaseHistory(
                file.code(),
                codes,
                file.childId(),
                records.standing(codes, formIds).stream()
                        .map(entered -> entry(entered, joined))
                        .toList());
    }

    private static CaseHistory.Entry entry(Entered entered, Set<String> joined) {
        return new CaseHistory.Entry(
                entered.dossierCode(),
                joined.contains(entered.dossierCode()),
                entered.legCode(),
                entered.formId(),
                entered.unitKey(),
                entered.recordedAt(),
                entered.content());
    }
}
