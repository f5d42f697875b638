package vn.maiam.measure;

/**
 * Who was given knowledge or skills: sessions of training and of skills, of the target's subjects; events and campaigns of
 * communication give none. However often somebody came, it is one person. Where the session was held does not matter.
 */
final class Trainings {

    private static final String HELD =
            """
            held.kind IN ('training', 'skills') AND held.held_on >= :start AND held.held_on <= :at""";

    private Trainings() {}

    /** @param person column of attendance; @return of {@code person} and {@code recent}: this year as well */
    static String attended(String person, Asked asked) {
        return """
                SELECT line.%1$s AS person, MAX(CASE WHEN held.held_on >= :yearStart THEN 1 ELSE 0 END) AS recent
                FROM attendance line
                JOIN session held ON held.id = line.session_id
                WHERE line.%1$s IS NOT NULL AND %2$s%3$s
                GROUP BY line.%1$s"""
                .formatted(person, HELD, asked.where(Filters.SUBJECT, "held.subject IN (:subjects)"));
    }

    /** Heads that have no name cannot be told apart, so they are no part of the figure and stand beside it. */
    static Beside unnamed(String participant, String who, Asked asked) {
        return new Beside(
                """
                SELECT reach.area_key, 'Lượt %s không ghi tên, không tính vào tỷ lệ' AS name, SUM(line.head_count) AS amount
                FROM attendance line
                JOIN session held ON held.id = line.session_id
                JOIN %s ON reach.unit_key = held.unit_key
                WHERE line.participant = '%s' AND line.head_count > 0 AND %s%s
                GROUP BY reach.area_key"""
                        .formatted(
                                who,
                                Reach.TABLE,
                                participant,
                                HELD,
                                asked.where(Filters.SUBJECT, "held.subject IN (:subjects)")),
                Figure.Counted.PEOPLE);
    }
}
