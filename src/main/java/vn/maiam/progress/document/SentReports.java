package vn.maiam.progress.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.progress.PlanReach;
import vn.maiam.progress.ProgressRefused;
import vn.maiam.progress.Reach;
import vn.maiam.report.Recipient;
import vn.maiam.report.ReportVersion;
import vn.maiam.report.Reports;
import vn.maiam.report.Round;

/** The one way to a sent report for whoever shows any of it: asks whether the person may. */
@Component
public class SentReports {

    private final PlanReach reaches;
    private final Reports reports;
    private final FiguresOfUnits figures;
    private final Units units;

    SentReports(PlanReach reaches, Reports reports, FiguresOfUnits figures, Units units) {
        this.reaches = reaches;
        this.reports = reports;
        this.figures = figures;
        this.units = units;
    }

    /**
     * @param code of the dossier: a unit's report, or a round for its consolidated one
     * @param number of the version
     * @throws ProgressRefused where there is no such version, and where it is none of the person's business
     */
    public SentReport of(String personId, String code, int number) {
        Reach reach = reaches.of(personId);
        Unit unit = reports.unitOf(code)
                .filter(key ->
                        reach.sees(key) || reports.receivers(code).stream().anyMatch(reach::sees))
                .flatMap(units::find)
                .orElseThrow(ProgressRefused::unknownReport);
        ReportVersion version = reports.versions(code).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(ProgressRefused::unknownReport);
        Round round = round(code, unit);
        boolean consolidated = round.code().equals(code);
        return new SentReport(
                round,
                unit,
                reports.planOf(version),
                version,
                to(round, consolidated),
                consolidated ? units(round) : List.of());
    }

    private Round round(String code, Unit unit) {
        return reports.round(code)
                .or(() -> reports.find(code).flatMap(report -> reports.rounds(List.of(unit.key())).stream()
                        .filter(round -> round.id() == report.roundId())
                        .findFirst()))
                .orElseThrow(ProgressRefused::unknownReport);
    }

    private List<String> to(Round round, boolean consolidated) {
        Stream<String> names = consolidated
                ? reports.recipients(round.code()).stream().map(Recipient::name)
                : units.find(round.receiverUnit()).map(Unit::name).stream();
        return names.distinct().toList();
    }

    private List<UnitOfRound> units(Round round) {
        Map<String, List<FigureOfUnit>> sent = figures.of(round);
        return reports.owed(round.id()).stream()
                .map(report -> new UnitOfRound(report, sent.getOrDefault(report.unitKey(), List.of())))
                .toList();
    }
}
