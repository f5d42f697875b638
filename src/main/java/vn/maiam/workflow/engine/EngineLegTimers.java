package vn.maiam.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.LegTimers;

/** Moves timers on the house's behalf: whoever records a date of birth has no right on jobs. */
@Component
class EngineLegTimers implements LegTimers {

    private final ProcessEngine engine;

    EngineLegTimers(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void recompute(String legCode) {
        asHouse(() ->
                engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(legCode)
                        .list()
                        .stream()
                        .map(ProcessInstance::getId)
                        .forEach(this::recomputeTimersOf));
    }

    void recomputeLeg(String processInstanceId) {
        asHouse(() -> recomputeTimersOf(processInstanceId));
    }

    private void recomputeTimersOf(String processInstanceId) {
        engine.getManagementService().createJobQuery().processInstanceId(processInstanceId).timers().list().stream()
                .map(Job::getId)
                .forEach(timer -> engine.getManagementService().recalculateJobDuedate(timer, false));
    }

    private void asHouse(Runnable work) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> {
                    work.run();
                    return null;
                }));
    }
}
