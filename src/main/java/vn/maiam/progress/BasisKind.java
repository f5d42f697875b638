package vn.maiam.progress;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a figure can be counted from, and how a few rows of it are read. This package reads the fact tables for lists only:
 * each statement is about the rows of one page.
 *
 * <p>Columns: {@code code}, {@code unit_key}, {@code name}, {@code sex}, {@code birth_year}, {@code detail}.
 */
enum BasisKind {
    CHILD(
            "child",
            "Trẻ em",
            true,
            """
            SELECT counted.id, MAX(file.code) AS code, MAX(home.entry_code) AS entry_code,
                   MAX(COALESCE(home.unit_key, counted.unit_key)) AS unit_key, counted.name, counted.sex, counted.birth_year,
                   CAST(NULL AS VARCHAR(300)) AS detail
            FROM child counted
            LEFT JOIN case_file file ON file.child_id = counted.id
            LEFT JOIN child_residence home ON home.child_id = counted.id AND home.from_date <= :day
                AND (home.to_date IS NULL OR home.to_date > :day)
            WHERE counted.id IN (:ids)
            GROUP BY counted.id, counted.name, counted.sex, counted.birth_year ORDER BY counted.id"""),
    STAFF("staff", "Cán bộ", false, person("staff")),
    CAREGIVER("caregiver", "Cha mẹ, người chăm sóc", true, person("caregiver")),
    ENTITLEMENT(
            "entitlement_case",
            "Chế độ",
            true,
            """
            SELECT counted.id, CAST(NULL AS VARCHAR(40)) AS code, counted.entry_code, counted.unit_key, child.name, child.sex,
                   child.birth_year,
                   kind.name || '; đề nghị ' || CAST(counted.requested_on AS VARCHAR(10))
                       || COALESCE('; quyết định ' || CAST(counted.decided_on AS VARCHAR(10)), '; chưa quyết định') AS detail
            FROM entitlement_case counted
            JOIN child ON child.id = counted.child_id
            JOIN entitlement_kind kind ON kind.code = counted.kind
            WHERE counted.id IN (:ids) ORDER BY counted.id"""),
    FUND(
            "fund_entry",
            "Bút toán của quỹ",
            false,
            """
            SELECT counted.id, CAST(NULL AS VARCHAR(40)) AS code, counted.entry_code, counted.unit_key, counted.receipt AS name,
                   CAST(NULL AS VARCHAR(30)) AS sex, CAST(NULL AS INTEGER) AS birth_year,
                   CAST(counted.booked_on AS VARCHAR(10)) || '; ' || CAST(counted.amount_vnd AS VARCHAR(20)) || ' đồng' AS detail
            FROM fund_entry counted WHERE counted.id IN (:ids) ORDER BY counted.id"""),
    NETWORK("network", "Mạng lưới", false, named("network")),
    PILOT_MODEL("pilot_model", "Mô hình", false, named("pilot_model"));

    private final String table;
    final String words;
    /** Whether the name is a child's, or of somebody by whom a child would be known: initials only. */
    final boolean initials;

    final String sql;

    BasisKind(String table, String words, boolean initials, String sql) {
        this.table = table;
        this.words = words;
        this.initials = initials;
        this.sql = sql;
    }

    static Optional<BasisKind> of(String table) {
        return Arrays.stream(values()).filter(kind -> kind.table.equals(table)).findFirst();
    }

    private static String person(String table) {
        return """
            SELECT counted.id, CAST(NULL AS VARCHAR(40)) AS code, counted.entry_code, counted.unit_key, counted.name,
                   CAST(NULL AS VARCHAR(30)) AS sex, counted.birth_year, CAST(NULL AS VARCHAR(300)) AS detail
            FROM %s counted WHERE counted.id IN (:ids) ORDER BY counted.id"""
                .formatted(table);
    }

    private static String named(String table) {
        return """
            SELECT counted.id, CAST(NULL AS VARCHAR(40)) AS code, counted.entry_code, counted.unit_key, counted.name,
                   CAST(NULL AS VARCHAR(30)) AS sex, CAST(NULL AS INTEGER) AS birth_year,
                   CAST(counted.from_date AS VARCHAR(10)) || COALESCE(' - ' || CAST(counted.to_date AS VARCHAR(10)), '') AS detail
            FROM %s counted WHERE counted.id IN (:ids) ORDER BY counted.id"""
                .formatted(table);
    }
}
