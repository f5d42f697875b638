package vn.maiam.database;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Tests keep several applications alive beside each other, but the engine's REST API finds the engine by its name in a
 * list of the whole machine, where the last one started would answer for all. Before a test its own engine is put there.
 */
public class EngineAtHand implements TestExecutionListener, Ordered {

    @Override
    public void prepareTestInstance(TestContext test) {
        if (test.hasApplicationContext()) {
            ApplicationContext application = test.getApplicationContext();
            application.getBeanProvider(ProcessEngine.class).ifAvailable(ProcessEngines::registerProcessEngine);
        }
    }

    /** After the one that starts the application. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
