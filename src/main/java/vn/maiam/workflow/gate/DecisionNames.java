package vn.maiam.workflow.gate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.w3c.dom.Element;
import vn.maiam.form.FeelNames;

/** The names by which a decision speaks to its caller: what it asks for, what it gives. */
final class DecisionNames {

    private final Problems problems;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> answered = new HashSet<>();

    private DecisionNames(Problems problems) {
        this.problems = problems;
    }

    /** What a decision, and those it requires, ask for from outside. */
    static Set<String> asked(Decision decision, Problems problems) {
        DecisionNames names = new DecisionNames(problems);
        names.read(decision);
        names.asked.removeAll(names.answered);
        return names.asked;
    }

    /** What a decision gives. */
    static Set<String> results(Decision decision) {
        return DiagramXml.all(xml(decision))
                .filter(element -> Set.of("output", "variable").contains(element.getLocalName()))
                .map(element -> element.getAttribute("name"))
                .collect(Collectors.toSet());
    }

    static Element xml(Decision decision) {
        return DiagramXml.find(DiagramXml.root(decision.getModelInstance()), decision.getId());
    }

    private void read(Decision decision) {
        DiagramXml.all(xml(decision)).forEach(this::read);
        decision.getInformationRequirements().forEach(requirement -> {
            Decision required = requirement.getRequiredDecision();
            if (required != null) {
                answered.addAll(results(required));
                read(required);
            }
        });
    }

    private void read(Element element) {
        String text = DiagramXml.children(element, "text")
                .map(Element::getTextContent)
                .map(String::strip)
                .findFirst()
                .orElse("");
        if (text.isEmpty() || text.equals("-")) {
            return;
        }
        try {
            switch (element.getLocalName()) {
                case "inputExpression", "outputEntry", "literalExpression" -> asked.addAll(FeelNames.in(text));
                case "inputEntry" -> asked.addAll(FeelNames.inTests(text));
                default -> {}
            }
        } catch (IllegalArgumentException e) {
            problems.at(element, "biểu thức FEEL “%s” không đọc được".formatted(text));
        }
    }
}
