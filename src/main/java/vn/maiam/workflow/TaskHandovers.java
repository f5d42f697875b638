package vn.maiam.workflow;

import java.util.List;

/**
 * Passing a taken task on within the group that may do it. Only the person who has the task may; if he has left the group,
 * so that he could not, any member of it.
 */
public interface TaskHandovers {

    /**
     * Gives the task back to its group.
     *
     * @throws Refused if nobody has the task, or somebody else
     */
    void release(String taskId, String reason);

    /**
     * @throws Refused if nobody has the task, or somebody else
     * @throws vn.maiam.form.FormRefused if the person is not of the group
     */
    void assign(String taskId, String person, String reason);

    /** Who else may do the task, by name. @throws Refused if the signed-in person may not see the task */
    List<Colleague> colleagues(String taskId);

    /** @param name full name */
    record Colleague(String id, String name) {}
}
