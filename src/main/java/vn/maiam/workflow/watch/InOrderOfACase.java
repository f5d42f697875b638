package vn.maiam.workflow.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import vn.maiam.workflow.model.ProcessModel;

/** Diagrams as a case meets them: those that call stages first, each with its stages after it, then all others. */
final class InOrderOfACase {

    private InOrderOfACase() {}

    static <T> List<T> of(
            List<ProcessDefinition> definitions,
            Function<ProcessDefinition, ProcessModel> read,
            BiFunction<ProcessDefinition, ProcessModel, T> made) {
        Map<String, ProcessDefinition> left = new LinkedHashMap<>();
        Map<String, ProcessModel> models = new LinkedHashMap<>();
        definitions.forEach(definition -> {
            left.put(definition.getKey(), definition);
            models.put(definition.getKey(), read.apply(definition));
        });
        Map<String, T> ordered = new LinkedHashMap<>();
        models.values().stream().filter(model -> !called(model).isEmpty()).forEach(caller -> {
            ordered.computeIfAbsent(caller.key(), key -> made.apply(left.get(key), caller));
            called(caller).stream()
                    .filter(left::containsKey)
                    .forEach(
                            stage -> ordered.computeIfAbsent(stage, key -> made.apply(left.get(key), models.get(key))));
        });
        left.forEach(
                (key, definition) -> ordered.computeIfAbsent(key, other -> made.apply(definition, models.get(other))));
        return List.copyOf(ordered.values());
    }

    private static List<String> called(ProcessModel model) {
        return model.elements(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .toList();
    }
}
