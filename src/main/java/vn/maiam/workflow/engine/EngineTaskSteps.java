package vn.maiam.workflow.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.ReadingLog;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.TaskSteps;

/** Steps as the engine lets the signed-in person see them: his units, his roles. */
@Component
class EngineTaskSteps implements TaskSteps {

    private final ProcessEngine engine;
    private final ReadingLog log;

    EngineTaskSteps(@Lazy ProcessEngine engine, ReadingLog log) {
        this.engine = engine;
        this.log = log;
    }

    /** An attempt on a task of somebody else's unit or role is written down: nobody comes upon its id by working. */
    @Override
    public Optional<Step> visible(String taskId) {
        Optional<Task> found = find(taskId);
        if (found.isEmpty()) {
            hidden(taskId).ifPresent(log::refused);
        }
        return found.map(task -> inEngine(command -> Steps.of(load(taskId))));
    }

    private Optional<Step> hidden(String taskId) {
        return inEngine(command -> command.getAuthenticatedUserId() == null
                ? Optional.empty()
                : Optional.ofNullable(load(taskId)).map(Steps::of));
    }

    @Override
    public boolean mayWorkOn(String taskId) {
        return find(taskId).isPresent() && inEngine(command -> mayWork(load(taskId), command.getAuthentication()));
    }

    /** Queries are checked by the engine against units and rights; without a signed-in person nothing is answered. */
    private Optional<Task> find(String taskId) {
        if (engine.getIdentityService().getCurrentAuthentication() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                engine.getTaskService().createTaskQuery().taskId(taskId).singleResult());
    }

    private static boolean mayWork(TaskEntity task, Authentication person) {
        if (task.getAssignee() != null) {
            return Objects.equals(task.getAssignee(), person.getUserId());
        }
        List<String> groups = person.getGroupIds() == null ? List.of() : person.getGroupIds();
        return task.getCandidates().stream().map(IdentityLink::getGroupId).anyMatch(groups::contains);
    }

    static TaskEntity load(String taskId) {
        return Context.getCommandContext().getTaskManager().findTaskById(taskId);
    }

    <T> T inEngine(Command<T> command) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command);
    }
}
