package vn.maiam.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.organisation.Role;
import vn.maiam.organisation.Roles;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.plan.PlanOpinions.Opinion;
import vn.maiam.register.Entries;
import vn.maiam.register.Entry;
import vn.maiam.workflow.FromDiagram;
import vn.maiam.workflow.LegMessages;
import vn.maiam.workflow.ProcessFacade;
import vn.maiam.workflow.StepRecords;

/** What diagrams do with plans in the making. Repeated, a call does nothing twice. */
@ProcessFacade("planWork")
@Transactional
public class PlanWorkFacade {

    private static final String MADE_BY = "plan";

    private final PlanDrafts drafts;
    private final PlanLoading loading;
    private final Plans plans;
    private final PlanOpinions opinions;
    private final PlanRequests requests;
    private final ReportDates dates;
    private final Entries entries;
    private final StepRecords records;
    private final LegMessages messages;
    private final Units units;
    private final Roles roles;
    private final Clock clock;

    PlanWorkFacade(
            PlanDrafts drafts,
            PlanLoading loading,
            Plans plans,
            PlanOpinions opinions,
            PlanRequests requests,
            ReportDates dates,
            Entries entries,
            StepRecords records,
            LegMessages messages,
            Units units,
            Roles roles,
            Clock clock) {
        this.drafts = drafts;
        this.loading = loading;
        this.plans = plans;
        this.opinions = opinions;
        this.requests = requests;
        this.dates = dates;
        this.entries = entries;
        this.records = records;
        this.messages = messages;
        this.units = units;
        this.roles = roles;
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
        return !offices(entryCode).isEmpty();
    }

    private void check(Plan plan) {
        try {
            loading.check(plan);
        } catch (PlanRefused e) {
            throw new PlanWorkRefused(
                    e.problems().stream().map(problem -> problem.sentence()).collect(Collectors.joining(" ")));
        }
    }

    /** Every sector office of the area but the one that makes the plan. */
    private List<Unit> offices(String entryCode) {
        Entry entry = entries.find(entryCode).orElseThrow();
        Unit area = drafts.areaOf(entry.unitKey());
        Set<String> sectors = roles.all().stream()
                .map(Role::sector)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return sectors.stream()
                .flatMap(sector -> units.office(area.key(), sector).stream())
                .filter(office -> !office.key().equals(entry.unitKey()))
                .toList();
    }

    @FromDiagram
    public void askOffices(String entryCode) {
        List<Opinion> before = opinions.newest(entryCode);
        if (before.stream().anyMatch(one -> one.state().equals("asked"))) {
            return;
        }
        int round = before.isEmpty() ? 1 : before.get(0).round() + 1;
        int number = 0;
        for (Unit office : offices(entryCode)) {
            number++;
            String code = "%s-Y%d%02d".formatted(entryCode, round, number);
            opinions.ask(new Opinion(code, entryCode, round, office.key(), "asked"), clock.instant());
            messages.start("opinionAsked", code, office.key(), PlanRouting.opinion(entries.routing(entryCode), code));
        }
    }

    @FromDiagram
    public void opinionGiven(String opinionCode) {
        end(opinionCode, "given");
    }

    /** An office that stays silent until its time has ended holds nobody up. */
    @FromDiagram
    public void opinionMissed(String opinionCode) {
        end(opinionCode, "missed");
    }

    private void end(String opinionCode, String state) {
        Opinion opinion = opinions.find(opinionCode).orElseThrow();
        if (!opinion.state().equals("asked")) {
            return;
        }
        opinions.end(opinion, state);
        if (opinions.allIn(opinion)) {
            Entry entry = entries.find(opinion.entryCode()).orElseThrow();
            if (!messages.tell("opinionsIn", entry.code(), entry.unitKey(), Map.of())) {
                throw new IllegalStateException("The plan " + entry.code() + " does not wait for opinions yet.");
            }
        }
    }

    /** Issues the plan as it was signed, or the next version of one that is amended. */
    @FromDiagram
    public void putInForce(String entryCode) {
        Map<String, Map<String, Object>> papers = drafts.papers(entryCode);
        Map<String, Object> signed = PlanDrafts.typed(papers, "planIssue");
        String person = records.lastRecorders(PlanDrafts.at(entryCode, entryCode), "planIssue").stream()
                .sorted()
                .findFirst()
                .orElse(null);
        Plan plan = drafts.drafted(entryCode)
                .issued(
                        (String) signed.get("number"),
                        PlanDrafts.day(signed.get("issuedOn")).orElse(LocalDate.now(clock)),
                        null);
        check(plan);
        if (drafts.amended(entryCode).isPresent()) {
            Object reason = PlanDrafts.typed(papers, "planStart").get("reason");
            loading.amend(plan, Objects.toString(reason, null), person);
        } else {
            loading.load(plan, person);
            if (plan.parentCode() != null) {
                requests.answered(plan.parentCode(), plan.issuerUnit(), plan.code());
            }
        }
    }

    /** A leg at every unit below that owes a plan of its own and has not been asked yet. */
    @FromDiagram
    public void requestBelow(String entryCode) {
        plans.find(drafts.amended(entryCode).orElse(entryCode))
                .filter(plan -> plan.cascade() != null && plan.cascade().as().equals("plan"))
                .ifPresent(this::request);
    }

    private void request(Plan plan) {
        UnitLevel level = UnitLevel.valueOf(plan.cascade().level().toUpperCase(java.util.Locale.ROOT));
        Set<String> asked =
                requests.of(plan.code()).stream().map(PlanRequest::unitKey).collect(Collectors.toSet());
        String label = cut("Thực hiện " + plan.title());
        for (Unit unit : units.below(plan.issuerUnit(), level)) {
            if (!asked.contains(unit.key())) {
                String code = entries.open(MADE_BY, MADE_BY, unit.key(), label, LocalDate.now(clock));
                requests.add(plan.code(), unit.key(), code, clock.instant());
                messages.start("planRequested", code, unit.key(), entries.routing(code));
            }
        }
    }

    private static String cut(String label) {
        return label.length() <= 300 ? label : label.substring(0, 299) + "…";
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
