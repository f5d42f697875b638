package vn.maiam.workflow.gate;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import vn.maiam.workflow.WordedRefusal;

/** A deployment that would harm running work; answered with 400 and every reason at once. */
public class DeploymentRefused extends BadUserRequestException implements WordedRefusal {

    private final transient List<String> problems;

    DeploymentRefused(List<String> problems) {
        super("Không triển khai, chưa có gì thay đổi. " + String.join(" ", problems));
        this.problems = problems;
    }

    public List<String> problems() {
        return problems;
    }

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String type() {
        return "DeploymentRefused";
    }
}
