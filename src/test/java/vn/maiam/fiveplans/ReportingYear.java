package vn.maiam.fiveplans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.report.Reports;
import vn.maiam.report.Round;
import vn.maiam.report.RoundKeeping;
import vn.maiam.report.UnitReport;
import vn.maiam.story.Office;

/** Carries a round of reports through: whoever can sign in reports in time, everybody else never does. */
@Component
class ReportingYear {

    private static final Map<String, Object> WRITTEN = Map.of(
            "activities",
            "Đã triển khai theo kế hoạch",
            "difficulties",
            "Thiếu kinh phí",
            "proposals",
            "Bổ sung kinh phí");

    private final Office office;
    private final TaskService tasks;
    private final Reports reports;
    private final RoundKeeping rounds;
    private final Units units;
    private final People people;

    ReportingYear(Office office, TaskService tasks, Reports reports, RoundKeeping rounds, Units units, People people) {
        this.office = office;
        this.tasks = tasks;
        this.reports = reports;
        this.rounds = rounds;
        this.units = units;
        this.people = people;
    }

    /** The rounds of the plan that fall due in the year, handed out, reported, checked, consolidated and taken note of. */
    List<Round> complete(String plan, int year) {
        Instant newYear = FieldWork.morningOf(LocalDate.of(year, 1, 5));
        if (ClockUtil.getCurrentTime().toInstant().isBefore(newYear)) {
            turnTo(newYear);
        }
        rounds.look();
        office.runJobs();
        List<Round> due = reports.ofPlan(plan).stream()
                .filter(round -> round.dueOn().getYear() == year)
                .sorted(Comparator.comparing(Round::dueOn))
                .toList();
        due.forEach(this::complete);
        return due;
    }

    private void complete(Round round) {
        turnTo(round.dueAt().minusSeconds(86_400L * 5));
        office.runTimers(round.code());
        office.runJobs();
        reports.owed(round.id()).stream().filter(this::hasPeople).forEach(report -> report(round, report));
        turnTo(round.dueAt().plusSeconds(60));
        office.runTimers(round.code());
        office.runJobs();
        office.complete(officerOf(round.receiverUnit()), round.code(), "consolidate", WRITTEN);
        office.runJobs();
        takeNote(round);
    }

    private void report(Round round, UnitReport report) {
        office.complete(officerOf(report.unitKey()), report.code(), "prepareReport", WRITTEN);
        office.runJobs();
        if (office.openTasks(report.code()).contains("signReport")) {
            office.complete(
                    chairOf(report.unitKey()), report.code(), "signReport", Map.of("approvalDecision", "approve"));
            office.runJobs();
        }
        doAll(officerOf(round.receiverUnit()), "checkReport", Map.of("checkDecision", "accept"));
    }

    /** Channels pass on, addressees take note, until nobody has anything left to answer. */
    private void takeNote(Round round) {
        Set<String> answering = reports.recipients(round.code()).stream()
                .filter(recipient -> recipient.unitKey() != null)
                .flatMap(recipient -> possible(recipient.unitKey()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        answering.add(officerOf(round.receiverUnit()));
        for (String person : answering) {
            doAll(person, "checkForwarded", Map.of("channelDecision", "pass"));
        }
        for (String person : answering) {
            doAll(person, "receiveReport", Map.of("receiptDecision", "note"));
        }
    }

    private void doAll(String person, String step, Map<String, Object> answer) {
        List<String> open = office
                .as(person, () -> tasks.createTaskQuery()
                        .taskDefinitionKey(step)
                        .taskCandidateUser(person)
                        .list())
                .stream()
                .map(Task::getId)
                .toList();
        for (String task : open) {
            office.submit(person, task, answer);
            office.runJobs();
        }
    }

    private boolean hasPeople(UnitReport report) {
        return people.find(officerOf(report.unitKey())).isPresent();
    }

    private List<String> possible(String unitKey) {
        List<String> accounts = new ArrayList<>(List.of(officerOf(unitKey), chairOf(unitKey)));
        accounts.removeIf(account -> people.find(account).isEmpty());
        return accounts;
    }

    private String officerOf(String unitKey) {
        Unit unit = units.find(unitKey).orElseThrow();
        Unit area = area(unitKey);
        String sector = StringUtils.capitalize(unit.isOffice() ? unit.sector() : "labour");
        return switch (area.level()) {
                    case COMMUNE -> "communeOfficer.";
                    case DISTRICT -> "district" + sector + ".";
                    case PROVINCE -> "province" + sector + ".";
                }
                + area.code();
    }

    private String chairOf(String unitKey) {
        return switch (area(unitKey).level()) {
                    case COMMUNE -> "communeChair.";
                    case DISTRICT -> "districtChair.";
                    case PROVINCE -> "provinceChair.";
                }
                + area(unitKey).code();
    }

    private Unit area(String unitKey) {
        Unit unit = units.find(unitKey).orElseThrow();
        return unit.isOffice() ? units.find(unit.parentKey()).orElseThrow() : unit;
    }

    private static void turnTo(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }
}
