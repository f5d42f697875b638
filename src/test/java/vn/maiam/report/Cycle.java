package vn.maiam.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.maiam.plan.PlanLoading;
import vn.maiam.story.Office;

/** The report cycle as offices go through it, over the demo's district Hồng Ngự. Every test has a plan of its own. */
@Component
public class Cycle {

    static final String DISTRICT = "870-20200101";
    static final String PROVINCE = "87-20200101";
    static final String LABOUR = "870.labour-20200101";
    static final String COLLECTOR = "districtLabour.870";

    private final PlanLoading plans;
    private final RoundKeeping keeping;
    private final Reports reports;
    private final Office office;
    private final Clock clock;

    Cycle(PlanLoading plans, RoundKeeping keeping, Reports reports, Office office, Clock clock) {
        this.plans = plans;
        this.keeping = keeping;
        this.reports = reports;
        this.office = office;
        this.clock = clock;
    }

    /** A plan of the district whose communes report before that day. */
    public void plan(String code, LocalDate dueBefore) {
        plan(code, dueBefore, DISTRICT, "");
    }

    void plan(String code, LocalDate dueBefore, String issuer, String via) {
        load(code, text(code, dueBefore, issuer).replace("{via}", via));
    }

    void plan(String code, LocalDate dueBefore, String issuer, UnaryOperator<String> otherwise) {
        load(code, otherwise.apply(text(code, dueBefore, issuer).replace("{via}", "")));
    }

    private static String text(String code, LocalDate dueBefore, String issuer) {
        return fill("report/plan.yaml", code, dueBefore.getYear() - 1, issuer)
                .replace("{lead}", issuer.replace("-", ".labour-"))
                .replace("{dueYear}", String.valueOf(dueBefore.getYear()))
                .replace("{dueBefore}", DateTimeFormatter.ofPattern("MM-dd").format(dueBefore));
    }

    /** A commune's own plan that implements another. */
    void planOf(String issuer, String code, String parent) {
        load(
                code,
                fill("report/ownPlan.yaml", code, LocalDate.now(clock).getYear() - 1, issuer)
                        .replace("{parent}", parent));
    }

    private static String fill(String template, String code, int year, String issuer) {
        return read(template)
                .replace("{code}", code)
                .replace("{issuer}", issuer)
                .replace("{year}", String.valueOf(year))
                .replace("{nextYear}", String.valueOf(year + 2));
    }

    private void load(String code, String text) {
        plans.load(code + ".yaml", text.getBytes(StandardCharsets.UTF_8), null);
    }

    private static String read(String template) {
        try {
            return new ClassPathResource(template).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A round that has come to the communes, due in ten days. @return its code */
    public String opened(String plan) {
        plan(plan, LocalDate.now(clock).plusDays(11));
        return open(plan);
    }

    String open(String plan) {
        keeping.look();
        String code = reports.ofPlan(plan).get(0).code();
        office.runTimers(code);
        office.runJobs();
        return code;
    }

    Round round(String code) {
        return reports.round(code).orElseThrow();
    }

    UnitReport of(String roundCode, String unitCode) {
        return reports.owed(round(roundCode).id()).stream()
                .filter(report -> report.unitKey().startsWith(unitCode + "-"))
                .findFirst()
                .orElseThrow();
    }

    /** Written by the officer and signed by the chair: with the collecting office. */
    void send(String reportCode, String commune) {
        prepare(reportCode, commune);
        office.complete("communeChair." + commune, reportCode, "signReport", Map.of("approvalDecision", "approve"));
        office.runJobs();
    }

    void prepare(String reportCode, String commune) {
        office.complete("communeOfficer." + commune, reportCode, "prepareReport", text(Map.of()));
        office.runJobs();
    }

    static Map<String, Object> text(Map<String, Object> more) {
        Map<String, Object> text =
                new HashMap<>(Map.of("activities", "Đã thăm trẻ tại nhà", "difficulties", "Thiếu người"));
        text.putAll(more);
        return text;
    }

    /** @param decision {@code accept} or {@code return} */
    void check(String reportCode, int version, String decision) {
        Map<String, Object> answer = new HashMap<>(Map.of("checkDecision", decision));
        if (decision.equals("return")) {
            answer.put("reason", "Thiếu số liệu thôn 3");
        }
        office.complete(COLLECTOR, reportCode + "-K" + version, "checkReport", answer);
        office.runJobs();
    }

    void report(String roundCode, String commune) {
        String code = of(roundCode, commune).code();
        send(code, commune);
        check(code, 1, "accept");
    }

    List<String> communes() {
        return List.of("29956", "29962", "29971", "29974", "29977", "29980", "29983", "29992", "29995", "29998");
    }

    void everybodyReports(String roundCode) {
        communes().forEach(commune -> report(roundCode, commune));
    }

    void consolidate(String roundCode) {
        office.complete(COLLECTOR, roundCode, "consolidate", text(Map.of()));
        office.runJobs();
    }

    /** The test puts the clock right again. */
    void pastTheDueTime(String round) {
        ClockUtil.setCurrentTime(Date.from(round(round).dueAt().plusSeconds(3600)));
        office.runTimers(round);
        office.runJobs();
    }

    List<String> names(List<UnitReport> reports) {
        return new ArrayList<>(reports.stream().map(UnitReport::unitName).toList());
    }
}
