package vn.maiam.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.LegMessages;

/** Ends the unsent reports of units that are no more; whoever took them over reports for both. */
@Component
class Merging {

    private final UnitReportRows reports;
    private final RoundRows rounds;
    private final Assigning assigning;
    private final Units units;
    private final LegMessages messages;
    private final Clock clock;

    Merging(
            UnitReportRows reports,
            RoundRows rounds,
            Assigning assigning,
            Units units,
            LegMessages messages,
            Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.assigning = assigning;
        this.units = units;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    void followUnits() {
        LocalDate today = LocalDate.now(clock);
        reports.unsent().stream()
                .filter(report -> units.find(report.unitKey())
                        .filter(unit -> !unit.inForce(today))
                        .isPresent())
                .forEach(this::handToSuccessors);
    }

    private void handToSuccessors(OwedReport report) {
        List<Unit> successors = units.successors(report.unitKey());
        if (successors.isEmpty()) {
            return;
        }
        reports.merge(report.id(), successors.get(0).key());
        if (report.code() != null) {
            messages.tell("unitMerged", report.code(), report.unitKey(), Map.of());
        }
        Round round = rounds.get(report.roundId());
        successors.forEach(successor -> assigning.alsoOwe(round, successor.key()));
    }
}
