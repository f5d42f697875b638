package vn.maiam.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import vn.maiam.plan.PlanLoading;
import vn.maiam.report.Reports;
import vn.maiam.report.RoundKeeping;

/** The reports of a province's communes on the day on which they get them: dossier, figures and task of each. */
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

    private final ThisProduct product;

    ReportsOfAProvince(ThisProduct product) {
        this.product = product;
    }

    /** @return seconds until the last commune has its task, by one worker; then how many have */
    double[] start() {
        LocalDate due = LocalDate.now().plusDays(11);
        String text = PLAN.replace("{issuer}", Province.unitKey(Province.CODE))
                .replace("{year}", String.valueOf(due.getYear() - 1))
                .replace("{next}", String.valueOf(due.getYear() + 1))
                .replace("{dueYear}", String.valueOf(due.getYear()))
                .replace("{due}", DateTimeFormatter.ofPattern("MM-dd").format(due));
        product.bean(PlanLoading.class).load("bench.yaml", text.getBytes(StandardCharsets.UTF_8), null);
        product.bean(RoundKeeping.class).look();
        long start = System.nanoTime();
        ManagementService jobs = product.bean(ProcessEngine.class).getManagementService();
        run(jobs, jobs.createJobQuery().timers().executable().list());
        for (List<Job> waiting = messages(jobs); !waiting.isEmpty(); waiting = messages(jobs)) {
            run(jobs, waiting);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Reports reports = product.bean(Reports.class);
        long handedOut = reports.owed(reports.ofPlan("bench").get(0).id()).stream()
                .filter(report -> report.code() != null)
                .count();
        return new double[] {seconds, handedOut};
    }

    private static List<Job> messages(ManagementService jobs) {
        return jobs.createJobQuery().messages().withRetriesLeft().list();
    }

    private static void run(ManagementService jobs, List<Job> waiting) {
        waiting.forEach(job -> jobs.executeJob(job.getId()));
    }
}
