package vn.maiam.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.progress.RoundView.Line;
import vn.maiam.progress.RoundView.Version;
import vn.maiam.report.Recipient;
import vn.maiam.report.Reports;
import vn.maiam.report.Round;
import vn.maiam.report.UnitReport;

/** The reports of a plan that are due or were: the newest rounds, whole for who receives them, else as far as one sees. */
@Component
public class RoundViews {

    /** Rounds are a handful a year; older ones stay in their registers. */
    static final int MOST = 6;

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final Map<Round.State, String> STATES = Map.of(
            Round.State.PLANNED, "Chưa đến ngày giao việc",
            Round.State.OPEN, "Các đơn vị đang báo cáo",
            Round.State.CONSOLIDATING, "Đang tổng hợp",
            Round.State.FORWARDED, "Đã gửi báo cáo tổng hợp",
            Round.State.CLOSED, "Nơi nhận đã tiếp nhận",
            Round.State.WITHDRAWN, "Kế hoạch đã bỏ ngày này");

    private final Reports reports;
    private final Units units;
    private final Clock clock;

    RoundViews(Reports reports, Units units, Clock clock) {
        this.reports = reports;
        this.units = units;
        this.clock = clock;
    }

    public List<RoundView> of(Asked asked) {
        return reports.ofPlan(asked.plan().code()).stream()
                .limit(MOST)
                .map(round -> view(asked.reach(), round))
                .filter(view -> !view.units().isEmpty() || !view.consolidated().isEmpty())
                .toList();
    }

    private RoundView view(Reach reach, Round round) {
        List<UnitReport> owed = reports.owed(round.id()).stream()
                .filter(report -> reach.sees(report.unitKey()))
                .toList();
        boolean receives = reach.sees(round.receiverUnit());
        return new RoundView(
                round.title(),
                units.find(round.receiverUnit()).map(Unit::name).orElse(round.receiverUnit()),
                "hết ngày " + Numbers.day(round.dueOn()),
                STATES.get(round.state()),
                "từ %s đến %s".formatted(Numbers.day(round.from()), Numbers.day(round.asOf())),
                (int) owed.stream().filter(report -> report.sentAt() != null).count(),
                owed.stream().filter(UnitReport::late).map(UnitReport::unitName).toList(),
                owed.stream().map(this::line).toList(),
                receives ? consolidated(round) : List.of(),
                receives
                        ? reports.recipients(round.code()).stream()
                                .map(RoundViews::recipient)
                                .toList()
                        : List.of());
    }

    private Line line(UnitReport report) {
        return new Line(
                report.unitName(),
                report.state().words(),
                report.late(),
                report.sentAt() == null ? null : at(report.sentAt()),
                note(report),
                IntStream.rangeClosed(1, report.version())
                        .mapToObj(number -> new Version(report.code(), report.version() + 1 - number))
                        .toList());
    }

    private static String note(UnitReport report) {
        return Stream.of(
                        report.mergedInto() == null ? null : "do %s báo cáo".formatted(report.mergedInto()),
                        report.afterConsolidation() ? "gửi sau khi đã tổng hợp" : null)
                .filter(java.util.Objects::nonNull)
                .reduce((one, other) -> one + "; " + other)
                .orElse(null);
    }

    private List<Version> consolidated(Round round) {
        return reports.versions(round.code()).stream()
                .map(version -> new Version(round.code(), version.number()))
                .toList();
    }

    private static String recipient(Recipient to) {
        String via = to.viaName() == null ? "" : " (qua %s)".formatted(to.viaName());
        return "%s%s: %s".formatted(to.name(), via, to.state().words());
    }

    private String at(Instant moment) {
        return AT.format(moment.atZone(clock.getZone()));
    }
}
