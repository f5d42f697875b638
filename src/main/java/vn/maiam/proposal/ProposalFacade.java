package vn.maiam.proposal;

import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.dispatch.Dispatch;
import vn.maiam.dispatch.Dispatching;
import vn.maiam.register.Entries;
import vn.maiam.workflow.FromDiagram;
import vn.maiam.workflow.ProcessFacade;

/** What diagrams do with proposals to change policy. Whoever decides in the end answers the unit that raised it. */
@ProcessFacade("proposals")
@Transactional
public class ProposalFacade {

    private static final String SENT = "policyProposalSent";

    private final Dispatching dispatches;
    private final Entries entries;
    private final CollectingArea areas;

    ProposalFacade(Dispatching dispatches, Entries entries, CollectingArea areas) {
        this.dispatches = dispatches;
        this.entries = entries;
        this.areas = areas;
    }

    /** To the labour office that collects the unit's proposals. */
    @FromDiagram
    public void send(String caseCode) {
        String unit = entries.find(caseCode).orElseThrow().unitKey();
        dispatches.send(caseCode, SENT, areas.of(unit), null, Map.of());
    }

    /** To the one above the office that has it now. */
    @FromDiagram
    public void passUp(String dispatchCode) {
        Dispatch dispatch = dispatches.get(dispatchCode);
        String above = areas.above(dispatch.receiverUnit()).orElseThrow();
        dispatches.send(dispatch.entryCode(), SENT, above, null, Map.of());
    }
}
