package vn.maiam.casefile;

import org.springframework.stereotype.Component;
import vn.maiam.workflow.ReadingLog;
import vn.maiam.workflow.Step;

/** A form shows what the file holds, so opening it is reading the file. */
@Component
class FormReadings implements ReadingLog {

    private final AccessLog log;

    FormReadings(AccessLog log) {
        this.log = log;
    }

    @Override
    public void formShown(Step step) {
        write(step, "Mở biểu mẫu: ");
    }

    @Override
    public void refused(Step step) {
        write(step, "Bị từ chối: ");
    }

    private void write(Step step, String what) {
        if (step.caseCode() != null) {
            log.write(step.personId(), step.caseCode(), what + step.activityName());
        }
    }
}
