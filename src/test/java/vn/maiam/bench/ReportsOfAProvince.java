package vn.maiam.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import vn.maiam.plan.PlanLoading;
import vn.maiam.report.Reports;
import vn.maiam.report.RoundKeeping;

/** The reports of a province's communes on the day on which they get them: dossier, figures and task of each, one worker. */
final class ReportsOfAProvince {

    private static final String PLAN =
            """
            plan: "bench"
            title: Kế hoạch đo tốc độ
            number: 1/KH-UBND
            issued: {year}-01-01
            issuer: {issuer}
            from: {year}-01-01
            to: {next}-12-31
            phases:
            - {id: P1, title: Cả kỳ, from: {year}-01-01, to: {next}-12-31}
            targets:
            - {id: bench-T1, phase: P1, wording: Trẻ em khuyết tật được tiếp cận dịch vụ, measure: service_access, filters: {category: [disabled]}, direction: at_least, threshold: 70, unit: percent, accumulate: phase}
            - {id: bench-T3, phase: P1, wording: Trẻ em khuyết tật được trang bị kỹ năng, measure: skills_coverage_children, filters: {category: [disabled]}, direction: at_least, threshold: 70, unit: percent, accumulate: phase}
            - {id: bench-T4, phase: P1, wording: Cha mẹ trẻ em khuyết tật được tập huấn, measure: training_coverage_caregivers, filters: {category: [disabled]}, direction: at_least, threshold: 70, unit: percent, accumulate: phase}
            - {id: bench-T5, phase: P1, wording: Trẻ em có hoàn cảnh đặc biệt dưới 3 phần trăm, measure: prevalence, filters: {category: [special_circumstances]}, direction: below, threshold: 3, unit: percent, accumulate: at_date}
            - {id: bench-T2, phase: P1, wording: Trẻ em được trợ giúp, measure: assisted, filters: {category: [special_circumstances]}, direction: at_least, threshold: 93, unit: percent, accumulate: year}
            obligations:
            - id: bench-R1
              from: [{level: commune, name: Ủy ban nhân dân cấp xã}]
              to: [{level: province, name: Ủy ban nhân dân tỉnh}]
              frequency: annual
              due_before: "{due}"
              years: [{dueYear}]
              days_ahead: 30
              wording: báo cáo năm
              contents: [targets]
            escalation: {stated: false, to: provinceLabour, outcome: guide}
            """;

    private final int children = Integer.getInteger("bench.children", 200_000);
    private final ThisProduct product;
    private final Report report;

    ReportsOfAProvince(ThisProduct product, Report report) {
        this.product = product;
        this.report = report;
    }

    void start() {
        int communes = Province.communes().size();
        new ProvinceOfRecords(product.bean(DataSource.class), communes, children).fill();
        product.bean(PlanLoading.class).load("bench.yaml", plan().getBytes(StandardCharsets.UTF_8), null);
        product.bean(RoundKeeping.class).look();
        ManagementService jobs = product.bean(ProcessEngine.class).getManagementService();
        run(jobs, jobs.createJobQuery().timers().executable().list());
        long start = System.nanoTime();
        double counted = 0;
        for (List<Job> waiting = messages(jobs); !waiting.isEmpty(); waiting = messages(jobs)) {
            run(jobs, waiting);
            counted = counted == 0 && handedOut() == communes ? seconds(start) : counted;
        }
        assertThat(handedOut()).isEqualTo(communes);
        report.say(
                """

                One report per commune for a province of %d communes and %,d children, five targets each, one worker: all have
                dossier and counted figures after %.1f s, all have their task after %.1f s."""
                        .formatted(communes, children, counted, seconds(start)));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private long handedOut() {
        Reports reports = product.bean(Reports.class);
        return reports.owed(reports.ofPlan("bench").get(0).id()).stream()
                .filter(owed -> owed.code() != null)
                .count();
    }

    private static String plan() {
        LocalDate due = LocalDate.now().plusDays(11);
        return PLAN.replace("{issuer}", Province.unitKey(Province.CODE))
                .replace("{year}", String.valueOf(due.getYear() - 1))
                .replace("{next}", String.valueOf(due.getYear() + 1))
                .replace("{dueYear}", String.valueOf(due.getYear()))
                .replace("{due}", DateTimeFormatter.ofPattern("MM-dd").format(due));
    }

    private static List<Job> messages(ManagementService jobs) {
        return jobs.createJobQuery().messages().withRetriesLeft().list();
    }

    private static void run(ManagementService jobs, List<Job> waiting) {
        waiting.forEach(job -> jobs.executeJob(job.getId()));
    }
}
