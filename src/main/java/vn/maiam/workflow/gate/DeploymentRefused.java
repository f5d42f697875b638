package vn.maiam.workflow.gate;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;

/** A deployment that would harm running work; answered with 400 and every reason at once. */
public class DeploymentRefused extends BadUserRequestException {

    private final transient List<String> problems;

    DeploymentRefused(List<String> problems) {
        super("Không triển khai, chưa có gì thay đổi. " + String.join(" ", problems));
        this.problems = problems;
    }

    public List<String> problems() {
        return problems;
    }
}
