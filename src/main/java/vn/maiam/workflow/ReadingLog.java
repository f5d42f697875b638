package vn.maiam.workflow;

/** Remembers who was shown a child's data at a step, or wanted to be. */
public interface ReadingLog {

    /** The step's form was opened, with what the file already knows. */
    void formShown(Step step);

    /** Somebody asked for the form or the file at a step that is none of his work. */
    void refused(Step step);
}
