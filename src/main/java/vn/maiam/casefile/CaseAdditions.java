package vn.maiam.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What other packages need to keep something beside a file's records. */
@Component
public class CaseAdditions {

    private final CaseFileRows files;

    CaseAdditions(CaseFileRows files) {
        this.files = files;
    }

    /**
     * Holds a file until the transaction ends: nobody closes it meanwhile, and two who add to it do so one after the other.
     *
     * @throws UnknownCase if there is none
     * @throws CaseFileClosed if it is read-only
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdOpen(String caseCode) {
        refuseClosed(files.hold(caseCode));
    }

    /** The same for somebody who has not begun yet. */
    public void mustBeOpen(String caseCode) {
        refuseClosed(files.get(caseCode));
    }

    /** The code of the file, and those of the reports that have become part of it. */
    public List<String> codesWithin(String caseCode) {
        return files.codesWithin(caseCode);
    }

    /** The code of the file, or of the one that it has become part of. */
    public String lastingCode(String caseCode) {
        return files.lasting(caseCode).code();
    }

    private static void refuseClosed(CaseFile file) {
        if (!file.isOpen()) {
            throw new CaseFileClosed(file);
        }
    }
}
