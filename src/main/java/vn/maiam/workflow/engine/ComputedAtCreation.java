package vn.maiam.workflow.engine;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** An attribute of a task that the house computes when the task is created, in the place of an expression in the diagram. */
abstract class ComputedAtCreation implements Expression {

    abstract Object valueFor(ExecutionEntity execution);

    @Override
    public Object getValue(VariableScope scope) {
        return valueFor((ExecutionEntity) scope);
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new IllegalStateException("A computed attribute is read only.");
    }

    @Override
    public String getExpressionText() {
        return getClass().getSimpleName();
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
