package vn.maiam.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;

/** What comes past the forms is caught: it completes no task, and leaves no history. */
@SpringBootTest
@ActiveProfiles("test")
class TwoNetsTest {

    @Autowired
    Journey journey;

    @Autowired
    Office office;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService legs;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aTaskIsNotCompletedWithAVariableThatNoDiagramDeclares() {
        Task task = office.taskOf(Journey.OFFICER, journey.reported("Đỗ Thị Lưới"), "verifyReport");

        assertThatThrownBy(() -> tasks.complete(task.getId(), Map.of("findings", "Bị đánh")))
                .hasStackTraceContaining("would keep values that do not route the process: [findings]");

        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isEqualTo(1);
        assertThat(kept("act_ru_variable", "name_", "findings")).isZero();
    }

    @Test
    void aVariableThatNoDiagramDeclaresHasNoHistory() {
        Task task = office.taskOf(Journey.OFFICER, journey.reported("Đỗ Văn Lưới"), "verifyReport");

        legs.setVariable(task.getExecutionId(), "mood", "Sợ hãi");
        legs.setVariable(task.getExecutionId(), "mood", "Bình tĩnh");

        assertThat(kept("act_ru_variable", "name_", "mood")).isEqualTo(1);
        assertThat(kept("act_hi_varinst", "name_", "mood")).isZero();
        assertThat(kept("act_hi_detail", "name_", "mood")).isZero();
        assertThat(kept("act_hi_detail", "text_", "Sợ hãi")).isZero();
        legs.removeVariable(task.getExecutionId(), "mood");
    }

    @Test
    void whatRoutesHasAHistory() {
        String code = journey.verified("Đỗ Thị Đường");

        assertThat(jdbc.sql(
                                """
                                SELECT count(*) FROM act_hi_varinst v JOIN act_hi_procinst p ON p.id_ = v.proc_inst_id_
                                WHERE p.business_key_ = :code AND v.name_ = 'reportOutcome' AND v.text_ = 'verified'""")
                        .param("code", code)
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    private long kept(String table, String column, String value) {
        return jdbc.sql("SELECT count(*) FROM " + table + " WHERE " + column + " = :value")
                .param("value", value)
                .query(Long.class)
                .single();
    }
}
