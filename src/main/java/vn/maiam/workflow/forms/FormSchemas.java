package vn.maiam.workflow.forms;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormSchema;
import vn.maiam.workflow.FormVersion;

/** Deployed forms as the server reads them, each read once: a version never changes. */
@Component
public class FormSchemas {

    private final Map<FormVersion, FormSchema> read = new ConcurrentHashMap<>();

    public FormSchema of(FormVersion form) {
        return read.computeIfAbsent(form, version -> FormSchema.parse(version.schema()));
    }
}
