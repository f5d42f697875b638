package vn.maiam.workflow.web;

import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.maiam.form.FormRefused;
import vn.maiam.form.Refusal;
import vn.maiam.workflow.TaskHandovers;
import vn.maiam.workflow.TaskHandovers.Colleague;

/** Giving a task back to the group, or passing it on to a colleague, with a reason. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
class HandoverController {

    private static final int LONGEST_REASON = 1000;

    private final TaskHandovers handovers;

    HandoverController(TaskHandovers handovers) {
        this.handovers = handovers;
    }

    @GetMapping("/colleagues")
    List<Colleague> colleagues(@PathVariable String taskId) {
        return handovers.colleagues(taskId);
    }

    @PostMapping("/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String taskId, @RequestBody Release release) {
        handovers.release(taskId, reason(release.reason()));
    }

    @PostMapping("/assign")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable String taskId, @RequestBody Assignment assignment) {
        String reason = reason(assignment.reason());
        handovers.assign(taskId, person(assignment.person()), reason);
    }

    private static String reason(String typed) {
        String reason = Objects.toString(typed, "").strip();
        if (reason.isEmpty()) {
            throw refused("reason", "Lý do", "Chưa ghi lý do.", "Hãy ghi ngắn gọn vì sao.");
        }
        if (reason.length() > LONGEST_REASON) {
            throw refused("reason", "Lý do", "Lý do dài quá 1000 ký tự.", "Hãy ghi ngắn gọn hơn.");
        }
        return reason;
    }

    private static String person(String typed) {
        String person = Objects.toString(typed, "").strip();
        if (person.isEmpty()) {
            throw refused("person", "Giao cho", "Chưa chọn người.", "Hãy chọn một người trong danh sách.");
        }
        return person;
    }

    private static FormRefused refused(String field, String label, String reason, String remedy) {
        return new FormRefused(List.of(new Refusal(field, label, reason, remedy)));
    }

    record Release(String reason) {}

    record Assignment(String person, String reason) {}
}
