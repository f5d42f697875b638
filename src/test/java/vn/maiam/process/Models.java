package vn.maiam.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import vn.maiam.form.FormSchema;
import vn.maiam.workflow.model.ProcessModel;

/** The files that modelers edit, as they stand in the project: {@code processes/} and {@code forms/}. */
final class Models {

    private Models() {}

    /** Paths from the root of the project, e.g. {@code processes/case/detection.bpmn}. */
    static List<String> diagrams() {
        return files("processes", ".bpmn");
    }

    static List<String> decisionTables() {
        return files("processes", ".dmn");
    }

    static BpmnModelInstance diagram(String path) {
        return Bpmn.readModelFromFile(Path.of(path).toFile());
    }

    static List<ProcessModel> processes() {
        return diagrams().stream().flatMap(path -> processesOf(path).stream()).toList();
    }

    static List<ProcessModel> processesOf(String path) {
        return ProcessModel.all(diagram(path));
    }

    /** The forms by their id, which is also the name of their file. */
    static Map<String, FormSchema> forms() {
        return files("forms", ".form").stream()
                .collect(Collectors.toMap(
                        path -> Path.of(path).getFileName().toString().replace(".form", ""),
                        path -> FormSchema.parse(text(path)),
                        (one, other) -> {
                            throw new IllegalStateException("Two files have the name " + one.id() + ".form.");
                        },
                        TreeMap::new));
    }

    static String text(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String path) {
        return new ByteArrayInputStream(text(path).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> files(String folder, String ending) {
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            return found.map(path -> path.toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
