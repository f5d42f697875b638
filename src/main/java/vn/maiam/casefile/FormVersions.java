package vn.maiam.casefile;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.workflow.FormVersion;

/** The table {@code form_version}: every form that somebody has filled, as it was then. */
@Repository
class FormVersions {

    private final JdbcClient jdbc;
    private final OnlyOnce onlyOnce;
    private final Map<String, FilledForm> read = new ConcurrentHashMap<>();

    FormVersions(JdbcClient jdbc, OnlyOnce onlyOnce) {
        this.jdbc = jdbc;
        this.onlyOnce = onlyOnce;
    }

    void keep(FormVersion form) {
        if (!isKept(form)) {
            onlyOnce.insert(() -> add(form));
        }
    }

    FilledForm get(String formId, int version) {
        return read.computeIfAbsent(formId + "/" + version, key -> new FilledForm(schema(formId, version)));
    }

    private boolean isKept(FormVersion form) {
        return jdbc.sql("SELECT COUNT(*) FROM form_version WHERE form_id = :id AND version = :version")
                        .param("id", form.formId())
                        .param("version", form.version())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void add(FormVersion form) {
        jdbc.sql("INSERT INTO form_version (form_id, version, form) VALUES (:id, :version, :form)")
                .param("id", form.formId())
                .param("version", form.version())
                .param("form", form.schema())
                .update();
    }

    private String schema(String formId, int version) {
        return jdbc.sql("SELECT form FROM form_version WHERE form_id = :id AND version = :version")
                .param("id", formId)
                .param("version", version)
                .query(String.class)
                .single();
    }
}
