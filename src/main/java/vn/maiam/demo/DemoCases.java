package vn.maiam.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.maiam.demo.DemoFile.DemoCase;
import vn.maiam.demo.DemoOffice.OpenStep;
import vn.maiam.workflow.TurnedClock;

/** Makes the demo's cases once: each goes on until only the steps it is to wait at are open. */
@Component
@Profile("demo")
@Order(30)
class DemoCases implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final int MORE_THAN_ANY_CASE_NEEDS = 60;

    private static final Duration UNTIL_WRITTEN_DOWN = Duration.ofMinutes(10);

    private final DemoOffice office;
    private final HistoryService history;
    private final TurnedClock turned;
    private final Clock clock;

    DemoCases(DemoOffice office, HistoryService history, TurnedClock turned, Clock clock) {
        this.office = office;
        this.history = history;
        this.turned = turned;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (history.createHistoricProcessInstanceQuery().count() > 0) {
            return;
        }
        DemoFile file = DemoFile.read();
        LOG.info("Making {} cases for the demonstration ...", file.cases().size());
        DemoPace pace = new DemoPace(file.takes(), clock.instant(), clock.getZone());
        try {
            file.cases().forEach(demo -> tell(demo, new DemoPapers(file, demo, clock), pace));
            turned.backToNow();
            office.takeVisits();
        } finally {
            turned.backToNow();
        }
    }

    private void tell(DemoCase demo, DemoPapers papers, DemoPace pace) {
        turned.backToNow();
        String caseCode = null;
        for (Map.Entry<String, String> start : demo.startedBy().entrySet()) {
            var paper = papers.of(StepName.ofStart(start.getKey()), 0, caseCode);
            if (paper.containsKey("receivedAt")) {
                turned.turnTo(received(paper).plus(UNTIL_WRITTEN_DOWN));
            }
            caseCode = office.start(start.getKey(), start.getValue(), paper);
            goOn(demo, papers, pace, caseCode);
        }
    }

    private Instant received(Map<String, Object> paper) {
        return LocalDateTime.parse(paper.get("receivedAt").toString())
                .atZone(clock.getZone())
                .toInstant();
    }

    private void goOn(DemoCase demo, DemoPapers papers, DemoPace pace, String caseCode) {
        Map<StepName, Integer> done = new HashMap<>();
        Optional<OpenStep> next = next(demo, pace, caseCode, done);
        for (int steps = 0; next.isPresent(); steps++) {
            StepName name = next.get().name();
            if (steps == MORE_THAN_ANY_CASE_NEEDS) {
                throw new IllegalStateException("The demo's case " + caseCode + " never ends; now at " + name);
            }
            turned.turnTo(pace.after(clock.instant(), name, demo.waitsAt()));
            office.complete(next.get().task(), papers.of(name, done.getOrDefault(name, 0), caseCode));
            done.merge(name, 1, Integer::sum);
            next = next(demo, pace, caseCode, done);
        }
    }

    private Optional<OpenStep> next(DemoCase demo, DemoPace pace, String caseCode, Map<StepName, Integer> done) {
        return office.open(caseCode).stream()
                .filter(step -> !waits(demo, step.name(), done.getOrDefault(step.name(), 0)))
                .min(Comparator.comparing(step -> !pace.isUrgent(step.name())));
    }

    private static boolean waits(DemoCase demo, StepName step, int times) {
        return step.isIn(demo.waitsAt()) && times >= demo.counted(step.general());
    }
}
