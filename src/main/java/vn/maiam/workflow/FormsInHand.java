package vn.maiam.workflow;

import vn.maiam.form.FormSchema;

/** The forms that the signed-in person fills at this moment, or might. */
public interface FormsInHand {

    /** @throws Refused if the person neither has the task nor may take it; the attempt is written down */
    FormInHand readable(String taskId);

    /** @throws Refused if the person does not have the task */
    FormInHand ofTask(String taskId);

    /** @throws Refused if the person may not start this process */
    FormInHand ofStart(String processDefinitionId);

    /**
     * Keeps a task from being done or withdrawn until the transaction ends; waits while somebody does so.
     *
     * @return false if the task is gone
     */
    boolean hold(String taskId);

    /** A form of a step as deployed with it. */
    record FormInHand(Step step, FormSchema schema) {}
}
