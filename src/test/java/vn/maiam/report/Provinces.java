package vn.maiam.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.ChangedUnits;

/** Districts of the test's own, beside the demo's, with facts in them. */
@Component
class Provinces {

    private final JdbcTemplate jdbc;
    private final ChangedUnits units;

    Provinces(JdbcTemplate jdbc, ChangedUnits units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** A district with a labour office and so many communes. @return key of the district */
    String district(String code, int communes) {
        String key = area(code, communes);
        unit(code + ".labour-20200101", code + ".labour", "Phòng LĐTBXH " + code, "phong", "DISTRICT", "labour", key);
        units.read();
        return key;
    }

    String districtWithoutOffices(String code, int communes) {
        String key = area(code, communes);
        units.read();
        return key;
    }

    private String area(String code, int communes) {
        String key = code + "-20200101";
        unit(key, code, "Huyện " + code, "huyen", "DISTRICT", null, "87-20200101");
        List<Object[]> rows = IntStream.range(0, communes)
                .mapToObj(number -> new Object[] {
                    commune(code, number),
                    commune(code, number).split("-")[0],
                    "Xã %s %03d".formatted(code, number),
                    key
                })
                .toList();
        jdbc.batchUpdate(
                """
                INSERT INTO unit (unit_key, code, name, kind, level, parent_key, valid_from)
                VALUES (?, ?, ?, 'xa', 'COMMUNE', ?, DATE '2020-01-01')""",
                rows);
        return key;
    }

    static String commune(String district, int number) {
        return "%s%03d-20200101".formatted(district, number);
    }

    private void unit(String key, String code, String name, String kind, String level, String sector, String parent) {
        jdbc.update(
                """
                INSERT INTO unit (unit_key, code, name, kind, level, sector, parent_key, valid_from)
                VALUES (?, ?, ?, ?, ?, ?, ?, DATE '2020-01-01')""",
                key,
                code,
                name,
                kind,
                level,
                sector,
                parent);
    }

    void merge(String commune, String into, LocalDate on) {
        jdbc.update("UPDATE unit SET valid_to = ? WHERE unit_key = ?", on, commune);
        jdbc.update(
                "INSERT INTO unit_successor (old_key, new_key, extent, valid_from) VALUES (?, ?, 'full', ?)",
                commune,
                into,
                on);
        units.read();
    }

    /** A disabled child of the commune. */
    long child(String name, String commune, LocalDate since) {
        jdbc.update(
                """
                INSERT INTO child (name, folded_name, sex, birth_date, birth_year, birth_year_estimated, unit_key)
                VALUES (?, ?, 'female', DATE '2018-03-01', 2018, FALSE, ?)""",
                name,
                name.toLowerCase(),
                commune);
        long id = jdbc.queryForObject("SELECT MAX(id) FROM child WHERE name = ?", Long.class, name);
        livesIn(id, commune, since);
        return id;
    }

    void livesIn(long child, String commune, LocalDate since) {
        jdbc.update(
                "INSERT INTO child_residence (child_id, unit_key, birth_date, from_date) VALUES (?, ?, DATE '2018-03-01', ?)",
                child,
                commune,
                since);
        jdbc.update(
                "INSERT INTO child_category (child_id, unit_key, code, from_date) VALUES (?, ?, 'disabled', ?)",
                child,
                commune,
                since);
    }

    void served(long child, String commune, LocalDate on) {
        String service = jdbc.queryForObject("SELECT MIN(code) FROM service_kind", String.class);
        jdbc.update(
                "INSERT INTO service_delivery (child_id, unit_key, service, delivered_on) VALUES (?, ?, ?, ?)",
                child,
                commune,
                service,
                on);
    }

    void forgetServices(long child) {
        jdbc.update("DELETE FROM service_delivery WHERE child_id = ?", child);
    }
}
