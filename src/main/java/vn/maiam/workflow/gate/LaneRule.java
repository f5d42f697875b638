package vn.maiam.workflow.gate;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Roles;
import vn.maiam.workflow.model.ProcessModel;

/** The lane is the assignment: every user task lies in a lane with a known role. */
@Component
class LaneRule implements GateRule {

    private final Roles roles;

    LaneRule(Roles roles) {
        this.roles = roles;
    }

    @Override
    public void check(ProcessModel process, Draft draft, Problems problems) {
        process.userTasks().forEach(task -> checkTask(task, process, problems));
        process.starts().forEach(start -> checkStart(start, problems));
    }

    private void checkTask(UserTask task, ProcessModel process, Problems problems) {
        if (process.laneOf(task).isEmpty()) {
            problems.at(task, "công việc chưa nằm trong làn nào");
        } else {
            process.roleOf(task)
                    .ifPresentOrElse(
                            role -> mustExist(role, task, problems),
                            () -> problems.at(task, "làn của công việc chưa có thuộc tính role"));
        }
    }

    private void checkStart(StartEvent start, Problems problems) {
        ProcessModel.property(start, "startRoles").ifPresent(names -> List.of(names.split("\\s*,\\s*"))
                .forEach(role -> mustExist(role, start, problems)));
    }

    private void mustExist(String role, org.camunda.bpm.model.bpmn.instance.BaseElement at, Problems problems) {
        if (roles.find(role).isEmpty()) {
            problems.at(at, "không có vai trò “%s”".formatted(role));
        }
    }
}
