package vn.maiam.form;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FailedEvaluationResult;
import org.camunda.feel.api.FailedParseResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** The only place that knows the FEEL engine. Expressions may begin with {@code =}, as forms write them. */
class Feel {

    private final FeelEngineApi engine;
    private final Map<String, ParsedExpression> parsed = new ConcurrentHashMap<>();

    Feel(Clock clock) {
        engine = FeelEngineBuilder.forJava()
                .withClock(() -> ZonedDateTime.now(clock))
                .build();
    }

    static boolean isExpression(Object value) {
        return value instanceof String text && text.startsWith("=");
    }

    /** @throws FeelFault if the expression cannot be read or worked out */
    Object evaluate(String expression, Map<String, Object> variables) {
        EvaluationResult result = engine.evaluate(parsed.computeIfAbsent(expression, this::parse), variables);
        if (result instanceof FailedEvaluationResult failed) {
            throw new FeelFault(failed.failure().message());
        }
        return FeelValues.plain(result.result());
    }

    /**
     * A condition as form-js judges it: a unary test without an input, so that a condition whose outcome is unknown
     * (null) counts as met, but as unmet inside a {@code not(...)} around the whole.
     */
    boolean isMet(String condition, Map<String, Object> variables) {
        String inner = FeelNegation.inside(condition);
        return inner == null ? isTrueOrUnknown(condition, variables) : !isTrueOrUnknown(inner, variables);
    }

    /** @throws FeelFault if it cannot */
    void mustRead(String expression) {
        parsed.computeIfAbsent(expression, this::parse);
    }

    /** @throws FeelFault if it cannot be read */
    ParsedExpression parsed(String expression) {
        return parse(expression);
    }

    /** @throws FeelFault if they cannot be read */
    ParsedExpression parsedTests(String tests) {
        return successful(engine.parseUnaryTests(tests));
    }

    private boolean isTrueOrUnknown(String condition, Map<String, Object> variables) {
        Object outcome = evaluate(condition, variables);
        return outcome == null || outcome.equals(true);
    }

    private ParsedExpression parse(String expression) {
        return successful(engine.parseExpression(isExpression(expression) ? expression.substring(1) : expression));
    }

    private static ParsedExpression successful(ParseResult result) {
        if (result instanceof FailedParseResult failed) {
            throw new FeelFault(failed.failure().message());
        }
        return result.parsedExpression();
    }
}
