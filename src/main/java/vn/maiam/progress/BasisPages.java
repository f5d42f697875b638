package vn.maiam.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.CaseLabel;
import vn.maiam.caselist.ListLog;
import vn.maiam.measure.Measures.Basis;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Target;

/**
 * What a figure was counted from, page by page. Who works with the children of a unit sees them as in his lists, by initials,
 * sex and birth year, and that is written down; offices above and managers see codes.
 */
@Component
class BasisPages {

    static final int SIZE = 50;

    private static final Basis NOTHING = new Basis("", new long[0], new long[0]);

    private final JdbcClient jdbc;
    private final CaseLabel labels;
    private final ListLog log;
    private final Units units;

    BasisPages(JdbcClient jdbc, CaseLabel labels, ListLog log, Units units) {
        this.jdbc = jdbc;
        this.labels = labels;
        this.log = log;
        this.units = units;
    }

    @Transactional
    public BasisPage page(Asked asked, Target target, List<Basis> bases, String part, int at, int page) {
        if (at < 0 || at >= Math.max(1, bases.size())) {
            throw ProgressRefused.wrong("kind", "Không có loại này. Hãy mở lại từ bảng chỉ tiêu.");
        }
        Basis basis = bases.isEmpty() ? NOTHING : bases.get(at);
        List<String> kinds = bases.stream().map(one -> words(one.kind())).toList();
        long[] all = ids(basis, part);
        BasisKind kind = BasisKind.of(basis.kind()).orElse(null);
        List<Long> ids = slice(all, page);
        if (kind == null || ids.isEmpty()) {
            return new BasisPage(part, kinds, words(basis.kind()), all.length, page, SIZE, false, List.of());
        }
        List<Found> found = find(kind, ids, asked.day());
        Map<String, Integer> named = new TreeMap<>();
        List<BasisPage.Line> lines = new ArrayList<>();
        for (Found row : found) {
            boolean mayName = !kind.initials || asked.reach().named().contains(row.unitKey());
            if (mayName && kind.initials) {
                named.merge(row.unitKey(), 1, Integer::sum);
            }
            lines.add(line(kind, row, mayName));
        }
        if (!named.isEmpty()) {
            log.shown(asked.reach().personId(), "căn cứ của chỉ tiêu " + target.id(), named);
        }
        return new BasisPage(part, kinds, kind.words, all.length, page, SIZE, !named.isEmpty(), lines);
    }

    private static String words(String table) {
        return BasisKind.of(table).map(kind -> kind.words).orElse("Bản ghi");
    }

    private static long[] ids(Basis basis, String part) {
        long[] ids =
                switch (part) {
                    case "numerator" -> basis.numerator();
                    case "denominator" -> basis.denominator();
                    default -> throw ProgressRefused.wrong("part", "Hãy chọn tử số hoặc mẫu số.");
                };
        return ids == null ? new long[0] : ids;
    }

    private static List<Long> slice(long[] ids, int page) {
        if (page < 0 || (long) page * SIZE > ids.length) {
            throw ProgressRefused.wrong("page", "Không có trang này. Hãy về trang đầu.");
        }
        return Arrays.stream(ids).skip((long) page * SIZE).limit(SIZE).boxed().toList();
    }

    private BasisPage.Line line(BasisKind kind, Found row, boolean mayName) {
        String label = kind.initials ? labels.of(row.name(), row.sex(), row.birthYear()) : row.name();
        return new BasisPage.Line(
                row.code() == null ? row.entryCode() : row.code(),
                mayName ? label : null,
                units.find(row.unitKey()).map(Unit::name).orElse(null),
                row.detail());
    }

    private List<Found> find(BasisKind kind, List<Long> ids, LocalDate day) {
        JdbcClient.StatementSpec statement = jdbc.sql(kind.sql).param("ids", ids);
        if (kind == BasisKind.CHILD) {
            statement = statement.param("day", day);
        }
        return statement.query(Found.class).list();
    }

    private record Found(
            long id,
            String code,
            String entryCode,
            String unitKey,
            String name,
            String sex,
            Integer birthYear,
            String detail) {}
}
