package vn.maiam.casefile;

import java.time.Clock;
import java.util.Date;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.workflow.FromDiagram;
import vn.maiam.workflow.ProcessFacade;

/** What diagrams may ask about a child. */
@ProcessFacade("children")
public class Children {

    private final Duplicates duplicates;
    private final CaseFileRows files;
    private final ChildRows children;
    private final Clock clock;

    Children(Duplicates duplicates, CaseFileRows files, ChildRows children, Clock clock) {
        this.duplicates = duplicates;
        this.files = files;
        this.children = children;
        this.clock = clock;
    }

    /** Whether the commune may have a file of this child already. */
    @FromDiagram
    @Transactional(readOnly = true)
    public boolean findDuplicates(String caseCode) {
        return !duplicates.of(caseCode).isEmpty();
    }

    /**
     * When the law stops calling the child a child: midnight of the 16th birthday in Vietnam; the last day of that year if
     * only the year of birth is known; 16 years after the report if nothing is. A report merged into another file asks that one.
     */
    @FromDiagram
    @Transactional(readOnly = true)
    public Date turns16(String caseCode) {
        CaseFile file = files.lasting(caseCode);
        Child child = children.of(file);
        return Date.from(
                child.turns16(file.receivedAt().atZone(clock.getZone())).toInstant());
    }
}
