package vn.maiam.database;

import java.util.Map;
import java.util.WeakHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Tests keep several applications alive beside each other, but the engine's REST API finds the engine by its name in a
 * list of the whole machine, where the last one started would answer for all, and so would its web applications. Before a test its own are put there.
 */
public class EngineAtHand implements TestExecutionListener, Ordered {

    private static final Map<ApplicationContext, WebappDelegates> WEBAPPS = new WeakHashMap<>();

    @Override
    public void prepareTestInstance(TestContext test) {
        if (test.hasApplicationContext()) {
            ApplicationContext application = test.getApplicationContext();
            application.getBeanProvider(ProcessEngine.class).ifAvailable(ProcessEngines::registerProcessEngine);
            if (application instanceof WebServerApplicationContext) {
                WEBAPPS.computeIfAbsent(application, justStarted -> WebappDelegates.now())
                        .putBack();
            }
        }
    }

    /** After the one that starts the application. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
