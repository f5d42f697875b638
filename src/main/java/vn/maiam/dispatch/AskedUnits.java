package vn.maiam.dispatch;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepRecords;

/** Reads from an entry's records which units are asked, and until when. */
@Component
class AskedUnits {

    private final StepRecords records;

    AskedUnits(StepRecords records) {
        this.records = records;
    }

    /** @return the last day of each unit; of several days for one unit the first */
    Map<String, LocalDate> units(String entryCode, String form, String units, String due) {
        Step step = new Step(form, form, form, entryCode, entryCode, null, null, Map.of());
        Map<String, Object> content = records.newest(step, Set.of(form)).getOrDefault(form, Map.of());
        Map<String, LocalDate> asked = new LinkedHashMap<>();
        int dot = units.indexOf('.');
        if (dot < 0) {
            list(content.get(units)).forEach(unit -> asked.put(unit.toString(), day(content.get(due))));
        } else {
            String unit = units.substring(dot + 1);
            String until = due.substring(due.indexOf('.') + 1);
            list(content.get(units.substring(0, dot)))
                    .forEach(row -> asked.merge(
                            ((Map<?, ?>) row).get(unit).toString(),
                            day(((Map<?, ?>) row).get(until)),
                            (one, other) -> one.isBefore(other) ? one : other));
        }
        return asked;
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> several ? several : List.of();
    }

    private static LocalDate day(Object value) {
        return LocalDate.parse(value.toString().substring(0, 10));
    }
}
