package vn.maiam.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;
import vn.maiam.security.EngineIdentity;

/** The people of the demo at work: each step is done by somebody who may, signed in, with the form filled. */
@Component
@Profile("demo")
class DemoOffice {

    private final EngineIdentity identity;
    private final People people;
    private final RepositoryService models;
    private final RuntimeService legs;
    private final TaskService tasks;
    private final FormService forms;
    private final ManagementService jobs;

    DemoOffice(
            EngineIdentity identity,
            People people,
            RepositoryService models,
            RuntimeService legs,
            TaskService tasks,
            FormService forms,
            ManagementService jobs) {
        this.identity = identity;
        this.people = people;
        this.models = models;
        this.legs = legs;
        this.tasks = tasks;
        this.forms = forms;
        this.jobs = jobs;
    }

    /** @return the new leg's code */
    String start(String process, String person, Map<String, Object> paper) {
        String definition = models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        ProcessInstance leg = as(person, () -> forms.submitStartForm(definition, paper));
        runJobs();
        return leg.getBusinessKey();
    }

    /** What is open on the case and its referrals, the referrals first: nothing can be closed before them. */
    List<OpenStep> open(String caseCode) {
        return tasks.createTaskQuery().processInstanceBusinessKeyLike(caseCode + "%").list().stream()
                .map(task -> new OpenStep(task, StepName.of(task, legCode(task), caseCode)))
                .sorted(Comparator.comparing(OpenStep::order).reversed())
                .toList();
    }

    private String legCode(Task task) {
        return legs.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    /** The first of the people who may do it takes the task and submits its form. */
    void complete(Task task, Map<String, Object> paper) {
        String person = anyCandidate(task);
        as(person, () -> {
            tasks.claim(task.getId(), person);
            forms.submitTaskForm(task.getId(), paper);
            return null;
        });
        runJobs();
    }

    /** Some of the visits that wait are somebody's already; who has no other task still finds his free. */
    void takeVisits() {
        tasks.createTaskQuery()
                .taskDefinitionKey("visit")
                .taskUnassigned()
                .list()
                .forEach(visit -> {
                    String person = anyCandidate(visit);
                    if (tasks.createTaskQuery().taskCandidateUser(person).count() > 1) {
                        as(person, () -> {
                            tasks.claim(visit.getId(), person);
                            return null;
                        });
                    }
                });
    }

    private String anyCandidate(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .flatMap(group -> people.membersOf(group).stream())
                .map(Person::id)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("Nobody may do " + task));
    }

    /** The engine's own executor begins only when the application is ready. */
    void runJobs() {
        List<Job> waiting = jobs.createJobQuery().messages().withRetriesLeft().list();
        while (!waiting.isEmpty()) {
            waiting.forEach(job -> jobs.executeJob(job.getId()));
            waiting = jobs.createJobQuery().messages().withRetriesLeft().list();
        }
    }

    private <T> T as(String person, Supplier<T> work) {
        identity.signIn(person);
        try {
            return work.get();
        } finally {
            identity.signOut();
        }
    }

    record OpenStep(Task task, StepName name) {

        private String order() {
            return Objects.toString(name.referral(), "") + " " + name.general();
        }
    }
}
