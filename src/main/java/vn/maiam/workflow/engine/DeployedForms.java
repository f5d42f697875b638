package vn.maiam.workflow.engine;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.FormVersion;

/** The forms as deployed together with a process version: a running stage keeps its form. */
@Component
class DeployedForms {

    /** Deployed forms never change, so what was read once stays right. */
    private final Map<String, FormVersion> read = new ConcurrentHashMap<>();

    FormVersion of(ProcessDefinitionEntity process, String formId) {
        return read.computeIfAbsent(process.getDeploymentId() + "/" + formId, key -> find(process, formId));
    }

    private FormVersion find(ProcessDefinitionEntity process, String formId) {
        var command = Context.getCommandContext();
        CamundaFormDefinitionEntity form = command.getCamundaFormDefinitionManager()
                .findDefinitionByDeploymentAndKey(process.getDeploymentId(), formId);
        if (form == null) {
            throw new IllegalStateException("Form %s is not deployed together with %s, version %d."
                    .formatted(formId, process.getKey(), process.getVersion()));
        }
        byte[] schema = command.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(form.getDeploymentId(), form.getResourceName())
                .getBytes();
        return new FormVersion(formId, form.getVersion(), new String(schema, StandardCharsets.UTF_8));
    }
}
