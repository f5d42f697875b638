package vn.maiam.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.CaseFileView.PartView;
import vn.maiam.casefile.CaseFileView.ReferralView;
import vn.maiam.casefile.CaseFileView.WorkView;
import vn.maiam.casefile.CaseReferrals.Slip;
import vn.maiam.casefile.PartForOutsiders.Part;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.WaitingWork;
import vn.maiam.workflow.WaitingWork.WaitingTask;

/** Puts a file together for reading. What it asks the database does not grow with the file. */
@Component
class CaseFileReader {

    private final CaseFileRows files;
    private final ChildRows children;
    private final RecordRows records;
    private final HandoverRows handovers;
    private final CaseReferrals referrals;
    private final WaitingWork work;
    private final Rosters rosters;
    private final CorrectionRight corrections;
    private final Timeline timeline;
    private final StageBar stages;
    private final TwelveHours clocks;
    private final Wording wording;
    private final Clock clock;

    CaseFileReader(
            CaseFileRows files,
            ChildRows children,
            RecordRows records,
            HandoverRows handovers,
            CaseReferrals referrals,
            WaitingWork work,
            Rosters rosters,
            CorrectionRight corrections,
            Timeline timeline,
            StageBar stages,
            TwelveHours clocks,
            Wording wording,
            Clock clock) {
        this.files = files;
        this.children = children;
        this.records = records;
        this.handovers = handovers;
        this.referrals = referrals;
        this.work = work;
        this.rosters = rosters;
        this.corrections = corrections;
        this.timeline = timeline;
        this.stages = stages;
        this.clocks = clocks;
        this.wording = wording;
        this.clock = clock;
    }

    /** @param until what was recorded later, by others, is left out, and so is how the case stands now */
    @Transactional(readOnly = true)
    CaseFileView read(String caseCode, String personId, Instant until) {
        CaseFile file = files.get(caseCode);
        boolean whole = until.equals(Instant.MAX);
        FileContents contents = contents(file, until);
        Roster roster = rosters.of(contents.people());
        Predicate<Entered> correctable = corrections.of(personId, contents, roster);
        return new CaseFileView(
                file.code(),
                null,
                children.of(file).name(),
                file.label(),
                roster.unit(file.unitKey()),
                whole ? wording.of("stage", file.stage()) : null,
                whole ? wording.of("risk", file.riskLevel()) : null,
                whole ? file.riskRule() : null,
                wording.of("status", file.status().id()),
                VietnameseDate.of(file.receivedAt(), clock),
                whole ? clocks.of(contents) : List.of(),
                whole ? stages.of(file) : List.of(),
                contents.work().stream()
                        .map(task -> view(task, contents, roster))
                        .toList(),
                whole ? open(contents, roster) : List.of(),
                timeline.of(contents, roster, record -> whole && correctable.test(record)));
    }

    /** @param part what somebody outside the case is shown of it beside this step of his */
    @Transactional(readOnly = true)
    CaseFileView read(Step step, Part part) {
        CaseFile file = files.get(step.caseCode());
        FileContents contents = ownOf(file, step, part);
        Roster roster = rosters.of(contents.people());
        return new CaseFileView(
                file.code(),
                new PartView(part.title(), part.entries()),
                children.of(file).name(),
                file.label(),
                roster.unit(file.unitKey()),
                null,
                wording.of("risk", file.riskLevel()),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                timeline.of(contents, roster, corrections.of(step.personId(), contents, roster)));
    }

    private FileContents contents(CaseFile file, Instant until) {
        List<String> codes = files.codesWithin(file.code());
        List<Slip> slips = referrals.of(codes);
        List<String> legs =
                Stream.concat(codes.stream(), slips.stream().map(Slip::code)).toList();
        return new FileContents(
                file,
                records.all(codes).stream()
                        .filter(record -> !record.recordedAt().isAfter(until))
                        .toList(),
                handovers.ofCases(codes).stream()
                        .filter(passed -> !passed.at().isAfter(until))
                        .toList(),
                slips,
                until.equals(Instant.MAX) ? work.of(legs) : List.of());
    }

    /** What the step's own unit has written on this leg. */
    private FileContents ownOf(CaseFile file, Step step, Part part) {
        List<String> codes = files.codesWithin(file.code());
        return new FileContents(
                file,
                part.withOwnRecords()
                        ? records.all(codes).stream()
                                .filter(record -> record.legCode().equals(step.legCode())
                                        && record.unitKey().equals(step.unitKey()))
                                .toList()
                        : List.of(),
                List.of(),
                referrals.of(codes),
                List.of());
    }

    private WorkView view(WaitingTask task, FileContents contents, Roster roster) {
        return new WorkView(
                task.name(),
                task.assignee() == null ? null : roster.name(task.assignee()),
                roster.group(task.group()),
                VietnameseDate.of(task.due(), clock),
                task.due() != null && task.due().isBefore(clock.instant()),
                contents.slip(task.legCode())
                        .map(slip -> wording.of("referral", "slip")
                                .formatted(slip.number(), roster.unit(slip.receiverUnit())))
                        .orElse(null));
    }

    private List<ReferralView> open(FileContents contents, Roster roster) {
        return contents.slips().stream()
                .filter(Slip::open)
                .map(slip -> new ReferralView(
                        slip.number(),
                        roster.unit(slip.receiverUnit()),
                        slip.need(),
                        wording.of("referralState", slip.state()),
                        VietnameseDate.day(slip.openedAt(), clock)))
                .toList();
    }
}
