package vn.maiam.workflow.gate;

import vn.maiam.workflow.model.ProcessModel;

/** One reason to refuse a process. */
interface GateRule {

    void check(ProcessModel process, Draft draft, Problems problems);
}
