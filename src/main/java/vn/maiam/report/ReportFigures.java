package vn.maiam.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.measure.Measures.Basis;
import vn.maiam.report.ReportReading.Reader;

/** The figures of a report in words, for whoever may read it, and what each was counted from. */
@Service
public class ReportFigures {

    private final ReportReading reading;
    private final UnitReportRows reports;
    private final RoundRows rounds;
    private final DraftReports drafts;
    private final Versions versions;
    private final WorkRows work;
    private final Computation computation;
    private final ReportedPlans plans;
    private final Counting counting;
    private final CountedLists lists;

    ReportFigures(
            ReportReading reading,
            UnitReportRows reports,
            RoundRows rounds,
            DraftReports drafts,
            Versions versions,
            WorkRows work,
            Computation computation,
            ReportedPlans plans,
            Counting counting,
            CountedLists lists) {
        this.reading = reading;
        this.reports = reports;
        this.rounds = rounds;
        this.drafts = drafts;
        this.versions = versions;
        this.work = work;
        this.computation = computation;
        this.plans = plans;
        this.counting = counting;
        this.lists = lists;
    }

    /**
     * @param version of the report as it was sent; null for the newest that the person may see: what the unit itself is
     *     working on, else what was sent last
     */
    @Transactional
    public FiguresView of(String code, Integer version, String personId) {
        Reader reader = reading.read(code, personId, "Xem số liệu báo cáo");
        List<ReportVersion> sent = versions.of(code);
        ComputationProgress progress = computation.of(code);
        Optional<ReportVersion> shown = version != null
                ? Optional.of(version(sent, version))
                : sent.stream().filter(each -> !isBeingWorkedOn(code)).findFirst();
        return new FiguresView(
                code,
                shown.map(ReportVersion::number).orElse(null),
                sent.stream().map(this::head).toList(),
                progress,
                shown.map(ReportVersion::countedAt).orElse(progress.at()),
                reader.names(),
                shown.map(ReportVersion::figures).orElseGet(() -> drafted(code)).stream()
                        .map(ReportLine::of)
                        .toList(),
                WorkSection.of(shown.map(ReportVersion::work).orElseGet(() -> work.drafted(code))));
    }

    private static ReportVersion version(List<ReportVersion> sent, int number) {
        return sent.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> ReportRefused.unknownVersion(number));
    }

    private boolean isBeingWorkedOn(String code) {
        return reports.find(code)
                .map(report -> switch (report.state()) {
                    case OWED, DRAFTING, SIGNING, RETURNED, CORRECTING -> true;
                    case SENT, ACCEPTED, MERGED -> false;
                })
                .orElseGet(() -> rounds.get(code).state() == Round.State.CONSOLIDATING);
    }

    private List<FrozenFigure> drafted(String code) {
        return drafts.figures(code).stream()
                .map(figure -> new FrozenFigure(
                        figure.position(), figure.figure().targetId(), figure.wording(), figure.figure(), null))
                .toList();
    }

    private VersionHead head(ReportVersion version) {
        String kind =
                switch (version.kind()) {
                    case "first" -> "Bản gửi lần đầu";
                    case "again" -> "Bản gửi lại";
                    default -> "Bản đính chính";
                };
        return new VersionHead(version.number(), kind, version.reason(), version.sentAt());
    }

    /**
     * What a figure was counted from.
     *
     * @param version as it was sent; null for what is being worked on, counted just now
     * @param side {@code numerator} or {@code denominator}
     * @param page from 0
     */
    @Transactional
    public BasisView basis(String code, Integer version, String targetId, String side, int page, String personId) {
        Reader reader = reading.read(code, personId, "Xem danh sách được tính trong số liệu báo cáo");
        List<Versions.Ids> counted =
                version == null ? now(code, reader, targetId, side) : then(code, version, targetId, side);
        return lists.of(counted, page, reader.names());
    }

    private List<Versions.Ids> then(String code, int number, String targetId, String side) {
        boolean known = version(versions.of(code), number).figures().stream()
                .anyMatch(figure -> figure.targetId().equals(targetId));
        if (!known) {
            throw ReportRefused.unknownTarget(targetId);
        }
        return versions.basis(code, number, targetId, side);
    }

    private List<Versions.Ids> now(String code, Reader reader, String targetId, String side) {
        Optional<OwedReport> report = reports.find(code);
        Round round = report.map(owed -> rounds.get(owed.roundId())).orElseGet(() -> rounds.get(code));
        OwnPlan own = report.map(OwedReport::ownPlan).orElse(null);
        return counting.basis(plans.of(round, reader.unitKey(), own), round, reader.unitKey(), targetId).stream()
                .map(basis -> new Versions.Ids(basis.kind(), ids(basis, side)))
                .toList();
    }

    private static long[] ids(Basis basis, String side) {
        long[] ids = side.equals("numerator") ? basis.numerator() : basis.denominator();
        return ids == null ? new long[0] : ids;
    }

    /** @param version null for what is being worked on; @param names whether lists of who was counted come with names */
    public record FiguresView(
            String code,
            Integer version,
            List<VersionHead> versions,
            ComputationProgress progress,
            Instant countedAt,
            boolean names,
            List<ReportLine> figures,
            List<WorkSection> work) {}

    public record VersionHead(int number, String kind, String reason, Instant sentAt) {}
}
