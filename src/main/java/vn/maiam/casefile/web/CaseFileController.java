package vn.maiam.casefile.web;

import java.security.Principal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.maiam.casefile.CaseFileView;
import vn.maiam.casefile.CaseFiles;
import vn.maiam.casefile.OtherFile;
import vn.maiam.workflow.Refused;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.TaskSteps;

/** A file: beside a task, or by its code. */
@RestController
class CaseFileController {

    private final TaskSteps tasks;
    private final CaseFiles files;
    private final ObjectProvider<OtherFile> others;

    CaseFileController(TaskSteps tasks, CaseFiles files, ObjectProvider<OtherFile> others) {
        this.others = others;
        this.tasks = tasks;
        this.files = files;
    }

    @GetMapping("/api/tasks/{taskId}/file")
    Object file(@PathVariable String taskId) {
        Step step = tasks.visible(taskId).orElseThrow(Refused::taskGone);
        return others.stream()
                .filter(other -> step.caseCode() != null && other.keeps(step.caseCode()))
                .findFirst()
                .map(other -> other.beside(step))
                .orElseGet(() -> files.beside(step));
    }

    @GetMapping("/api/cases/{caseCode}/file")
    CaseFileView fileOfCase(@PathVariable String caseCode, Principal person) {
        return files.view(caseCode, person.getName(), "Xem hồ sơ");
    }
}
