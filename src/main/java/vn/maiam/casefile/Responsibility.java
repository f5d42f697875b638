package vn.maiam.casefile;

import java.time.Instant;
import java.util.Map;

/** Who answers for a case. Unknown codes throw {@link UnknownCase}. */
public interface Responsibility {

    boolean isOpen(String caseCode);

    /** Key of the commune that is responsible now. */
    String unit(String caseCode);

    /** When the report that opened or reopened the file reached anybody: the 12 hours run from here. */
    Instant receivedAt(String caseCode);

    /** The variables that a new leg of the case starts with: {@code caseCode}, {@code label} and, once known, the risk. */
    Map<String, Object> routing(String caseCode);

    /**
     * Makes another commune responsible, with the whole file. Nothing happens if it is already.
     *
     * @throws CaseFileClosed if the file is read-only
     */
    void handOver(String caseCode, String toUnit);
}
