package vn.maiam.workflow;

import java.util.List;
import java.util.Optional;
import vn.maiam.workflow.WorkCounts.Place;

/** The diagrams as they stand today. They hold no secret: names of steps are read for whoever asks. */
public interface Diagrams {

    /** The newest version of each, in the order in which a case comes through them. */
    List<Diagram> newest();

    /** The diagram of one version. */
    Optional<Drawing> drawing(String definitionId);

    /** @param definitionId of the newest version; @param places where people work */
    record Diagram(String process, String name, String definitionId, List<Named> places) {}

    record Named(Place place, String name) {}

    /** @param xml BPMN 2.0 */
    record Drawing(String process, String name, String xml) {}
}
