package vn.maiam.workflow;

/** An exception whose message is a Vietnamese sentence for the person who reads the answer. Everything else is not shown. */
public interface WordedRefusal {

    /** The HTTP status that says it. */
    int status();

    /** For programs. */
    String type();

    String getMessage();

    /** What was asked for wrongly; null where it is no single field. */
    default String field() {
        return null;
    }
}
