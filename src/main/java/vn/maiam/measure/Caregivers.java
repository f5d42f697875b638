package vn.maiam.measure;

import java.util.ArrayList;
import java.util.List;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.measure.Members.Column;

/** Parents and caregivers of the children that a target speaks of, on the reporting date; each counts where the child lives. */
final class Caregivers {

    private static final String MEMBERS =
            """
            SELECT caring.area_key, caring.id, 1 AS base,
                   CASE WHEN attended.person IS NULL THEN 0 ELSE 1 END AS hit,
                   COALESCE(attended.recent, 0) AS recent
            FROM (
                SELECT DISTINCT reach.area_key, recorded.caregiver_id AS id
                FROM caregiver_of recorded
                %s
                WHERE recorded.from_date <= :at AND (recorded.to_date IS NULL OR recorded.to_date > :at) AND %s AND %s%s
            ) caring
            LEFT JOIN (%s) attended ON attended.person = caring.id""";

    private static final String OF_CATEGORIES =
            """
            recorded.child_id IN (
                SELECT child_id FROM child_category recorded
                WHERE %s)"""
                    .formatted(Children.IN_CATEGORY);

    private Caregivers() {}

    static Members of(Asked asked, Column... more) {
        List<Column> parts = new ArrayList<>(List.of(more));
        parts.addAll(CountedMeasure.thisYear(asked, Counted.PEOPLE));
        String sql = MEMBERS.formatted(
                Children.WHERE_IT_LIVES,
                Children.LIVES_THERE_OR_UNKNOWN,
                Children.areYoung(asked, "recorded"),
                asked.where(Filters.CATEGORY, OF_CATEGORIES),
                Trainings.attended("caregiver_id", asked));
        return new Members("caregiver", Counted.CAREGIVERS, sql, parts);
    }
}
