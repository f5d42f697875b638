package vn.maiam.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in the submission we are: the form itself, or one row of a dynamic list.
 *
 * @param submitted what the browser sent here; null for a row that is none
 * @param shown what was shown here
 * @param data both together, as the form holds them
 * @param content filled with what is to be recorded here
 * @param prefix what a field's path begins with here
 * @param isServers whether nothing here is taken from the browser
 */
record Place(
        Map<String, Object> submitted,
        Map<String, Object> shown,
        Map<String, Object> data,
        Map<String, Object> content,
        String prefix,
        Scope scope,
        boolean isServers) {

    Place(
            Map<String, Object> submitted,
            Map<String, Object> shown,
            Map<String, Object> data,
            Map<String, Object> content,
            String prefix,
            Scope scope) {
        this(submitted, shown, data, content, prefix, scope, false);
    }

    String path(FormField field) {
        return prefix + field.key();
    }

    Place row(FormField list, int at) {
        Map<String, Object> row = ShownData.asRow(((List<?>) data.get(list.key())).get(at));
        boolean fromServer = isServers || list.belongsToServer();
        return new Place(
                fromServer ? Map.of() : submittedRow(list, at),
                row,
                row,
                new LinkedHashMap<>(),
                path(list) + "[" + at + "].",
                scope.row(row, at + 1),
                fromServer);
    }

    private Map<String, Object> submittedRow(FormField list, int at) {
        if (!(submitted.get(list.key()) instanceof List<?> rows)) {
            return Map.of();
        }
        return rows.get(at) instanceof Map<?, ?> row ? ShownData.asRow(row) : null;
    }
}
