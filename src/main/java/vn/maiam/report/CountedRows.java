package vn.maiam.report;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.AbstractSqlTypeValue;
import org.springframework.stereotype.Repository;

/**
 * Names what a figure was counted from. A list over the tables of facts, which is why it reads those of other modules; one
 * statement a page, one for the counts of all units, however many ids there are.
 */
@Repository
class CountedRows {

    /** What a row of each table is called, for those who may know. */
    private static final Map<String, String> NAMES = Map.of(
            "child", "name",
            "staff", "name",
            "caregiver", "name",
            "network", "name",
            "pilot_model", "name",
            "fund_entry", "receipt",
            "entitlement_case", "(SELECT name FROM entitlement_kind kind WHERE kind.code = source.kind)");

    private final JdbcClient jdbc;

    CountedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws IllegalArgumentException if no figure is counted from such a table */
    List<Row> page(String kind, long[] ids) {
        return ids.length == 0
                ? List.of()
                : jdbc.sql("SELECT id, %s AS name, unit_key FROM %s source WHERE id = ANY(:ids) ORDER BY id"
                                .formatted(nameIn(kind), kind))
                        .param("ids", new Ids(ids))
                        .query(Row.class)
                        .list();
    }

    /** How many there are of each unit. */
    List<OfUnit> byUnit(String kind, long[] ids) {
        nameIn(kind);
        return ids.length == 0
                ? List.of()
                : jdbc.sql("SELECT unit_key, COUNT(*) AS amount FROM %s WHERE id = ANY(:ids) GROUP BY unit_key"
                                .formatted(kind))
                        .param("ids", new Ids(ids))
                        .query(OfUnit.class)
                        .list();
    }

    private static String nameIn(String kind) {
        String name = NAMES.get(kind);
        if (name == null) {
            throw new IllegalArgumentException("Nothing is counted from " + kind + ".");
        }
        return name;
    }

    record Row(long id, String name, String unitKey) {}

    record OfUnit(String unitKey, long amount) {}

    /** Any number of ids as one parameter. */
    private static final class Ids extends AbstractSqlTypeValue {

        private final long[] ids;

        Ids(long[] ids) {
            this.ids = ids;
        }

        @Override
        protected Object createTypeValue(Connection connection, int type, String typeName) throws SQLException {
            return connection.createArrayOf("BIGINT", Arrays.stream(ids).boxed().toArray());
        }
    }
}
