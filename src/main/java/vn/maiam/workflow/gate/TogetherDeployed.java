package vn.maiam.workflow.gate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ResourceTypes;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormSchema;
import vn.maiam.workflow.model.ProcessModel;

/**
 * Brings into a deployment what belongs together: a new form with the diagrams that show it, a new diagram with the forms
 * it shows. So a modeler may deploy either alone, and every process version still has its own forms, for good.
 */
@Component
class TogetherDeployed {

    private final Deployed deployed;

    TogetherDeployed(Deployed deployed) {
        this.deployed = deployed;
    }

    void complete(DeploymentEntity deployment) {
        addDiagramsShowing(formsOf(deployment), deployment);
        Set<String> missing = formsShownBy(deployment);
        missing.removeAll(formsOf(deployment));
        missing.forEach(form -> deployed.newestFormResource(form).ifPresent(found -> add(found, deployment)));
    }

    private void addDiagramsShowing(Set<String> forms, DeploymentEntity deployment) {
        Set<String> brought = processesOf(deployment);
        deployed.showing(forms).stream()
                .filter(definition -> !brought.contains(definition.getKey()))
                .map(definition -> deployed.resource(definition.getDeploymentId(), definition.getResourceName()))
                .forEach(diagram -> add(diagram, deployment));
    }

    private static void add(ResourceEntity found, DeploymentEntity deployment) {
        if (deployment.getResources().containsKey(found.getName())) {
            return;
        }
        ResourceEntity copy = new ResourceEntity();
        copy.setName(found.getName());
        copy.setBytes(found.getBytes());
        copy.setDeploymentId(deployment.getId());
        copy.setType(ResourceTypes.REPOSITORY.getValue());
        copy.setCreateTime(ClockUtil.getCurrentTime());
        deployment.addResource(copy);
        Context.getCommandContext().getResourceManager().insertResource(copy);
    }

    private static Set<String> formsOf(DeploymentEntity deployment) {
        Set<String> ids = new HashSet<>();
        resources(deployment, ".form")
                .forEach(form -> ids.add(FormSchema.parse(new String(form.getBytes(), StandardCharsets.UTF_8))
                        .id()));
        return ids;
    }

    private static Set<String> formsShownBy(DeploymentEntity deployment) {
        Set<String> ids = new HashSet<>();
        processes(deployment).forEach(process -> ids.addAll(process.formIds()));
        return ids;
    }

    private static Set<String> processesOf(DeploymentEntity deployment) {
        Set<String> keys = new HashSet<>();
        processes(deployment).forEach(process -> keys.add(process.key()));
        return keys;
    }

    private static List<ProcessModel> processes(DeploymentEntity deployment) {
        return resources(deployment, ".bpmn").stream()
                .flatMap(diagram ->
                        ProcessModel.all(Bpmn.readModelFromStream(new ByteArrayInputStream(diagram.getBytes())))
                                .stream())
                .toList();
    }

    private static List<ResourceEntity> resources(DeploymentEntity deployment, String ending) {
        return deployment.getResources().values().stream()
                .filter(resource -> resource.getName().endsWith(ending))
                .toList();
    }
}
