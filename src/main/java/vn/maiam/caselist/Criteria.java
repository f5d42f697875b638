package vn.maiam.caselist;

import java.util.Set;

/**
 * What is looked for; null stands for anything.
 *
 * @param words folded beginnings of words of the child's name, in any order
 * @param code the beginning of a case code
 * @param units those whose files are meant, with the units that they took over; null for all
 */
record Criteria(
        Set<String> words,
        Integer birthYear,
        String code,
        String stage,
        String risk,
        String status,
        Set<String> units,
        DueWhen due,
        Order order) {

    static Criteria any() {
        return new Criteria(Set.of(), null, null, null, null, null, null, null, Order.DUE);
    }

    /** Whether only files can answer whose child the person may know. */
    boolean isAboutTheChild() {
        return !words.isEmpty() || birthYear != null;
    }

    /** The sentences of SQL, each with the code as the last word, so that no two rows change places between pages. */
    enum Order {
        DUE("work.due NULLS LAST, file.received_at DESC, file.code"),
        NEWEST("file.received_at DESC, file.code"),
        CODE("file.code");

        final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }
}
