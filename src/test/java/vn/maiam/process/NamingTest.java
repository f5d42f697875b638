package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Officers read the diagrams in Vietnamese, modelers find them by English ids. */
class NamingTest {

    private static final Pattern VIETNAMESE = Pattern.compile(
            "[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static List<String> diagrams() {
        return Models.diagrams();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyStepIsNamedInVietnamese(String path) {
        var diagram = Models.diagram(path);

        assertThat(diagram.getModelElementsByType(FlowNode.class).stream().filter(node -> !mayBeNameless(node)))
                .allSatisfy(node -> assertVietnamese(node.getId(), node.getName()));
        assertThat(diagram.getModelElementsByType(Lane.class))
                .allSatisfy(lane -> assertVietnamese(lane.getId(), lane.getName()));
        assertThat(diagram.getModelElementsByType(Participant.class))
                .allSatisfy(pool -> assertVietnamese(pool.getId(), pool.getName()));
        assertThat(diagram.getModelElementsByType(MessageFlow.class))
                .allSatisfy(flow -> assertVietnamese(flow.getId(), flow.getName()));
        assertThat(Models.processesOf(path))
                .allSatisfy(process ->
                        assertVietnamese(process.key(), process.element().getName()));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyChoiceIsAQuestionAndEveryWayOutItsAnswer(String path) {
        assertThat(Models.diagram(path).getModelElementsByType(ExclusiveGateway.class).stream()
                        .filter(NamingTest::splits))
                .allSatisfy(choice -> {
                    assertThat(choice.getName()).as(choice.getId()).endsWith("?");
                    assertThat(choice.getOutgoing()).allSatisfy(NamingTest::assertAnswers);
                });
    }

    private static void assertAnswers(SequenceFlow answer) {
        assertVietnamese(answer.getId(), answer.getName());
        assertThat(answer.getConditionExpression()).as(answer.getId()).isNotNull();
    }

    @Test
    void everyFileIsNamedAfterItsProcess() {
        assertThat(Models.diagrams())
                .allSatisfy(path -> assertThat(Models.processesOf(path).get(0).key() + ".bpmn")
                        .isEqualTo(Path.of(path).getFileName().toString()));
    }

    /** A gateway that only brings ways together, or that sends the case on every way at once, asks nothing. */
    private static boolean mayBeNameless(FlowNode node) {
        return node instanceof ParallelGateway || node instanceof Gateway gateway && !splits(gateway);
    }

    private static boolean splits(Gateway gateway) {
        return gateway.getOutgoing().size() > 1;
    }

    private static void assertVietnamese(String id, String name) {
        assertThat(name).as("name of %s", id).isNotBlank().containsPattern(VIETNAMESE);
    }
}
