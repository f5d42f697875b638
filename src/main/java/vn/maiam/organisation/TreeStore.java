package vn.maiam.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes a whole tree over the stored one. A unit is never deleted: cases keep the unit of their time. */
final class TreeStore {

    private final JdbcTemplate jdbc;

    TreeStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param today the day on which a unit ends that the new tree does not know any more */
    void write(List<Unit> wanted, List<Unit> stored, LocalDate today) {
        Set<String> known = stored.stream().map(Unit::key).collect(Collectors.toSet());
        List<Unit> parentsFirst = wanted.stream()
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::isOffice))
                .toList();
        insert(parentsFirst.stream().filter(unit -> !known.contains(unit.key())).toList());
        Set<Unit> unchanged = Set.copyOf(stored);
        update(parentsFirst.stream()
                .filter(unit -> known.contains(unit.key()) && !unchanged.contains(unit))
                .toList());
        end(wanted, stored, today);
    }

    private void insert(List<Unit> units) {
        jdbc.batchUpdate(
                "INSERT INTO unit (code, name, kind, level, sector, parent_key, valid_from, unit_key)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                units.stream().map(TreeStore::row).toList());
    }

    private void update(List<Unit> units) {
        jdbc.batchUpdate(
                "UPDATE unit SET code = ?, name = ?, kind = ?, level = ?, sector = ?, parent_key = ?, valid_from = ?,"
                        + " valid_to = NULL WHERE unit_key = ?",
                units.stream().map(TreeStore::row).toList());
    }

    /** A unit whose code has passed to a new unit ends on that unit's first day. */
    private void end(List<Unit> wanted, List<Unit> stored, LocalDate today) {
        Map<String, Unit> byCode = wanted.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        Set<String> kept = wanted.stream().map(Unit::key).collect(Collectors.toSet());
        List<Object[]> ended = stored.stream()
                .filter(unit -> unit.validTo() == null && !kept.contains(unit.key()))
                .map(unit -> new Object[] {end(unit, byCode.get(unit.code()), today), unit.key()})
                .toList();
        jdbc.batchUpdate("UPDATE unit SET valid_to = ? WHERE unit_key = ?", ended);
    }

    private static LocalDate end(Unit unit, Unit heir, LocalDate today) {
        return heir != null && heir.validFrom().isAfter(unit.validFrom()) ? heir.validFrom() : today;
    }

    private static Object[] row(Unit unit) {
        return new Object[] {
            unit.code(),
            unit.name(),
            unit.kind(),
            unit.level().name(),
            unit.sector(),
            unit.parentKey(),
            unit.validFrom(),
            unit.key()
        };
    }
}
