package vn.maiam.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Works out the fields that the server computes, in the order of the form, from the accepted content. */
class Computing {

    private final FormSchema schema;
    private final Feel feel;
    private final Map<String, Object> shown;

    Computing(FormSchema schema, Feel feel, Map<String, Object> shown) {
        this.schema = schema;
        this.feel = feel;
        this.shown = new LinkedHashMap<>(shown);
        schema.fields().forEach(field -> this.shown.remove(field.key()));
    }

    void fill(Map<String, Object> content) {
        fill(schema.fields(), content, content, List.of());
    }

    private void fill(List<FormField> fields, Map<String, Object> here, Map<String, Object> content, List<Step> steps) {
        for (FormField field : fields) {
            if (field.compute() != null) {
                here.put(field.key(), computed(field, scope(content, steps)));
            } else if (here.get(field.key()) instanceof List<?> rows && field.isDynamicList()) {
                for (int at = 0; at < rows.size(); at++) {
                    Map<String, Object> row = ShownData.asRow(rows.get(at));
                    fill(field.fields(), row, content, append(steps, new Step(row, at + 1)));
                }
            }
        }
    }

    private Object computed(FormField field, Scope scope) {
        try {
            return feel.evaluate(field.compute(), scope.variables());
        } catch (FeelFault fault) {
            throw new FormAtFault(schema, field, field.compute(), fault);
        }
    }

    private Scope scope(Map<String, Object> content, List<Step> steps) {
        Map<String, Object> data = new LinkedHashMap<>(shown);
        data.putAll(content);
        Scope scope = Scope.of(data);
        for (Step step : steps) {
            scope = scope.row(step.row(), step.number());
        }
        return scope;
    }

    private static List<Step> append(List<Step> steps, Step step) {
        return Stream.concat(steps.stream(), Stream.of(step)).toList();
    }

    /** Into one row of a list. */
    private record Step(Map<String, Object> row, int number) {}
}
