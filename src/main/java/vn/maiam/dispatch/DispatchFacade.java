package vn.maiam.dispatch;

import java.util.Date;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.register.Entries;
import vn.maiam.workflow.FromDiagram;
import vn.maiam.workflow.ProcessFacade;

/** What diagrams do when one unit asks something of others. */
@ProcessFacade("dispatches")
@Transactional
public class DispatchFacade {

    private final Dispatching dispatches;
    private final DispatchRows rows;
    private final AskedUnits asked;
    private final Entries entries;
    private final AreaAbove areas;

    DispatchFacade(Dispatching dispatches, DispatchRows rows, AskedUnits asked, Entries entries, AreaAbove areas) {
        this.dispatches = dispatches;
        this.rows = rows;
        this.asked = asked;
        this.entries = entries;
        this.areas = areas;
    }

    /** To one unit, due when the table of due times says. */
    @FromDiagram
    public void send(String caseCode, String message, String receiver) {
        dispatches.send(caseCode, message, receiver, null, Map.of());
    }

    /** To the area whose offices look after the unit's papers, due when the table of due times says. */
    @FromDiagram
    public void sendUp(String caseCode, String message) {
        String unit = entries.find(caseCode).orElseThrow().unitKey();
        dispatches.send(caseCode, message, areas.above(unit).key(), null, Map.of());
    }

    /**
     * To each unit that the newest record of a form names, once.
     *
     * @param units field that names them: {@code units}, or of a dynamic list {@code followUps.unit}
     * @param due field with the last day: {@code dueOn}, or of the same list
     */
    @FromDiagram
    public void sendToEach(String caseCode, String message, String form, String units, String due) {
        asked.units(caseCode, form, units, due)
                .forEach((unit, lastDay) -> dispatches.send(caseCode, message, unit, lastDay, Map.of()));
    }

    /** Starts a leg at the unit that asked, which looks at what has come. */
    @FromDiagram
    public void sendBack(String dispatchCode, String message) {
        dispatches.sendBack(dispatchCode, message);
    }

    /** Tells the leg that was asked, with one routing variable. */
    @FromDiagram
    public void tell(String dispatchCode, String message, String name, String value) {
        dispatches.tell(dispatchCode, message, Map.of(name, value));
    }

    /** Tells the leg that asked, once and for all. */
    @FromDiagram
    public void answer(String dispatchCode, String message) {
        dispatches.answer(dispatchCode, message, Map.of());
    }

    @FromDiagram
    public boolean allAnswered(String caseCode) {
        return rows.unansweredOf(caseCode) == 0;
    }

    /** The end of the day that was asked for. */
    @FromDiagram
    public Date due(String dispatchCode) {
        return dispatches.due(dispatchCode).orElseThrow();
    }
}
