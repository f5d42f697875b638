package vn.maiam.workflow;

/** An exception whose message is a Vietnamese sentence for the person who reads the answer. Everything else is not shown. */
public interface WordedRefusal {

    /** The HTTP status that says it. */
    int status();

    /** For programs. */
    String type();

    String getMessage();
}
