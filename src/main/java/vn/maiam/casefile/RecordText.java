package vn.maiam.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseFileView.Entry;
import vn.maiam.form.FormField;

/** A record's content in the words of the form it was typed into. */
@Component
public class RecordText {

    private final FieldText values;

    RecordText(FieldText values) {
        this.values = values;
    }

    /** The filled fields in the form's order. */
    public List<Entry> entries(List<FormField> fields, Map<?, ?> content) {
        Map<Object, Object> left = new LinkedHashMap<>(content);
        List<Entry> entries = new ArrayList<>();
        for (FormField field : fields) {
            Object value = left.remove(field.key());
            if (isFilled(value)) {
                entries.add(entry(field, value));
            }
        }
        // Nothing that was recorded may be hidden from the reader, not even what the form should not have let through.
        left.forEach((key, value) -> entries.add(new Entry(String.valueOf(key), String.valueOf(value), null)));
        return entries;
    }

    private Entry entry(FormField field, Object value) {
        return field.isDynamicList()
                ? new Entry(field.label(), null, rows(field, (List<?>) value))
                : new Entry(field.label(), values.of(field, value), null);
    }

    private List<List<Entry>> rows(FormField list, List<?> rows) {
        return rows.stream().map(row -> entries(list.fields(), (Map<?, ?>) row)).toList();
    }

    private static boolean isFilled(Object value) {
        return value != null && !"".equals(value) && !(value instanceof Collection<?> many && many.isEmpty());
    }
}
