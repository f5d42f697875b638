package vn.maiam.workflow.gate;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.model.ProcessModel;

/** Every user task shows a form that exists, in the version deployed together with its process. */
@Component
class FormReferenceRule implements GateRule {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    @Override
    public void check(ProcessModel process, Draft draft, Problems problems) {
        process.userTasks().forEach(task -> {
            if (ProcessModel.formRef(task).isEmpty()) {
                problems.at(task, "công việc chưa có biểu mẫu (formRef)");
            }
            checkReference(task, draft, problems);
            ProcessModel.property(task, "notSameAs")
                    .filter(form -> draft.form(form).isEmpty())
                    .ifPresent(form -> problems.at(task, "notSameAs nêu biểu mẫu “%s” không tồn tại".formatted(form)));
        });
        process.starts().forEach(start -> checkReference(start, draft, problems));
    }

    private static void checkReference(BaseElement element, Draft draft, Problems problems) {
        Optional<String> form = ProcessModel.formRef(element);
        form.filter(id -> draft.form(id).isEmpty())
                .ifPresent(id -> problems.at(element, "biểu mẫu “%s” không tồn tại".formatted(id)));
        if (form.isPresent() && !"deployment".equals(element.getAttributeValueNs(CAMUNDA, "formRefBinding"))) {
            problems.at(element, "formRefBinding phải là “deployment” để việc đang chạy giữ biểu mẫu của nó");
        }
    }
}
