package vn.maiam.notification;

/**
 * A share of a due time at which more people are told.
 *
 * @param percent 1 to 100
 * @param told up to whom the task rises
 */
record Share(int percent, Told told) {

    /** Each includes those before. */
    enum Told {
        /** The person who has the task, or everybody who may take it. */
        DESK,
        /** The head of the desk. */
        HEAD,
        /** The office above. */
        ABOVE
    }
}
