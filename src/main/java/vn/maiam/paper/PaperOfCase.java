package vn.maiam.paper;

import java.time.Instant;

/**
 * A paper that can be made of a case now.
 *
 * @param recordId of the record that it is made from
 * @param recordedAt when that was filled
 * @param personId who filled it; null for the system
 * @param decided whether somebody has approved it; null where nobody has to
 * @param decisionNumber null while there is none
 */
public record PaperOfCase(
        Paper paper, long recordId, Instant recordedAt, String personId, Boolean decided, String decisionNumber) {

    private static final int PAPERS = 100;

    /** The number that a signed copy names its paper by: one record may be the source of several papers. */
    public long key() {
        return recordId * PAPERS + paper.key();
    }

    static long recordOf(long key) {
        return key / PAPERS;
    }

    static int paperOf(long key) {
        return (int) (key % PAPERS);
    }
}
