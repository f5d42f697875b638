package vn.maiam.story;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseFileView;
import vn.maiam.casefile.CaseFiles;
import vn.maiam.security.EngineIdentity;
import vn.maiam.workflow.StepForms;

/** What people do in Tasklist, without the browser: sign in, start, take a task, submit its form. */
@Component
public class Office {

    private final EngineIdentity identity;
    private final FormService forms;
    private final TaskService tasks;
    private final RepositoryService models;
    private final ManagementService jobs;
    private final RuntimeService legs;
    private final StepForms steps;
    private final IdentityService people;
    private final CaseFiles files;

    Office(
            EngineIdentity identity,
            FormService forms,
            TaskService tasks,
            RepositoryService models,
            ManagementService jobs,
            RuntimeService legs,
            StepForms steps,
            IdentityService people,
            CaseFiles files) {
        this.identity = identity;
        this.forms = forms;
        this.tasks = tasks;
        this.models = models;
        this.jobs = jobs;
        this.legs = legs;
        this.steps = steps;
        this.people = people;
        this.files = files;
    }

    /** Starts a process as a person. @return the new leg's code */
    public String start(String person, String process, Map<String, Object> values) {
        String definition = models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        ProcessInstance leg = as(person, () -> forms.submitStartForm(definition, values));
        return leg.getBusinessKey();
    }

    /** Takes the person's one open task of this kind on a leg and submits its form. */
    public void complete(String person, String legCode, String task, Map<String, Object> values) {
        submit(person, taskOf(person, legCode, task).getId(), values);
    }

    /** Takes a task that is nobody's yet and submits its form. */
    public void submit(String person, String taskId, Map<String, Object> values) {
        as(person, () -> {
            tasks.claim(taskId, person);
            forms.submitTaskForm(taskId, values);
            return null;
        });
    }

    /** The task as the person sees it among those he may take. */
    public Task taskOf(String person, String legCode, String task) {
        List<Task> found = as(person, () -> tasks.createTaskQuery()
                .taskDefinitionKey(task)
                .processInstanceBusinessKey(legCode)
                .list());
        if (found.size() != 1) {
            throw new AssertionError("%s sees %d tasks %s of %s; open are %s"
                    .formatted(person, found.size(), task, legCode, openTasks(legCode)));
        }
        return found.get(0);
    }

    /** What the person sees in the form of his task: prefilled values and choices. */
    public Map<String, Object> shown(String person, String legCode, String task) {
        String id = taskOf(person, legCode, task).getId();
        return as(person, () -> steps.ofTask(id).data());
    }

    /** The file as the person reads it. */
    public CaseFileView file(String person, String caseCode) {
        return files.view(caseCode, person, "Xem hồ sơ");
    }

    /** The variables that a task's leg carries. */
    public Map<String, Object> routing(String legCode, String task) {
        return tasks.getVariables(tasks.createTaskQuery()
                .processInstanceBusinessKey(legCode)
                .taskDefinitionKey(task)
                .singleResult()
                .getId());
    }

    public List<String> openTasks(String legCode) {
        return tasks.createTaskQuery().processInstanceBusinessKey(legCode).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    public boolean runs(String legCode) {
        return legs.createProcessInstanceQuery()
                        .processInstanceBusinessKey(legCode)
                        .count()
                > 0;
    }

    /** Runs what waits to be run now (messages between legs), until nothing does; timers stay. */
    public void runJobs() {
        List<Job> waiting = jobs.createJobQuery().messages().withRetriesLeft().list();
        while (!waiting.isEmpty()) {
            waiting.forEach(job -> jobs.executeJob(job.getId()));
            waiting = jobs.createJobQuery().messages().withRetriesLeft().list();
        }
    }

    /** Lets a person stand in for another role at a unit for a while. */
    public void alsoHolds(String person, String role, String unit, Runnable work) {
        List<String> groups = List.of(role, role + "." + unit);
        groups.forEach(group -> people.createMembership(person, group));
        try {
            work.run();
        } finally {
            groups.forEach(group -> people.deleteMembership(person, group));
        }
    }

    /** Runs the timers of a leg that are due by the engine's clock. */
    public void runTimers(String legCode) {
        legs.createProcessInstanceQuery().processInstanceBusinessKey(legCode).list().stream()
                .flatMap(leg ->
                        jobs.createJobQuery().processInstanceId(leg.getId()).timers().executable().list().stream())
                .forEach(timer -> jobs.executeJob(timer.getId()));
    }

    public <T> T as(String person, java.util.function.Supplier<T> work) {
        identity.signIn(person);
        try {
            return work.get();
        } finally {
            identity.signOut();
        }
    }
}
