package vn.maiam.draft;

/**
 * Whose draft it is.
 *
 * @param key unique among all drafts
 * @param atStart of a start form: it belongs to one person, and nothing ends it but sending it or time
 */
record DraftPlace(String key, boolean atStart) {

    /** Of a task there is one, so that whoever takes it over goes on with it. */
    static DraftPlace ofTask(String taskId) {
        return new DraftPlace("task/" + taskId, false);
    }

    static DraftPlace ofStart(String processKey, String personId) {
        return new DraftPlace("start/" + processKey + "/" + personId, true);
    }
}
