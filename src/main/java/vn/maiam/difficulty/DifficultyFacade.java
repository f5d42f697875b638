package vn.maiam.difficulty;

import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.dispatch.Dispatch;
import vn.maiam.dispatch.Dispatching;
import vn.maiam.plan.Plans;
import vn.maiam.register.Entries;
import vn.maiam.workflow.DueTimes;
import vn.maiam.workflow.FromDiagram;
import vn.maiam.workflow.ProcessFacade;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepRecords;

/** What diagrams do with difficulties. Each time one is sent is a dispatch of its own. */
@ProcessFacade("difficultyRoute")
@Transactional
public class DifficultyFacade {

    private static final String ANSWERED = "difficultyAnswered";

    private final Dispatching dispatches;
    private final Entries entries;
    private final StepRecords records;
    private final Plans plans;
    private final EscalationRoute routes;
    private final ObjectProvider<DueTimes> dueTimes;

    DifficultyFacade(
            Dispatching dispatches,
            Entries entries,
            StepRecords records,
            Plans plans,
            EscalationRoute routes,
            ObjectProvider<DueTimes> dueTimes) {
        this.dispatches = dispatches;
        this.entries = entries;
        this.records = records;
        this.plans = plans;
        this.routes = routes;
        this.dueTimes = dueTimes;
    }

    /** Sends it where the plan says. */
    @FromDiagram
    public void send(String caseCode) {
        String unit = entries.find(caseCode).orElseThrow().unitKey();
        Step step = new Step("difficulty", "difficultyRaised", "", caseCode, caseCode, unit, null, Map.of());
        String plan = (String) records.newestValue(step, "difficulty", "plan");
        Route route = routes.of(plans.find(plan).orElseThrow(), unit);
        dispatches.send(
                caseCode,
                "difficultySent",
                route.area(),
                route.dueOn(),
                Map.of("throughOffice", route.throughOffice()));
    }

    @FromDiagram
    public void answer(String dispatchCode) {
        dispatches.answer(dispatchCode, ANSWERED, Map.of("answer", "answered"));
    }

    @FromDiagram
    public void sendBack(String dispatchCode) {
        dispatches.answer(dispatchCode, ANSWERED, Map.of("answer", "returned"));
    }

    /** The plan's limit, else what the table of due times says. */
    @FromDiagram
    public Date answerDue(String dispatchCode) {
        return dispatches.due(dispatchCode).or(() -> usual(dispatchCode)).orElse(null);
    }

    private Optional<Date> usual(String dispatchCode) {
        Dispatch dispatch = dispatches.get(dispatchCode);
        Step step = new Step(
                "difficultyAnswer",
                "answerDifficulty",
                "",
                dispatch.entryCode(),
                dispatch.code(),
                dispatch.receiverUnit(),
                null,
                Map.of());
        return dueTimes.getObject().due(step).map(Date::from);
    }
}
