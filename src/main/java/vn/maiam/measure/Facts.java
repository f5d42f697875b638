package vn.maiam.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.measure.Measures.Basis;

/** Puts the statements of the measures to the database. The only package that reads tables which others write, by set. */
final class Facts {

    private final JdbcClient jdbc;
    private final Reaches reaches;

    Facts(JdbcClient jdbc, Reaches reaches) {
        this.jdbc = jdbc;
        this.reaches = reaches;
    }

    Reaches reaches() {
        return reaches;
    }

    void each(String sql, Map<String, Object> parameters, RowCallbackHandler row) {
        jdbc.sql(sql).params(parameters).query(row);
    }

    /** The ids of one area's members. */
    Basis ids(Members members, Map<String, Object> parameters) {
        List<Long> hits = new ArrayList<>();
        List<Long> bases = new ArrayList<>();
        each("SELECT id, base, hit FROM (" + members.sql() + ") member ORDER BY id", parameters, row -> {
            if (row.getLong("hit") != 0) {
                hits.add(row.getLong("id"));
            }
            if (row.getLong("base") != 0) {
                bases.add(row.getLong("id"));
            }
        });
        return new Basis(members.kind(), array(hits), array(bases));
    }

    /** Both, each id once. */
    static Basis union(Basis one, Basis other) {
        return new Basis(
                one.kind(), union(one.numerator(), other.numerator()), union(one.denominator(), other.denominator()));
    }

    private static long[] union(long[] one, long[] other) {
        return LongStream.concat(LongStream.of(one), LongStream.of(other))
                .sorted()
                .distinct()
                .toArray();
    }

    private static long[] array(List<Long> ids) {
        return ids.stream().mapToLong(Long::longValue).distinct().toArray();
    }
}
