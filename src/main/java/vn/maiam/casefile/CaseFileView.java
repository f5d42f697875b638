package vn.maiam.casefile;

import java.util.List;

/**
 * A file as people read it: every text is Vietnamese, dates are dd/MM/yyyy.
 *
 * @param unit name of the responsible commune
 * @param stage name; null before the first
 * @param risk name of the level; null until assessed
 * @param riskRule text of the rule that decided the level
 * @param records oldest first
 */
public record CaseFileView(
        String code,
        String label,
        String unit,
        String stage,
        String risk,
        String riskRule,
        String status,
        List<RecordView> records) {

    /**
     * @param form id of the form; null where a task was passed on
     * @param formVersion 0 where a task was passed on
     * @param title the form's first heading, else the step's name
     * @param person full name
     * @param at dd/MM/yyyy HH:mm
     */
    public record RecordView(
            long id,
            String form,
            int formVersion,
            String title,
            String step,
            String person,
            String at,
            List<Entry> entries) {}

    /**
     * A filled field.
     *
     * @param value null for a list of rows
     * @param rows of a repeating table, each the row's filled fields; else null
     */
    public record Entry(String label, String value, List<List<Entry>> rows) {}
}
