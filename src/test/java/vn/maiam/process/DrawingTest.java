package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Camunda Modeler and Cockpit show is the whole of what the engine runs. */
class DrawingTest {

    static List<String> diagrams() {
        return Models.diagrams();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyElementIsDrawnOnce(String path) {
        BpmnModelInstance diagram = Models.diagram(path);

        assertThat(diagram.getModelElementsByType(BpmnShape.class).stream().map(BpmnShape::getBpmnElement))
                .containsExactlyInAnyOrderElementsOf(all(diagram, Participant.class, Lane.class, FlowNode.class));
        assertThat(diagram.getModelElementsByType(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .containsExactlyInAnyOrderElementsOf(all(diagram, SequenceFlow.class, MessageFlow.class));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyFlowIsDrawnFromItsSourceToItsTarget(String path) {
        BpmnModelInstance diagram = Models.diagram(path);

        assertThat(diagram.getModelElementsByType(SequenceFlow.class)).allSatisfy(flow -> {
            var points = List.copyOf(((BpmnEdge) flow.getDiagramElement()).getWaypoints());
            assertThat(touches(
                            flow.getSource(),
                            points.get(0).getX(),
                            points.get(0).getY()))
                    .as("%s leaves %s", flow.getId(), flow.getSource().getId())
                    .isTrue();
            var last = points.get(points.size() - 1);
            assertThat(touches(flow.getTarget(), last.getX(), last.getY()))
                    .as("%s reaches %s", flow.getId(), flow.getTarget().getId())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyNodeIsDrawnInTheLaneThatItBelongsTo(String path) {
        assertThat(Models.diagram(path).getModelElementsByType(Lane.class))
                .allSatisfy(lane -> assertThat(lane.getFlowNodeRefs())
                        .allMatch(node -> touches(lane, centre(node)[0], centre(node)[1])));
    }

    private static double[] centre(FlowNode node) {
        Bounds bounds = bounds(node);
        return new double[] {bounds.getX() + bounds.getWidth() / 2, bounds.getY() + bounds.getHeight() / 2};
    }

    private static boolean touches(BaseElement element, double x, double y) {
        Bounds bounds = bounds(element);
        return x >= bounds.getX()
                && x <= bounds.getX() + bounds.getWidth()
                && y >= bounds.getY()
                && y <= bounds.getY() + bounds.getHeight();
    }

    private static Bounds bounds(BaseElement element) {
        return ((BpmnShape) element.getDiagramElement()).getBounds();
    }

    @SafeVarargs
    private static List<BaseElement> all(BpmnModelInstance diagram, Class<? extends BaseElement>... types) {
        List<BaseElement> all = new ArrayList<>();
        Stream.of(types).forEach(type -> all.addAll(diagram.getModelElementsByType(type)));
        return all;
    }
}
