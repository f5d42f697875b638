package vn.maiam.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What was done for the children of each group (plan 002, section III: "Thống kê kết quả can thiệp, trợ giúp và quản lý trẻ em"),
 * by set over the fact tables and the files, reading the units' own children only. A child of two groups stands in both: the lines
 * are not to be added up.
 */
@Service
public class GroupStatistics {

    private final JdbcClient jdbc;
    private final Clock clock;

    GroupStatistics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param unitKeys whose residents count; who has no residence on the register counts where its group was recorded
     * @param from first day on which help counts
     * @param asOf last day, and the day on which groups and files are looked at
     * @return groups in the order of their list; those without a child are left out
     */
    public List<Group> of(List<String> unitKeys, LocalDate from, LocalDate asOf) {
        Period period = new Period(from, asOf, clock.getZone());
        return jdbc.sql(
                        """
                        SELECT kind.name, COUNT(*) AS children, SUM(managed) AS managed, SUM(assisted) AS assisted
                        FROM (
                            SELECT code,
                                CASE WHEN EXISTS (SELECT 1 FROM case_file
                                    WHERE case_file.child_id = member.child_id AND case_file.opened_at < :until
                                      AND case_file.status <> 'joined'
                                      AND (case_file.closed_at IS NULL OR case_file.closed_at >= :until))
                                  THEN 1 ELSE 0 END AS managed,
                                CASE WHEN EXISTS (SELECT 1 FROM service_delivery
                                    WHERE service_delivery.child_id = member.child_id
                                      AND service_delivery.delivered_on BETWEEN :from AND :at)
                                  OR EXISTS (SELECT 1 FROM intervention
                                    WHERE intervention.child_id = member.child_id AND intervention.kind <> 'plan'
                                      AND intervention.done_at >= :startsAt AND intervention.done_at < :until)
                                  THEN 1 ELSE 0 END AS assisted
                            FROM (
                                SELECT recorded.code, recorded.child_id
                                FROM child_residence home
                                JOIN child_category recorded ON recorded.child_id = home.child_id
                                JOIN child ON child.id = home.child_id
                                WHERE home.unit_key IN (:units)
                                  AND home.from_date <= :at AND (home.to_date IS NULL OR home.to_date > :at)
                                  AND recorded.from_date <= :at AND (recorded.to_date IS NULL OR recorded.to_date > :at)
                                  AND COALESCE(home.birth_date, child.birth_date,
                                    CAST(child.birth_year || '-12-31' AS DATE), CAST(:at AS DATE)) > :bornAfter
                                UNION
                                SELECT recorded.code, recorded.child_id
                                FROM child_category recorded
                                JOIN child ON child.id = recorded.child_id
                                WHERE recorded.unit_key IN (:units)
                                  AND recorded.from_date <= :at AND (recorded.to_date IS NULL OR recorded.to_date > :at)
                                  AND NOT EXISTS (SELECT 1 FROM child_residence
                                    WHERE child_residence.child_id = recorded.child_id)
                                  AND COALESCE(child.birth_date,
                                    CAST(child.birth_year || '-12-31' AS DATE), CAST(:at AS DATE)) > :bornAfter
                            ) member
                        ) counted
                        JOIN child_category_kind kind ON kind.code = counted.code
                        GROUP BY kind.position, kind.name ORDER BY kind.position""")
                .param("units", unitKeys)
                .param("from", from)
                .param("at", asOf)
                .param("startsAt", period.startsAt())
                .param("until", period.until())
                .param("bornAfter", period.bornAfter(Children.UNDER))
                .query(Group.class)
                .list();
    }

    /**
     * @param children of the group on the last day
     * @param managed of them, those with an open case file that day
     * @param assisted of them, those with a service or an intervention in the period
     */
    public record Group(String name, long children, long managed, long assisted) {}
}
