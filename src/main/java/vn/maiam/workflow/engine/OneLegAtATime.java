package vn.maiam.workflow.engine;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.Step;

/**
 * {@code oneAtATime}, on the case code of a start form: a case with a running leg of this process gets no second one. They
 * would hear each other's messages, which are addressed by case and unit.
 */
@Component
class OneLegAtATime implements FieldCheck {

    private final RuntimeService legs;

    OneLegAtATime(@Lazy RuntimeService legs) {
        this.legs = legs;
    }

    @Override
    public String name() {
        return "oneAtATime";
    }

    @Override
    public Optional<Objection> check(Step step, Object value) {
        boolean running = value != null
                && legs.createProcessInstanceQuery()
                                .processDefinitionKey(step.processKey())
                                .processInstanceBusinessKey(value.toString())
                                .count()
                        > 0;
        return running
                ? Optional.of(new Objection(
                        "Hồ sơ này đang có một đề nghị cùng loại chưa xong.",
                        "Hãy chờ kết quả của đề nghị đó rồi lập đề nghị mới."))
                : Optional.empty();
    }
}
