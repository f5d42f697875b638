package vn.maiam.casefile;

import java.time.Instant;
import java.util.Map;

/** Who answers for a case. Unknown codes throw {@link UnknownCase}. */
public interface Responsibility {

    boolean isOpen(String caseCode);

    /** Key of the commune that is responsible now. */
    String unit(String caseCode);

    /** When the report that opened or reopened the file reached anybody. */
    Instant receivedAt(String caseCode);

    /**
     * When those who must act were last told of a danger: by the report, by a visit that found one, or by taking the case
     * over from another commune. The 12 hours of Decree 56/2017, Article 26, run from here.
     */
    Instant alertedAt(String caseCode);

    /** The variables that a new leg of the case starts with: {@code caseCode}, {@code label} and, once known, the risk. */
    Map<String, Object> routing(String caseCode);

    /**
     * Makes another commune responsible, with the whole file. Nothing happens if it is already.
     *
     * @throws CaseFileClosed if the file is read-only
     */
    void handOver(String caseCode, String toUnit);
}
