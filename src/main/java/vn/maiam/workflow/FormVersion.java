package vn.maiam.workflow;

/**
 * A deployed form, pinned to the version a task shows.
 *
 * @param formId the form's own id
 * @param version counted by the engine from 1 at each deployment of a changed form
 * @param schema the {@code .form} file as deployed (JSON)
 */
public record FormVersion(String formId, int version, String schema) {}
