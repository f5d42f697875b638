package vn.maiam.report;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;

@Service
@Transactional(readOnly = true)
class StoredReports implements Reports {

    private final RoundRows rounds;
    private final UnitReportRows reports;
    private final RecipientRows recipients;
    private final Versions versions;
    private final ReportedPlans plans;
    private final Computation computation;
    private final Units units;
    private final Clock clock;

    StoredReports(
            RoundRows rounds,
            UnitReportRows reports,
            RecipientRows recipients,
            Versions versions,
            ReportedPlans plans,
            Computation computation,
            Units units,
            Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.recipients = recipients;
        this.versions = versions;
        this.plans = plans;
        this.computation = computation;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<Round> rounds(Collection<String> unitKeys) {
        return rounds.concerning(unitKeys);
    }

    @Override
    public List<Round> ofPlan(String planCode) {
        return rounds.ofPlan(planCode);
    }

    @Override
    public Optional<Round> round(String code) {
        return rounds.find(code);
    }

    @Override
    public List<UnitReport> owed(long roundId) {
        Round round = rounds.get(roundId);
        return reports.ofRound(roundId).stream()
                .map(report -> view(report, round))
                .sorted(Comparator.comparing(UnitReport::unitName))
                .toList();
    }

    @Override
    public List<UnitReport> owedBy(Collection<String> unitKeys) {
        List<OwedReport> owed = reports.ofUnits(unitKeys);
        Map<Long, Round> byId =
                rounds.concerning(unitKeys).stream().collect(Collectors.toMap(Round::id, Function.identity()));
        return owed.stream()
                .map(report -> view(report, byId.get(report.roundId())))
                .sorted(Comparator.comparing(UnitReport::dueAt).reversed())
                .toList();
    }

    @Override
    public Optional<UnitReport> find(String reportCode) {
        return reports.find(reportCode).map(report -> view(report, rounds.get(report.roundId())));
    }

    @Override
    public Optional<String> unitOf(String code) {
        return reports.find(code).map(OwedReport::unitKey).or(() -> rounds.find(code)
                .map(Round::receiverUnit));
    }

    @Override
    public List<ReportVersion> versions(String code) {
        return versions.of(code);
    }

    @Override
    public Plan planOf(ReportVersion version) {
        String code = version.reportCode();
        Round round =
                rounds.find(code).orElseGet(() -> rounds.get(reports.get(code).roundId()));
        return plans.of(round, unitOf(code).orElseThrow(), version.ownPlan());
    }

    @Override
    public Set<String> receivers(String code) {
        return rounds.find(code).stream()
                .flatMap(round -> recipients.of(round.id()).stream())
                .filter(row -> row.version() > 0)
                .flatMap(row -> Stream.of(row.unitKey(), row.viaUnit()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Recipient> recipients(String roundCode) {
        return recipients.of(rounds.get(roundCode).id()).stream()
                .map(row -> new Recipient(
                        row.unitKey(),
                        row.name(),
                        row.viaUnit() == null ? null : nameOf(row.viaUnit()),
                        row.state(),
                        row.version(),
                        row.answeredAt(),
                        row.reason()))
                .toList();
    }

    @Override
    public ComputationProgress progress(String code) {
        return computation.of(code);
    }

    private UnitReport view(OwedReport report, Round round) {
        Instant firstSent = report.sentAt() == null ? clock.instant() : report.sentAt();
        return new UnitReport(
                report.id(),
                report.code(),
                report.roundId(),
                report.unitKey(),
                nameOf(report.unitKey()),
                round.dueAt(),
                report.state(),
                report.state() != UnitReport.State.MERGED && firstSent.isAfter(round.dueAt()),
                report.sentAt(),
                report.acceptedAt(),
                report.afterConsolidation(),
                report.version(),
                report.mergedInto() == null ? null : nameOf(report.mergedInto()));
    }

    private String nameOf(String unitKey) {
        return units.find(unitKey).map(Unit::name).orElse(unitKey);
    }
}
