package vn.maiam.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.Responsibility;
import vn.maiam.transaction.OncePerTransaction;
import vn.maiam.workflow.DatedSteps;
import vn.maiam.workflow.DueTimes;
import vn.maiam.workflow.Step;

/**
 * Takes the row that fits a step most closely: first by step, then by risk level. A unit's own row counts only if it makes
 * the step due earlier than the general one.
 */
@Component
class TableOfDueTimes implements DueTimes {

    private final DueTimeRows rows;
    private final Due due;
    private final Responsibility cases;
    private final Clock clock;
    private final ObjectProvider<DatedSteps> dated;
    private final OncePerTransaction<Step, Optional<Span>> spans = new OncePerTransaction<>();

    TableOfDueTimes(DueTimeRows rows, Due due, Responsibility cases, Clock clock, ObjectProvider<DatedSteps> dated) {
        this.rows = rows;
        this.due = due;
        this.cases = cases;
        this.clock = clock;
        this.dated = dated;
    }

    /** A task that appears is asked about for its due time, its priority and its reminders: one answer, at one moment. */
    @Override
    @Transactional(readOnly = true)
    public Optional<Span> span(Step step) {
        return spans.get(step, this::read);
    }

    private Optional<Span> read(Step step) {
        List<DueTime> fitting = rows.fitting(
                step.processKey() + "." + step.activityId(),
                String.valueOf(step.routing().get("riskLevel")),
                step.unitKey());
        Optional<DueTime> general = closest(fitting, DueTime::isGeneral);
        Optional<DueTime> own = closest(fitting, row -> !row.isGeneral() && isMeantFor(row, general));
        return Stream.of(general, own)
                .flatMap(Optional::stream)
                .map(row -> span(row, event(row, step)))
                .min(Comparator.comparing(Span::due))
                .map(span -> dated(step, span));
    }

    /** Where something else than the table sets the date, as a plan does for its reports, that counts. */
    private Span dated(Step step, Span byTable) {
        return dated.stream()
                .flatMap(source -> source.due(step, byTable.due()).stream())
                .findFirst()
                .map(due -> new Span(byTable.begin(), due, false))
                .orElse(byTable);
    }

    private Span span(DueTime row, Instant event) {
        return new Span(event, due.of(row, event), row.unit() == TimeUnit.HOURS);
    }

    private static Optional<DueTime> closest(List<DueTime> rows, Predicate<DueTime> which) {
        return rows.stream().filter(which).max(Comparator.comparingInt(DueTime::closeness));
    }

    /** A unit that shortens a general row has not meant the steps and levels that have a closer row. */
    private static boolean isMeantFor(DueTime own, Optional<DueTime> general) {
        return general.isEmpty() || own.closeness() >= general.get().closeness();
    }

    private Instant event(DueTime row, Step step) {
        boolean knowsReport = step.onCase() && row.countsFrom() == CountsFrom.RECEIVED;
        return knowsReport ? cases.alertedAt(step.caseCode()) : clock.instant();
    }
}
