package vn.maiam.caselist;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.maiam.casefile.CaseReach;

/** The files that a person comes upon, in a statement a list, however many they are. */
@Repository
class CaseLists {

    private static final String COLUMNS =
            """
            SELECT file.code, file.named, file.whole, child.name, child.sex, child.birth_date, child.birth_year,
                   file.unit_key, file.stage, file.risk_level, file.status, file.received_at, work.due""";

    private static final int FETCHED_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final JdbcClient inPortions;
    private final Clock clock;

    CaseLists(JdbcClient jdbc, DataSource database, Clock clock) {
        this.jdbc = jdbc;
        this.inPortions = inPortions(database);
        this.clock = clock;
    }

    private static JdbcClient inPortions(DataSource database) {
        JdbcTemplate template = new JdbcTemplate(database);
        template.setFetchSize(FETCHED_AT_ONCE);
        return JdbcClient.create(template);
    }

    long count(CaseReach reach, Criteria criteria) {
        if (reach.isEmpty()) {
            return 0;
        }
        CaseListSql sql = new CaseListSql(reach, criteria, clock);
        return jdbc.sql("SELECT COUNT(*)" + sql.counted())
                .params(sql.values())
                .query(Long.class)
                .single();
    }

    /** @param from the number of rows before the first */
    List<ListedCase> rows(CaseReach reach, Criteria criteria, long from, int most) {
        if (reach.isEmpty()) {
            return List.of();
        }
        return page(jdbc, reach, criteria, from, most).query(ListedCase::of).list();
    }

    /** The same as they come, for lists too long to be held; to be closed, and read within a transaction. */
    Stream<ListedCase> stream(CaseReach reach, Criteria criteria, int most) {
        return reach.isEmpty()
                ? Stream.empty()
                : page(inPortions, reach, criteria, 0, most).query(ListedCase::of).stream();
    }

    private StatementSpec page(JdbcClient client, CaseReach reach, Criteria criteria, long from, int most) {
        CaseListSql sql = new CaseListSql(reach, criteria, clock);
        String statement = COLUMNS + sql.from() + " ORDER BY " + criteria.order().sql
                + " OFFSET :from ROWS FETCH NEXT :most ROWS ONLY";
        return client.sql(statement).params(sql.values()).param("from", from).param("most", most);
    }
}
