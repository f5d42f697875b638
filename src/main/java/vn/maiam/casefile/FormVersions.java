package vn.maiam.casefile;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.maiam.workflow.FormVersion;

/** The table {@code form_version}: every form that somebody has filled, as it was then. */
@Repository
public class FormVersions {

    private final JdbcClient jdbc;
    private final OnlyOnce onlyOnce;
    private final Map<String, FilledForm> read = new ConcurrentHashMap<>();
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    FormVersions(JdbcClient jdbc, OnlyOnce onlyOnce) {
        this.jdbc = jdbc;
        this.onlyOnce = onlyOnce;
    }

    /** To be called in the transaction that records what was filled. */
    public void keep(FormVersion form) {
        if (kept.contains(key(form.formId(), form.version()))) {
            return;
        }
        if (!isKept(form)) {
            onlyOnce.insert(() -> add(form));
        }
        onceCommitted(() -> kept.add(key(form.formId(), form.version())));
    }

    public FilledForm get(String formId, int version) {
        return read.computeIfAbsent(key(formId, version), key -> new FilledForm(schema(formId, version)));
    }

    private static String key(String formId, int version) {
        return formId + "/" + version;
    }

    /** A row that is rolled back again must not be remembered. */
    private static void onceCommitted(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    /** As it was deployed. */
    public FormVersion version(String formId, int version) {
        return new FormVersion(formId, version, schema(formId, version));
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
