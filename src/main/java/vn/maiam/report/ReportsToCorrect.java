package vn.maiam.report;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.OptionList;
import vn.maiam.workflow.Step;

/** The unit's own reports that were accepted, and its consolidated ones that went out. */
@Component
class ReportsToCorrect implements OptionList {

    private final UnitReportRows reports;
    private final RoundRows rounds;

    ReportsToCorrect(UnitReportRows reports, RoundRows rounds) {
        this.reports = reports;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "reportsToCorrect";
    }

    @Override
    public List<Option> options(Step step) {
        if (step.unitKey() == null) {
            return List.of();
        }
        Stream<Option> own = reports.ofUnits(List.of(step.unitKey())).stream()
                .filter(report -> report.state() == UnitReport.State.ACCEPTED)
                .map(report -> new Option(
                        report.code(),
                        report.code() + " · " + rounds.get(report.roundId()).title()));
        Stream<Option> consolidated = rounds.concerning(List.of(step.unitKey())).stream()
                .filter(round -> round.receiverUnit().equals(step.unitKey()))
                .filter(round -> round.state() == Round.State.CLOSED)
                .map(round -> new Option(round.code(), round.code() + " · Tổng hợp: " + round.title()));
        return Stream.concat(own, consolidated).toList();
    }
}
