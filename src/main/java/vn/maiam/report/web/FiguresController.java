package vn.maiam.report.web;

import java.security.Principal;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.maiam.report.BasisView;
import vn.maiam.report.ReportFigures;
import vn.maiam.report.ReportFigures.FiguresView;
import vn.maiam.report.ReportRefused;
import vn.maiam.workflow.Refused;
import vn.maiam.workflow.TaskSteps;

/** The figures of a report: by its code, or beside a task on it. */
@RestController
class FiguresController {

    private static final int LAST_PAGE = 100_000;
    private static final Set<String> SIDES = Set.of("numerator", "denominator");

    private final ReportFigures figures;
    private final TaskSteps tasks;

    FiguresController(ReportFigures figures, TaskSteps tasks) {
        this.figures = figures;
        this.tasks = tasks;
    }

    @GetMapping("/api/reports/{code}/figures")
    FiguresView figures(@PathVariable String code, @RequestParam(required = false) Integer version, Principal person) {
        return figures.of(code, version, person.getName());
    }

    @GetMapping("/api/tasks/{taskId}/report-figures")
    FiguresView figuresOfTask(@PathVariable String taskId, Principal person) {
        String code = tasks.visible(taskId).orElseThrow(Refused::taskGone).caseCode();
        return figures.of(code, null, person.getName());
    }

    @GetMapping("/api/reports/{code}/figures/{target}/basis")
    BasisView basis(
            @PathVariable String code,
            @PathVariable String target,
            @RequestParam(required = false) Integer version,
            @RequestParam(defaultValue = "numerator") String side,
            @RequestParam(defaultValue = "0") int page,
            Principal person) {
        if (!SIDES.contains(side)) {
            throw ReportRefused.wrong("side", "Chỉ xem được phần “numerator” hoặc “denominator” của một số liệu.");
        }
        if (page < 0 || page > LAST_PAGE) {
            throw ReportRefused.wrong("page", "Không có trang này. Hãy xem lại từ trang đầu.");
        }
        return figures.basis(code, version, target, side, page, person.getName());
    }
}
