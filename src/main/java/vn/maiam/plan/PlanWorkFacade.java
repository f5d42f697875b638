package vn.maiam.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.organisation.People;
import vn.maiam.register.Entries;
import vn.maiam.workflow.FromDiagram;
import vn.maiam.workflow.ProcessFacade;
import vn.maiam.workflow.StepRecords;

/** What diagrams do with plans in the making. Repeated, a call does nothing twice. */
@ProcessFacade("planWork")
@Transactional
public class PlanWorkFacade {

    private final PlanDrafts drafts;
    private final PlanLoading loading;
    private final Plans plans;
    private final PlanAmendments amendments;
    private final Consulting consulting;
    private final Cascading cascading;
    private final PlanRequests requests;
    private final ReportDates dates;
    private final Entries entries;
    private final StepRecords records;
    private final People people;
    private final Clock clock;

    PlanWorkFacade(
            PlanDrafts drafts,
            PlanLoading loading,
            Plans plans,
            PlanAmendments amendments,
            Consulting consulting,
            Cascading cascading,
            PlanRequests requests,
            ReportDates dates,
            Entries entries,
            StepRecords records,
            People people,
            Clock clock) {
        this.drafts = drafts;
        this.loading = loading;
        this.plans = plans;
        this.amendments = amendments;
        this.consulting = consulting;
        this.cascading = cascading;
        this.requests = requests;
        this.dates = dates;
        this.entries = entries;
        this.records = records;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Refuses a draft that would not do as a plan, while the person who typed it is there.
     *
     * @return whether there are offices to ask what they think of it
     */
    @FromDiagram
    public Boolean checkDraft(String entryCode) {
        check(drafts.drafted(entryCode));
        return !consulting.offices(entryCode).isEmpty();
    }

    private void check(Plan plan) {
        try {
            loading.check(plan);
        } catch (PlanRefused e) {
            throw new PlanWorkRefused(
                    e.problems().stream().map(problem -> problem.sentence()).collect(Collectors.joining(" ")));
        }
    }

    @FromDiagram
    public void askOffices(String entryCode) {
        consulting.ask(entryCode);
    }

    @FromDiagram
    public void opinionGiven(String opinionCode) {
        consulting.end(opinionCode, "given");
    }

    /** An office that stays silent until its time has ended holds nobody up. */
    @FromDiagram
    public void opinionMissed(String opinionCode) {
        consulting.end(opinionCode, "missed");
    }

    /** Issues the plan as it was signed, or the next version of one that is amended. */
    @FromDiagram
    public void putInForce(String entryCode) {
        Map<String, Object> signed = PlanDrafts.typed(drafts.papers(entryCode), "planIssue");
        String chair = records.lastRecorders(PlanDrafts.at(entryCode, entryCode), "planIssue").stream()
                .findFirst()
                .orElseThrow();
        Plan plan = drafts.drafted(entryCode)
                .issued(
                        (String) signed.get("number"),
                        PlanDrafts.day(signed.get("issuedOn")).orElse(LocalDate.now(clock)),
                        people.names(Set.of(chair)).get(chair));
        check(plan);
        if (drafts.amended(entryCode).isPresent()) {
            loading.amend(plan, drafts.reason(entryCode), chair);
            amendments.release(entryCode);
        } else {
            loading.load(plan, chair);
            if (plan.parentCode() != null) {
                requests.answered(plan.parentCode(), plan.issuerUnit(), plan.code());
            }
        }
    }

    /** Units below are asked for plans of their own, and those that have one for a second look if this one was amended. */
    @FromDiagram
    public void requestBelow(String entryCode) {
        Plan plan = plans.find(drafts.amended(entryCode).orElse(entryCode)).orElseThrow();
        cascading.request(plan);
        if (plan.version() > 1) {
            cascading.tell(plan);
        }
    }

    @FromDiagram
    public void setReportDate(String entryCode) {
        Map<String, Object> typed = records.newest(PlanDrafts.at(entryCode, entryCode), Set.of("reportDate"))
                .getOrDefault("reportDate", Map.of());
        String[] report = typed.get("report").toString().split("\\|", 2);
        try {
            dates.set(
                    report[0],
                    report[1],
                    LocalDate.parse(typed.get("lastDay").toString()),
                    Boolean.TRUE.equals(typed.get("everyYear")),
                    (String) typed.get("basis"),
                    entries.find(entryCode).orElseThrow().openedBy());
        } catch (IllegalArgumentException e) {
            throw new PlanWorkRefused(e.getMessage());
        }
    }
}
