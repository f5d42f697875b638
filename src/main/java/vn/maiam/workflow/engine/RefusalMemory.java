package vn.maiam.workflow.engine;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import vn.maiam.workflow.Refusals;

/** Remembers why a command was refused, so that the answer can say it in the officer's words instead of the engine's. */
class RefusalMemory extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException refusal) {
            Refusals.remember(refusal);
            throw refusal;
        }
    }
}
