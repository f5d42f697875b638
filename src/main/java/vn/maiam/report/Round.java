package vn.maiam.report;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One date on which reports fall due to one office, by one obligation of a plan.
 *
 * @param code of its dossier, which is the consolidated report's too: {@code BC-870-2026-0001}
 * @param planVersion the round keeps the version it began with
 * @param obligation id of the plan's obligation; of a report on request, too
 * @param title "Báo cáo năm 2026 – ...", as lists show it
 * @param receiverUnit key of the office that checks, consolidates and passes on
 * @param dueOn the last day in time: the day before "trước ngày ..."
 * @param dueAt the end of that day in Vietnam
 * @param from first day of what is reported
 * @param asOf last day whose records count
 * @param request what the receiver asked for, where it is a report on request; else null
 */
public record Round(
        long id,
        String code,
        String planCode,
        int planVersion,
        String obligation,
        String title,
        String receiverUnit,
        LocalDate opensOn,
        LocalDate dueOn,
        Instant dueAt,
        LocalDate from,
        LocalDate asOf,
        String request,
        State state) {

    /** In the order in which a round comes through them. */
    public enum State {
        /** Waits for the day on which the units get their tasks. */
        PLANNED,
        /** The units report. */
        OPEN,
        /** All are in, or the time is up. */
        CONSOLIDATING,
        /** The consolidated report is with those it goes to. */
        FORWARDED,
        /** Everybody it went to has taken note. */
        CLOSED,
        /** The plan withdrew the date before anybody got a task. */
        WITHDRAWN
    }
}
