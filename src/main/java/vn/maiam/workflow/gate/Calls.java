package vn.maiam.workflow.gate;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import vn.maiam.workflow.model.ProcessModel;

/** The call activities of a process. */
final class Calls {

    private Calls() {}

    static List<CallActivity> of(ProcessModel process) {
        return process.elements(CallActivity.class);
    }
}
