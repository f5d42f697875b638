package vn.maiam.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.maiam.casefile.CaseReferrals.Slip;
import vn.maiam.casefile.HandoverRows.Passed;
import vn.maiam.workflow.WaitingWork.WaitingTask;

/**
 * What a file holds, as stored, as far as somebody may read it.
 *
 * @param records corrected ones, too; oldest first
 * @param work what waits on the case's legs and its referrals'; nothing for whoever reads but a part
 */
record FileContents(
        CaseFile file, List<Entered> records, List<Passed> handovers, List<Slip> slips, List<WaitingTask> work) {

    /** Everybody it names; null stands for the system. */
    Set<String> people() {
        return Stream.of(
                        records.stream().map(Entered::personId),
                        handovers.stream()
                                .map(Passed::handover)
                                .flatMap(passed -> Stream.of(passed.by(), passed.from(), passed.to())),
                        work.stream().map(WaitingTask::assignee))
                .flatMap(people -> people)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    Optional<Slip> slip(String legCode) {
        return slips.stream().filter(slip -> slip.code().equals(legCode)).findFirst();
    }

    /** The first record of one of these steps since then; when it was corrected later does not matter. */
    Optional<Entered> firstOf(Set<String> steps, Instant since) {
        return records.stream()
                .filter(record -> record.corrects() == null)
                .filter(record -> steps.contains(record.processKey() + "." + record.step()))
                .filter(record -> !record.recordedAt().isBefore(since))
                .findFirst();
    }
}
