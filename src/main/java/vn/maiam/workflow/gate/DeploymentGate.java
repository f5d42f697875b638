package vn.maiam.workflow.gate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
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
    private final VocabularyRule vocabulary;
    private final FormRules formRules;
    private final DecisionRule decisions;

    DeploymentGate(
            Deployed deployed,
            TogetherDeployed together,
            List<GateRule> rules,
            VocabularyRule vocabulary,
            FormRules formRules,
            DecisionRule decisions) {
        this.deployed = deployed;
        this.together = together;
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.formRules = formRules;
        this.decisions = decisions;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            asTheHouse(() -> examine(deployment));
        }
    }

    /** Whoever deploys sees neither cases nor every diagram; the gate has to know them all. */
    private static void asTheHouse(Runnable work) {
        CommandContext command = Context.getCommandContext();
        boolean tenantsChecked = command.isTenantCheckEnabled();
        command.disableTenantCheck();
        try {
            command.runWithoutAuthorization(() -> {
                work.run();
                return null;
            });
        } finally {
            if (tenantsChecked) {
                command.enableTenantCheck();
            }
        }
    }

    private void examine(DeploymentEntity deployment) {
        Problems problems = new Problems();
        Draft brought = read(deployment, problems);
        brought.diagrams().forEach(diagram -> vocabulary.check(diagram, problems));
        stopAt(problems);
        together.complete(deployment);
        check(read(deployment, problems), problems);
        stopAt(problems);
    }

    private void check(Draft draft, Problems problems) {
        formRules.check(draft, problems);
        decisions.check(draft, problems);
        draft.processes().forEach(process -> rules.forEach(rule -> rule.check(process, draft, problems)));
    }

    private static void stopAt(Problems problems) {
        if (problems.found()) {
            throw new DeploymentRefused(problems.sentences());
        }
    }

    /** The parser's own words, from the innermost cause: they name the line. */
    private static String reason(Throwable unreadable) {
        Throwable at = unreadable;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return at.getMessage();
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
                addForm(name, schema, draft, problems);
            } else {
                problems.at(name, "chỉ triển khai được tệp .bpmn, .dmn và .form");
            }
        } catch (ModelException e) {
            problems.at(name, "tệp không đọc được hoặc không đúng chuẩn (" + reason(e) + ")");
        }
    }

    private static void addForm(String name, String schema, Draft draft, Problems problems) {
        try {
            String id = FormSchema.parse(schema).id();
            if (id == null || id.isBlank()) {
                problems.at(name, "biểu mẫu chưa có mã (id)");
            }
            draft.addForm(id, schema);
        } catch (IllegalArgumentException unreadable) {
            problems.at(name, unreadable.getMessage());
        }
    }
}
