package vn.maiam.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from the tree in memory and reads it again when the table's version, looked at now and then, has changed. */
@Component
class StoredUnits implements Units {

    /** How long another node may go on with the tree of yesterday. */
    private static final long LOOK_EVERY_NANOS = Duration.ofSeconds(5).toNanos();

    private final JdbcClient jdbc;
    private final OrganisationVersion version;
    private final Clock clock;
    private volatile Reading reading;

    StoredUnits(JdbcClient jdbc, OrganisationVersion version, Clock clock) {
        this.jdbc = jdbc;
        this.version = version;
        this.clock = clock;
    }

    @Override
    public Optional<Unit> find(String key) {
        return tree().find(key);
    }

    @Override
    public Optional<Unit> ancestorAt(String key, UnitLevel level) {
        return tree().ancestorAt(key, level);
    }

    @Override
    public Optional<Unit> office(String areaKey, String sector) {
        return tree().office(areaKey, sector, LocalDate.now(clock));
    }

    @Override
    public List<Unit> below(String key, UnitLevel level) {
        return tree().everythingBelow(key).stream()
                .filter(unit -> !unit.isOffice() && unit.level() == level)
                .toList();
    }

    @Override
    public List<Unit> everythingBelow(String key) {
        return tree().everythingBelow(key);
    }

    @Override
    public boolean isBelow(String key, String ancestorKey) {
        return tree().isBelow(key, ancestorKey);
    }

    @Override
    public List<Unit> successors(String key) {
        return tree().successors(key);
    }

    @Override
    public List<Unit> takenOver(String key) {
        return tree().takenOver(key);
    }

    @Override
    public List<Unit> inForce(LocalDate on) {
        return tree().all().filter(unit -> unit.inForce(on)).toList();
    }

    UnitTree tree() {
        Reading last = reading;
        if (last == null || System.nanoTime() - last.lookedAt > LOOK_EVERY_NANOS) {
            lookAgain();
        }
        return reading.tree;
    }

    /** Reads the tree again if another node has changed it. */
    void lookAgain() {
        long current = version.current();
        Reading last = reading;
        UnitTree tree = last != null && last.version == current ? last.tree : read();
        reading = new Reading(tree, current, System.nanoTime());
    }

    /** The tree as the current transaction sees it. */
    UnitTree read() {
        return new UnitTree(
                jdbc.sql("SELECT * FROM unit ORDER BY code, valid_from")
                        .query(StoredUnits::unit)
                        .list(),
                readSuccessors());
    }

    private Map<String, List<String>> readSuccessors() {
        Map<String, List<String>> successors = new HashMap<>();
        jdbc.sql("SELECT old_key, new_key FROM unit_successor ORDER BY old_key, new_key")
                .query(row -> {
                    successors
                            .computeIfAbsent(row.getString("old_key"), key -> new ArrayList<>())
                            .add(row.getString("new_key"));
                });
        return successors;
    }

    private static Unit unit(ResultSet row, int index) throws SQLException {
        return new Unit(
                row.getString("unit_key"),
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                UnitLevel.valueOf(row.getString("level")),
                row.getString("sector"),
                row.getString("parent_key"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private record Reading(UnitTree tree, long version, long lookedAt) {}
}
