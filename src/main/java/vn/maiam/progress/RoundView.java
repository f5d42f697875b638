package vn.maiam.progress;

import java.util.List;

/**
 * A date on which reports fall due, and who has reported.
 *
 * @param due "hết ngày 30/11/2026"
 * @param late names of the units that are late, as far as the person sees them
 * @param consolidated versions of the report that goes up, newest first; empty where the person may not see it
 * @param recipients where it goes and how that stands
 */
public record RoundView(
        String title,
        String receiver,
        String due,
        String state,
        String period,
        int sent,
        List<String> late,
        List<Line> units,
        List<Version> consolidated,
        List<String> recipients) {

    /** @param sentAt null while it has not been sent */
    public record Line(String unit, String state, boolean late, String sentAt, String note, List<Version> versions) {}

    /** @param code and number: of the files that can be taken away */
    public record Version(String code, int number) {}
}
