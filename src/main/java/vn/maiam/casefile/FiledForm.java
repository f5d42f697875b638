package vn.maiam.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.maiam.form.FormField;

/**
 * A form that somebody filled, with what it says today: the content of its newest correction where it has one.
 *
 * @param id of the record first made, which stays the same whatever is corrected
 * @param fields of the version that the content was typed into
 * @param unitKey where the person who filled it worked
 * @param personId null for what the system entered
 */
public record FiledForm(
        long id,
        String formId,
        List<FormField> fields,
        String unitKey,
        String personId,
        Instant recordedAt,
        Map<String, Object> content) {}
