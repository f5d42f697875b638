package vn.maiam.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;

/** What a restart forgets is read again from the database, old versions included. */
@SpringBootTest
@ActiveProfiles("test")
class RestartTest {

    @Autowired
    ModelDeployment models;

    @Autowired
    RepositoryService repository;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    Journey journey;

    @Autowired
    Office office;

    @Test
    void aSecondStartDeploysNothingThatHasNotChanged() throws Exception {
        long before = repository.createDeploymentQuery().count();

        models.run(new DefaultApplicationArguments());

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void anOldVersionGoesOnAfterARestart() {
        String code = journey.reported("Hồ Thị Khởi Động");
        String old = office.taskOf(Journey.OFFICER, code, "verifyReport").getProcessDefinitionId();
        String newer = repository
                .createDeployment()
                .addString("processes/case/detection.bpmn", renamed(old))
                .deploy()
                .getId();
        try {
            engine.getDeploymentCache().discardProcessDefinitionCache();

            Task task = office.taskOf(Journey.OFFICER, code, "verifyReport");
            assertThat(task.getProcessDefinitionId()).isEqualTo(old);
            assertThat(office.shown(Journey.OFFICER, code, "verifyReport")).containsKey("childName");
            office.complete(Journey.OFFICER, code, "verifyReport", Papers.verification("verified"));
            assertThat(office.openTasks(code)).containsExactly("assess");
        } finally {
            repository.deleteDeployment(newer, true);
        }
    }

    private String renamed(String definitionId) {
        try (var diagram = repository.getProcessModel(definitionId)) {
            return new String(diagram.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .replace("Kiểm tra tính xác thực", "Kiểm tra thông tin");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
