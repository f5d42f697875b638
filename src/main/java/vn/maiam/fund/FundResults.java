package vn.maiam.fund;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the funds of some units took in and gave out together, from their ledgers. */
@Service
public class FundResults {

    private final JdbcClient jdbc;

    FundResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param from first day of the period; @param asOf last day whose entries count
     * @return empty where nothing was ever booked and no campaign has a target
     */
    public Optional<FundResult> of(Collection<String> unitKeys, LocalDate from, LocalDate asOf) {
        FundResult result = jdbc.sql(
                        """
                        SELECT COUNT(*) AS entries,
                            COALESCE(SUM(CASE WHEN direction = 'in' AND form = 'money' AND booked_on >= :from
                                THEN amount_vnd END), 0) AS money_in,
                            COALESCE(SUM(CASE WHEN direction = 'in' AND form = 'kind' AND booked_on >= :from
                                THEN amount_vnd END), 0) AS kind_in,
                            COALESCE(SUM(CASE WHEN direction = 'out' AND form = 'money' AND booked_on >= :from
                                THEN amount_vnd END), 0) AS money_out,
                            COALESCE(SUM(CASE WHEN direction = 'out' AND form = 'kind' AND booked_on >= :from
                                THEN amount_vnd END), 0) AS kind_out,
                            COALESCE(SUM(CASE WHEN form <> 'money' THEN 0 WHEN direction = 'in' THEN amount_vnd
                                ELSE -amount_vnd END), 0) AS money_left,
                            COALESCE(SUM(CASE WHEN form <> 'kind' THEN 0 WHEN direction = 'in' THEN amount_vnd
                                ELSE -amount_vnd END), 0) AS kind_left,
                            COALESCE(SUM(CASE WHEN direction = 'in' AND form = 'money' AND fund_year = :year
                                THEN amount_vnd END), 0) AS raised,
                            (SELECT SUM(target_vnd) FROM fund_campaign
                                WHERE unit_key IN (:units) AND fund_year = :year) AS target
                        FROM fund_entry WHERE unit_key IN (:units) AND booked_on <= :asOf""")
                .param("from", from)
                .param("asOf", asOf)
                .param("year", asOf.getYear())
                .param("units", unitKeys)
                .query(FundResult.class)
                .single();
        return Optional.of(result).filter(found -> found.entries() > 0 || found.target() != null);
    }

    /**
     * In VND, net of counter-entries; gifts in kind at the worth they were booked at.
     *
     * @param entries how many there are up to the day
     * @param moneyIn received in the period; the same for {@code kindIn}, and for what was given out
     * @param moneyLeft balance at the end of the day, of all years
     * @param raised money of the year of the day
     * @param target of the year's campaigns; null where there is none
     */
    public record FundResult(
            long entries,
            long moneyIn,
            long kindIn,
            long moneyOut,
            long kindOut,
            long moneyLeft,
            long kindLeft,
            long raised,
            Long target) {}
}
