package vn.maiam.demo;

import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;

/**
 * How the demo's file names a step.
 *
 * @param general {@code process.task}, or the process for a start form
 * @param referral {@code G01} for a step of that referral, else null
 */
record StepName(String general, String referral) {

    static StepName ofStart(String process) {
        return new StepName(process, null);
    }

    /** @param legCode {@code <case code>} or {@code <case code>-G01} */
    static StepName of(Task task, String legCode, String caseCode) {
        String process = task.getProcessDefinitionId()
                .substring(0, task.getProcessDefinitionId().indexOf(':'));
        String referral = legCode.equals(caseCode) ? null : legCode.substring(caseCode.length() + 1);
        return new StepName(process + "." + task.getTaskDefinitionKey(), referral);
    }

    /** The general name, then the closer one. */
    Stream<String> all() {
        return referral == null ? Stream.of(general) : Stream.of(general, referral + " " + general);
    }

    boolean isIn(Collection<String> names) {
        return all().anyMatch(names::contains);
    }
}
