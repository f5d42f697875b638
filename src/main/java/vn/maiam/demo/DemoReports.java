package vn.maiam.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.maiam.demo.DemoOffice.OpenStep;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plans;
import vn.maiam.report.Reports;
import vn.maiam.report.Round;
import vn.maiam.report.RoundKeeping;
import vn.maiam.report.UnitReport;
import vn.maiam.workflow.TurnedClock;

/**
 * Makes reports of the plan of this year once: of the year's report, one is accepted, one is with the district to be
 * checked, one with the chair, the others are to be written; a report that was asked for last week is late at one commune.
 */
@Component
@Profile("demo")
@Order(40)
class DemoReports implements ApplicationRunner {

    private static final String SOURCE = "002";
    private static final int ASKED_FOR_BEFORE = 10;
    private static final int LATE_SINCE = 3;
    private static final Map<String, Object> TEXT = Map.of(
            "activities", "Thăm trẻ tại nhà; tập huấn cho cộng tác viên ấp; truyền thông tại trường tiểu học.",
            "fund", "Vận động được 12 triệu đồng, trao 8 suất học bổng.",
            "difficulties", "Cộng tác viên thay đổi nhiều; thiếu kinh phí đi lại.",
            "proposals", "Đề nghị huyện bố trí kinh phí tập huấn cho cộng tác viên mới.");

    private final Plans plans;
    private final Reports reports;
    private final RoundKeeping keeping;
    private final Units units;
    private final DemoOffice office;
    private final ManagementService jobs;
    private final TurnedClock turned;
    private final Clock clock;

    DemoReports(
            Plans plans,
            Reports reports,
            RoundKeeping keeping,
            Units units,
            DemoOffice office,
            ManagementService jobs,
            TurnedClock turned,
            Clock clock) {
        this.plans = plans;
        this.reports = reports;
        this.keeping = keeping;
        this.units = units;
        this.office = office;
        this.jobs = jobs;
        this.turned = turned;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        plans.derivedFrom(SOURCE).stream()
                .filter(plan -> reports.ofPlan(plan.code()).isEmpty())
                .findFirst()
                .ifPresent(this::tell);
    }

    private void tell(Plan plan) {
        try {
            askedForLastWeek(plan);
        } finally {
            turned.backToNow();
        }
        keeping.look();
        jobs.createJobQuery().timers().executable().list().forEach(timer -> jobs.executeJob(timer.getId()));
        office.runJobs();
        reports.ofPlan(plan.code()).stream()
                .filter(round -> round.request() == null && round.state() == Round.State.OPEN)
                .reduce((later, sooner) -> sooner)
                .ifPresent(this::someReport);
    }

    /** Not in the first days of a year, when the plan has just begun. */
    private void askedForLastWeek(Plan plan) {
        LocalDate asked = LocalDate.now(clock).minusDays(ASKED_FOR_BEFORE);
        List<String> communes = units.below(plan.issuerUnit(), UnitLevel.COMMUNE).stream()
                .map(unit -> unit.key())
                .limit(2)
                .toList();
        if (asked.isBefore(plan.from())) {
            return;
        }
        LocalDate due = LocalDate.now(clock).minusDays(LATE_SINCE);
        turned.turnTo(asked.atTime(LocalTime.of(9, 0)).atZone(clock.getZone()).toInstant());
        String round = office.start(
                "report",
                "districtLabour.870",
                Map.of(
                        "plan",
                        plan.code() + "/" + plan.obligations().get(0).id(),
                        "title",
                        "Báo cáo đánh giá giữa kỳ",
                        "wish",
                        "Đánh giá việc thực hiện các chỉ tiêu về dịch vụ cho trẻ em, nêu rõ khó khăn.",
                        "asOf",
                        asked.toString(),
                        "dueOn",
                        due.toString(),
                        "units",
                        communes));
        List<UnitReport> asker = owed(round);
        turned.turnTo(due.minusDays(1)
                .atTime(LocalTime.of(15, 0))
                .atZone(clock.getZone())
                .toInstant());
        done(asker.get(1).code(), "prepareReport", "signReport", "checkReport");
    }

    private void someReport(Round round) {
        List<UnitReport> owed = owed(round.code());
        done(owed.get(1).code(), "prepareReport", "signReport", "checkReport");
        done(owed.get(2).code(), "prepareReport", "signReport");
        done(owed.get(3).code(), "prepareReport");
    }

    private List<UnitReport> owed(String round) {
        return reports.owed(reports.round(round).orElseThrow().id()).stream()
                .sorted(java.util.Comparator.comparing(UnitReport::unitKey))
                .toList();
    }

    private void done(String report, String... steps) {
        for (String step : steps) {
            OpenStep next = office.open(report).stream()
                    .filter(open -> open.task().getTaskDefinitionKey().equals(step))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The demo's report " + report + " has no " + step));
            office.complete(next.task(), paper(step));
        }
    }

    private static Map<String, Object> paper(String step) {
        return switch (step) {
            case "signReport" -> Map.of("approvalDecision", "approve");
            case "checkReport" -> Map.of("checkDecision", "accept");
            default -> TEXT;
        };
    }
}
