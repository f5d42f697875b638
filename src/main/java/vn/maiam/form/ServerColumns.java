package vn.maiam.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the rows of a dynamic list the values of their read-only fields back. Rows may have been removed or added in the
 * browser, so a row is recognised by those values, and only a copy of them that the form was shown with is taken.
 */
class ServerColumns {

    private final List<FormField> columns;
    private final List<Object> shown;

    private ServerColumns(FormField list, Object shown) {
        this.columns = list.fields().stream().filter(FormField::belongsToServer).toList();
        this.shown = new ArrayList<>(shown instanceof List<?> rows ? rows : List.of());
    }

    static List<Object> restored(FormField list, List<?> submitted, Object shown) {
        var columns = new ServerColumns(list, shown);
        List<Object> rows = new ArrayList<>();
        submitted.forEach(row -> rows.add(row instanceof Map<?, ?> ? columns.restored(ShownData.asRow(row)) : row));
        return rows;
    }

    private Map<String, Object> restored(Map<String, Object> submitted) {
        Map<String, Object> row = new LinkedHashMap<>(submitted);
        Map<String, Object> origin = columns.isEmpty() ? Map.of() : takeOrigin(submitted);
        for (FormField column : columns) {
            row.remove(column.key());
            if (origin.containsKey(column.key())) {
                row.put(column.key(), origin.get(column.key()));
            }
        }
        return row;
    }

    private Map<String, Object> takeOrigin(Map<String, Object> submitted) {
        for (Object candidate : shown) {
            Map<String, Object> origin = ShownData.asRow(candidate);
            if (columns.stream().allMatch(column -> agree(column, origin, submitted))) {
                shown.remove(candidate);
                return origin;
            }
        }
        return Map.of();
    }

    private static boolean agree(FormField column, Map<String, Object> origin, Map<String, Object> submitted) {
        Object one = origin.get(column.key());
        Object other = submitted.get(column.key());
        return Values.same(one, other) || Values.isEmpty(one) && Values.isEmpty(other);
    }
}
