package vn.maiam.casefile;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A new report on a child who has a file: it becomes part of that file, which it reopens if it was closed. */
@Component
class CaseMerge {

    private static final String JOINED = "joined";
    private static final String REOPENED = "reopened";

    private final CaseFileRows files;
    private final CaseFileChanges changes;
    private final CaseLegRows legs;
    private final CaseStages stages;
    private final ChildData childData;
    private final ApplicationEventPublisher events;

    CaseMerge(
            CaseFileRows files,
            CaseFileChanges changes,
            CaseLegRows legs,
            CaseStages stages,
            ChildData childData,
            ApplicationEventPublisher events) {
        this.files = files;
        this.changes = changes;
        this.legs = legs;
        this.stages = stages;
        this.childData = childData;
        this.events = events;
    }

    String report(String reportCode, String sameFile) {
        CaseFile file = files.hold(sameFile);
        CaseFile report = files.hold(reportCode);
        if (sameFile.equals(report.mergedInto())) {
            return report.continues() == null ? JOINED : REOPENED;
        }
        refuseUnfit(report, file);
        return merge(report, file);
    }

    private static void refuseUnfit(CaseFile report, CaseFile file) {
        if (!report.isOpen()) {
            throw new CaseFileClosed(report);
        }
        if (file.status() == CaseStatus.JOINED) {
            throw new CaseFileClosed(file);
        }
        if (report.code().equals(file.code()) || !report.unitKey().equals(file.unitKey())) {
            throw new IllegalArgumentException(
                    "Hồ sơ " + file.code() + " không phải là hồ sơ có trước của trẻ này tại xã.");
        }
    }

    private String merge(CaseFile report, CaseFile file) {
        boolean wasOpen = file.isOpen();
        changes.mergeInto(report.code(), file.code(), wasOpen ? null : file.code());
        legs.end(report.code());
        childData.fillGaps(file, report);
        if (!wasOpen) {
            changes.reopen(file.code(), report.receivedAt());
            stages.startOver(file.code(), report.code());
            legs.begin(file.code(), file.unitKey(), "reopening");
        }
        events.publishEvent(new ReportJoined(file.code()));
        return wasOpen ? JOINED : REOPENED;
    }
}
