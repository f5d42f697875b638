package vn.maiam.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;

/**
 * An expression can run Java, and the engine runs those it finds in a query: it refuses them at the query's first level,
 * but not within {@code orQueries} (7.24.0, tried: any officer's search ran any code). Queries are the only place where
 * an expression is evaluated without a leg; there only what our own task lists ask for is evaluated.
 */
class NoCodeInQueries extends JuelExpressionManager {

    NoCodeInQueries(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    public Expression createExpression(String text) {
        return new OfALeg(createValueExpression(text), text);
    }

    private class OfALeg extends JuelExpression {

        OfALeg(ValueExpression expression, String text) {
            super(expression, NoCodeInQueries.this, text);
        }

        @Override
        public Object getValue(VariableScope leg, BaseDelegateExecution context) {
            if (leg == null && !isLiteralText() && !TaskList.EXPRESSIONS.contains(expressionText)) {
                throw new BadUserRequestException("Expressions are not evaluated in queries.");
            }
            return super.getValue(leg, context);
        }
    }
}
