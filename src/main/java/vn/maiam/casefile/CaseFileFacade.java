package vn.maiam.casefile;

import java.time.Clock;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.workflow.FromDiagram;
import vn.maiam.workflow.LegMessages;
import vn.maiam.workflow.ProcessFacade;

/** What diagrams do to a file. Every call may be repeated: a job that failed afterwards runs again. */
@ProcessFacade("caseFile")
public class CaseFileFacade {

    private final CaseFileRows files;
    private final CaseFileChanges changes;
    private final CaseLegRows legs;
    private final CaseStages stages;
    private final CaseMerge merge;
    private final LegMessages messages;
    private final Clock clock;

    CaseFileFacade(
            CaseFileRows files,
            CaseFileChanges changes,
            CaseLegRows legs,
            CaseStages stages,
            CaseMerge merge,
            LegMessages messages,
            Clock clock) {
        this.files = files;
        this.changes = changes;
        this.legs = legs;
        this.stages = stages;
        this.merge = merge;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Makes a report part of the file that the child has already.
     *
     * @return {@code joined} if that file is open, {@code reopened} if it was closed and is open again now
     */
    @FromDiagram
    @Transactional
    public String mergeReport(String caseCode, String sameFile) {
        return merge.report(caseCode, sameFile);
    }

    /**
     * @param riskLevel {@code high|medium|low}
     * @param riskRule text of the rule that decided
     * @throws CaseFileClosed if the file is read-only
     */
    @FromDiagram
    @Transactional
    public void setRisk(String caseCode, String riskLevel, String riskRule) {
        changes.setRisk(open(caseCode).code(), riskLevel, riskRule);
    }

    /** @throws CaseFileClosed if the file is read-only */
    @FromDiagram
    @Transactional
    public void enterStage(String caseCode, String stage) {
        if (!stage.equals(open(caseCode).stage())) {
            changes.setStage(caseCode, stage);
            stages.enter(caseCode, stage);
        }
    }

    /**
     * Notes that a danger has been found now, so that the 12 hours run anew.
     *
     * @throws CaseFileClosed if the file is read-only
     */
    @FromDiagram
    @Transactional
    public void alert(String caseCode) {
        changes.alert(open(caseCode).code(), clock.instant());
    }

    /**
     * Makes the file read-only; a file closed already keeps its first reason. Proposals to end the case otherwise, which
     * nobody could answer any more, are withdrawn.
     */
    @FromDiagram
    @Transactional
    public void close(String caseCode, String closeReason) {
        CaseFile file = files.hold(caseCode);
        if (file.isOpen()) {
            changes.close(caseCode, closeReason, clock.instant());
            legs.end(caseCode);
            messages.tell("exitWithdrawn", caseCode, file.unitKey(), Map.of());
        }
    }

    /** Tells the leg of the case that it ends. */
    @FromDiagram
    @Transactional
    public void end(String caseCode, String endReason) {
        messages.tell("caseEnded", caseCode, files.get(caseCode).unitKey(), Map.of("endReason", endReason));
    }

    private CaseFile open(String caseCode) {
        CaseFile file = files.hold(caseCode);
        if (!file.isOpen()) {
            throw new CaseFileClosed(file);
        }
        return file;
    }
}
