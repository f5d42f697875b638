package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.maiam.workflow.model.ProcessModel;

/** Settings that nobody sees in a drawing and that go wrong quietly. */
class ModelSettingsTest {

    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";
    private static final String TEN_YEARS = "P3650D";

    static List<String> diagrams() {
        return Models.diagrams();
    }

    static List<String> decisionTables() {
        return Models.decisionTables();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void historyIsKeptForTenYears(String path) {
        assertThat(Models.processesOf(path))
                .extracting(process -> process.element().getCamundaHistoryTimeToLiveString())
                .containsOnly(TEN_YEARS);
    }

    @ParameterizedTest
    @MethodSource("decisionTables")
    void historyOfDecisionsIsKeptForTenYears(String path) {
        var decisions = Dmn.readModelFromStream(Models.open(path));

        assertThat(decisions.getModelElementsByType(Decision.class))
                .extracting(Decision::getCamundaHistoryTimeToLiveString)
                .containsOnly(TEN_YEARS);
        assertForCamunda7(decisions.getDefinitions());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void modelerOffersWhatThisEngineCanDo(String path) {
        assertForCamunda7(Models.diagram(path).getDefinitions());
    }

    private static void assertForCamunda7(ModelElementInstance definitions) {
        assertThat(definitions.getAttributeValueNs(MODELER, "executionPlatform"))
                .isEqualTo("Camunda Platform");
        assertThat(definitions.getAttributeValueNs(MODELER, "executionPlatformVersion"))
                .isEqualTo("7.24.0");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void tasklistOffersOnlyWhatPeopleMayStart(String path) {
        assertThat(Models.processesOf(path))
                .allSatisfy(process -> assertThat(process.element().isCamundaStartableInTasklist())
                        .as(process.key())
                        .isEqualTo(!process.startingRoles().isEmpty()));
    }

    /** A message reaches another unit's leg, which only a job may see. */
    @ParameterizedTest
    @MethodSource("diagrams")
    void messagesToOtherLegsAreSentByJobs(String path) {
        assertThat(Models.diagram(path).getModelElementsByType(ThrowEvent.class).stream()
                        .filter(event -> event.getEventDefinitions().stream()
                                .anyMatch(MessageEventDefinition.class::isInstance)))
                .allMatch(FlowNode::isCamundaAsyncBefore);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyCalledStageExists(String path) {
        Set<String> keys = Models.processes().stream().map(ProcessModel::key).collect(Collectors.toSet());

        assertThat(Models.diagram(path).getModelElementsByType(CallActivity.class).stream()
                        .map(CallActivity::getCalledElement))
                .allMatch(keys::contains);
    }
}
