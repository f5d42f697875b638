package vn.maiam.workflow.gate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormSchema;

/**
 * Lets only deployments through that the house can keep its promises for. Looks at new deployments only: an old version
 * must load after a restart whatever we have learnt since.
 */
@Component
public class DeploymentGate implements Deployer {

    private final Deployed deployed;
    private final TogetherDeployed together;
    private final List<GateRule> rules;
    private final FormRules formRules;

    DeploymentGate(Deployed deployed, TogetherDeployed together, List<GateRule> rules, FormRules formRules) {
        this.deployed = deployed;
        this.together = together;
        this.rules = rules;
        this.formRules = formRules;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        Problems problems = new Problems();
        together.complete(deployment);
        Draft draft = read(deployment, problems);
        if (!problems.found()) {
            formRules.check(draft, problems);
            draft.processes().forEach(process -> rules.forEach(rule -> rule.check(process, draft, problems)));
        }
        if (problems.found()) {
            throw new DeploymentRefused(problems.sentences());
        }
    }

    private Draft read(DeploymentEntity deployment, Problems problems) {
        Draft draft = new Draft(deployed);
        deployment.getResources().values().forEach(resource -> read(resource, draft, problems));
        return draft;
    }

    private void read(ResourceEntity resource, Draft draft, Problems problems) {
        String name = resource.getName();
        ByteArrayInputStream content = new ByteArrayInputStream(resource.getBytes());
        try {
            if (name.endsWith(".bpmn")) {
                draft.addDiagram(name, Bpmn.readModelFromStream(content));
            } else if (name.endsWith(".dmn")) {
                draft.addDecisions(Dmn.readModelFromStream(content));
            } else if (name.endsWith(".form")) {
                String schema = new String(resource.getBytes(), StandardCharsets.UTF_8);
                draft.addForm(FormSchema.parse(schema).id(), schema);
            } else {
                problems.at(name, "chỉ triển khai được tệp .bpmn, .dmn và .form");
            }
        } catch (ModelException | IllegalArgumentException e) {
            problems.at(name, "tệp không đọc được (" + e.getMessage() + ")");
        }
    }
}
