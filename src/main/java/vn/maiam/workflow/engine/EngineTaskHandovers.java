package vn.maiam.workflow.engine;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormRefused;
import vn.maiam.form.Refusal;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;
import vn.maiam.workflow.HandoverLog;
import vn.maiam.workflow.HandoverLog.Handover;
import vn.maiam.workflow.Refused;
import vn.maiam.workflow.TaskHandovers;

/** The engine lets a person with the right to assign do so to anybody, without a word why; here it is the group's own. */
@Component
class EngineTaskHandovers implements TaskHandovers {

    private static final Collator VIETNAMESE = Collator.getInstance(Locale.forLanguageTag("vi"));

    private final ProcessEngine engine;
    private final EngineTaskSteps steps;
    private final People people;
    private final HandoverLog log;

    EngineTaskHandovers(@Lazy ProcessEngine engine, EngineTaskSteps steps, People people, HandoverLog log) {
        this.engine = engine;
        this.steps = steps;
        this.people = people;
        this.log = log;
    }

    @Override
    public void release(String taskId, String reason) {
        handOver(taskId, null, reason);
    }

    @Override
    public void assign(String taskId, String person, String reason) {
        handOver(taskId, person, reason);
    }

    @Override
    public List<Colleague> colleagues(String taskId) {
        mustBeVisible(taskId);
        return steps.inEngine(command -> {
            TaskEntity task = EngineTaskSteps.load(taskId);
            return group(task)
                    .filter(member -> !member.id().equals(task.getAssignee()))
                    .sorted(Comparator.comparing(Person::name, VIETNAMESE))
                    .map(member -> new Colleague(member.id(), member.name()))
                    .toList();
        });
    }

    private void handOver(String taskId, String person, String reason) {
        mustBeVisible(taskId);
        steps.inEngine(command -> {
            TaskEntity task = EngineTaskSteps.load(taskId);
            String from = task.getAssignee();
            mustBeInHand(task, command);
            mustBeOfTheGroup(task, person);
            // The rule above is closer than the engine's, which knows nothing of somebody who has left.
            command.runWithoutAuthorization(() -> {
                engine.getTaskService().setAssignee(taskId, person);
                return null;
            });
            log.handedOver(Steps.of(task), new Handover(command.getAuthenticatedUserId(), from, person, reason));
            return null;
        });
    }

    private void mustBeVisible(String taskId) {
        steps.visible(taskId).orElseThrow(Refused::taskGone);
    }

    private void mustBeInHand(TaskEntity task, CommandContext command) {
        String from = task.getAssignee();
        String person = command.getAuthenticatedUserId();
        if (from == null) {
            throw Refused.notTaken();
        }
        boolean left = !isOfTheGroup(task, from);
        if (!from.equals(person) && !(left && isOfTheGroup(task, person))) {
            throw Refused.inOtherHands();
        }
    }

    private void mustBeOfTheGroup(TaskEntity task, String person) {
        if (person != null && !isOfTheGroup(task, person)) {
            throw new FormRefused(List.of(new Refusal(
                    "person",
                    "Giao cho",
                    "Người này không thuộc nhóm được làm việc này.",
                    "Hãy chọn một người trong danh sách.")));
        }
    }

    private boolean isOfTheGroup(TaskEntity task, String person) {
        return group(task).anyMatch(member -> member.id().equals(person));
    }

    private Stream<Person> group(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .distinct()
                .flatMap(group -> people.membersOf(group).stream());
    }
}
