package vn.maiam.workflow.gate;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;

/** The variables that a decision and the decisions it requires ask for from outside. */
final class DecisionInputs {

    private static final String IDENTIFIER = "[A-Za-z_]\\w*";

    private final Set<String> asked = new HashSet<>();
    private final Set<String> answered = new HashSet<>();

    private DecisionInputs() {}

    static Set<String> of(Decision decision) {
        DecisionInputs inputs = new DecisionInputs();
        inputs.read(decision);
        inputs.asked.removeAll(inputs.answered);
        return inputs.asked;
    }

    private void read(Decision decision) {
        decision.getModelInstance().getModelElementsByType(InputExpression.class).stream()
                .filter(expression -> belongsTo(expression, decision))
                .map(expression -> expression.getText().getTextContent().trim())
                .filter(text -> text.matches(IDENTIFIER))
                .forEach(asked::add);
        decision.getInformationRequirements().forEach(requirement -> {
            Decision required = requirement.getRequiredDecision();
            if (required != null) {
                required.getModelInstance().getModelElementsByType(Output.class).stream()
                        .filter(output ->
                                output.getParentElement().getParentElement().equals(required))
                        .forEach(output -> answered.add(output.getName()));
                read(required);
            }
        });
    }

    private static boolean belongsTo(InputExpression expression, Decision decision) {
        return expression.getParentElement() instanceof Input input
                && input.getParentElement().getParentElement().equals(decision);
    }
}
