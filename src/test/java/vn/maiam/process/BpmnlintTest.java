package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The diagrams keep the rules that Camunda Modeler's own linter has for Camunda 7, without a single warning. */
class BpmnlintTest {

    private static final Path FRONTEND = Path.of("src/main/frontend").toAbsolutePath();

    @Test
    void findsNothing() throws Exception {
        assertThat(lint(Models.diagrams().stream()
                        .map(path -> Path.of(path).toAbsolutePath())
                        .toList()))
                .isEmpty();
    }

    @Test
    void wouldFindAStepWithoutANameAndAHistoryWithoutAnEnd(@TempDir Path folder) throws Exception {
        Path careless = folder.resolve("careless.bpmn");
        Files.writeString(
                careless,
                Models.text("processes/case/emergency.bpmn")
                        .replace("name=\"Ra quyết định khẩn cấp\"", "")
                        .replace("camunda:historyTimeToLive=\"P3650D\"", ""));

        assertThat(lint(List.of(careless))).contains("decideEmergency", "label-required", "history-time-to-live");
    }

    /** @return what the linter complains of, empty if of nothing */
    private static String lint(List<Path> diagrams) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "node_modules/bpmnlint/bin/bpmnlint.js"));
        command.add("--max-warnings=0");
        diagrams.forEach(path -> command.add(path.toString()));
        Process linter = new ProcessBuilder(command)
                .directory(FRONTEND.toFile())
                .redirectErrorStream(true)
                .start();
        String complaints = new String(linter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean content = linter.waitFor() == 0;
        assertThat(content).as(complaints).isEqualTo(complaints.isBlank());
        return complaints.strip();
    }
}
