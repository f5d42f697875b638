package vn.maiam.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;

/** One bare engine for all diagram tests, built when first needed: no Spring, no forms, no people, only the routing. */
final class DiagramEngine extends StandaloneInMemProcessEngineConfiguration {

    private static final DiagramEngine CONFIGURATION = new DiagramEngine();

    private final FacadeCalls facades = new FacadeCalls();

    private DiagramEngine() {
        setProcessEngineName("diagrams");
        setJdbcUrl("jdbc:h2:mem:diagrams;DB_CLOSE_DELAY=-1");
        setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        setJobExecutorActivate(false);
        setBeans(facades.beans());
    }

    static DiagramEngine get() {
        return CONFIGURATION;
    }

    static FacadeCalls facades() {
        return CONFIGURATION.facades;
    }

    @Override
    protected void init() {
        ProcessCoverageConfigurator.initializeProcessCoverageExtensions(this);
        super.init();
    }

    /** The same engine each time, and unknown to others: tests with the whole application find engines by a registry. */
    @Override
    public ProcessEngine buildProcessEngine() {
        if (processEngine == null) {
            ProcessEngines.unregister(super.buildProcessEngine());
        }
        return processEngine;
    }
}
