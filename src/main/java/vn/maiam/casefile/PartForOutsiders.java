package vn.maiam.casefile;

import java.util.List;
import java.util.Optional;
import vn.maiam.casefile.CaseFileView.Entry;
import vn.maiam.workflow.Step;

/** What an office outside the case is shown of it beside a task of its own: what the task needs, and nothing else. */
public interface PartForOutsiders {

    /** @return empty if the step is none of those this one knows */
    Optional<Part> of(Step step);

    /**
     * @param title "Phiếu chuyển gửi G01"
     * @param withOwnRecords whether what the step's own unit has written on this leg is shown, too
     */
    record Part(String title, List<Entry> entries, boolean withOwnRecords) {}
}
