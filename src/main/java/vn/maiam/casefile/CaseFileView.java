package vn.maiam.casefile;

import java.util.List;

/**
 * A file as people read it: every text is Vietnamese, dates are dd/MM/yyyy. Whoever reads but a part of it (an earlier
 * commune, an office with a referral) gets null or nothing for what is none of his business.
 *
 * @param part what somebody outside the case is shown of it; null for its readers
 * @param child full name; null where unknown
 * @param label initials, sex, birth year
 * @param unit name of the responsible commune
 * @param stage name; null before the first
 * @param risk name of the level; null until assessed
 * @param riskRule text of the rule that decided the level
 * @param receivedAt when the report reached anybody
 * @param clocks the 12 hours of the law, from each event that started them
 * @param stages the whole cycle, in its order
 * @param work what waits for whom, due first
 * @param referrals those still open, oldest first
 * @param records oldest first
 */
public record CaseFileView(
        String code,
        PartView part,
        String child,
        String label,
        String unit,
        String stage,
        String risk,
        String riskRule,
        String status,
        String receivedAt,
        List<ClockView> clocks,
        List<StageView> stages,
        List<WorkView> work,
        List<ReferralView> referrals,
        List<RecordView> records) {

    /**
     * @param title "Phiếu chuyển gửi G01"
     * @param entries its content
     */
    public record PartView(String title, List<Entry> entries) {}

    /**
     * @param from what started it
     * @param state {@code kept|missed|running}
     * @param text the whole in words
     */
    public record ClockView(String from, String state, String text) {}

    /**
     * @param state {@code done|current|skipped|future}
     * @param at when it was last entered, dd/MM/yyyy; null where it was not
     */
    public record StageView(String name, String state, String at) {}

    /**
     * @param holder full name of who has taken it; null while nobody has
     * @param group who may take it
     * @param due dd/MM/yyyy HH:mm; null where nothing is set
     * @param referral "Phiếu chuyển gửi G01 - Trung tâm Y tế"; null for the case's own
     */
    public record WorkView(String step, String holder, String group, String due, boolean overdue, String referral) {}

    public record ReferralView(String number, String office, String need, String state, String openedAt) {}

    /**
     * @param id of the record; of a handover, its own
     * @param kind {@code record|correction|handover}
     * @param form id of the form; null where a task was passed on
     * @param formVersion 0 where a task was passed on
     * @param title the form's first heading, else the step's name
     * @param referral the referral that it belongs to, in words; null for the case's own
     * @param person full name
     * @param post in which post the person acted; null where unknown
     * @param at dd/MM/yyyy HH:mm
     * @param corrects id of the record in whose place this one stands; null for most
     * @param correctedBy id of the record that stands in place of this one; null for most
     * @param reason of a correction or handover; else null
     * @param correctable whether the reader may correct it
     */
    public record RecordView(
            long id,
            String kind,
            String form,
            int formVersion,
            String title,
            String step,
            String referral,
            String person,
            String post,
            String at,
            Long corrects,
            Long correctedBy,
            String reason,
            boolean correctable,
            List<Entry> entries) {}

    /**
     * A filled field.
     *
     * @param value null for a list of rows
     * @param rows of a repeating table, each the row's filled fields; else null
     */
    public record Entry(String label, String value, List<List<Entry>> rows) {

        public Entry(String label, String value) {
            this(label, value, null);
        }
    }
}
