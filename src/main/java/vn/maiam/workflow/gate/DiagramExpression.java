package vn.maiam.workflow.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNode;
import org.camunda.bpm.impl.juel.AstParameters;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * An expression of a diagram, read as a tree: which variables it names, and what in it is not on the white list. Allowed
 * are literals, operators, variables, calls of facade methods, {@code execution} as their argument,
 * {@code execution.processBusinessKey} and {@code decisionResult[0].<name>}.
 */
final class DiagramExpression {

    private static final Builder PARSER = new Builder(Builder.Feature.METHOD_INVOCATIONS);
    private static final Pattern RESULT = Pattern.compile("decisionResult\\[0\\]\\.(\\w+)");
    private static final String EXECUTION = "execution";

    /** Kinds of node that only compute; anything else must be recognised by {@link #read}. */
    private static final Set<String> HARMLESS = Set.of(
            "AstEval",
            "AstBinary",
            "AstUnary",
            "AstBoolean",
            "AstString",
            "AstNumber",
            "AstNull",
            "AstNested",
            "AstChoice",
            "AstText",
            "AstComposite");

    private final Facades facades;
    private final Set<String> variables = new LinkedHashSet<>();
    private final Set<String> results = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    private DiagramExpression(Facades facades) {
        this.facades = facades;
    }

    static DiagramExpression of(String text, Facades facades) {
        DiagramExpression expression = new DiagramExpression(facades);
        try {
            expression.read(PARSER.build(text).getRoot());
        } catch (TreeBuilderException e) {
            expression.faults.add("biểu thức “%s” không đọc được".formatted(text));
        }
        return expression;
    }

    Set<String> variables() {
        return variables;
    }

    /** What it reads of a decision's result. */
    Set<String> results() {
        return results;
    }

    List<String> faults() {
        return faults;
    }

    private void read(Node node) {
        if (node instanceof AstIdentifier identifier) {
            readVariable(identifier.getName());
        } else if (node instanceof AstMethod call) {
            readCall(call);
        } else if (node instanceof AstDot dot) {
            readProperty(dot);
        } else if (HARMLESS.contains(node.getClass().getSimpleName())) {
            readChildren(node);
        } else {
            faults.add("biểu thức dùng “%s”, ngoài danh mục cho phép".formatted(node));
        }
    }

    private void readChildren(Node node) {
        for (int i = 0; i < node.getCardinality(); i++) {
            read(node.getChild(i));
        }
    }

    private void readVariable(String name) {
        if (EXECUTION.equals(name)) {
            faults.add("“execution” chỉ được dùng làm tham số của một hàm cho phép");
        } else {
            variables.add(name);
        }
    }

    private void readCall(AstMethod call) {
        AstParameters arguments = (AstParameters) call.getChild(1);
        if (call.getChild(0) instanceof AstDot dot
                && dot.getChild(0) instanceof AstIdentifier facade
                && facades.allows(facade.getName(), property(dot), arguments.getCardinality())) {
            for (int i = 0; i < arguments.getCardinality(); i++) {
                readArgument(arguments.getChild(i));
            }
        } else {
            faults.add("biểu thức gọi “%s”, không thuộc các hàm cho phép".formatted(textOf(call)));
        }
    }

    private void readArgument(Node argument) {
        if (!(argument instanceof AstIdentifier identifier && EXECUTION.equals(identifier.getName()))) {
            read(argument);
        }
    }

    private void readProperty(AstDot dot) {
        String path = textOf(dot);
        Matcher result = RESULT.matcher(path);
        if (result.matches()) {
            results.add(result.group(1));
        } else if (!path.equals("execution.processBusinessKey")) {
            faults.add("biểu thức đọc “%s”, ngoài danh mục cho phép".formatted(path));
        }
    }

    private static String property(AstDot dot) {
        return dot.toString().replaceFirst("^\\.\\s*", "").trim();
    }

    private static String textOf(AstNode node) {
        StringBuilder text = new StringBuilder();
        node.appendStructure(text, null);
        return text.toString();
    }
}
