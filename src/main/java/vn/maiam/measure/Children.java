package vn.maiam.measure;

/**
 * The children that a target speaks of, as they are on the reporting date. A child counts where it lives that day; one that has no
 * residence on the register, where its category was recorded; one whose residence has ended, nowhere.
 *
 * <p>Who has turned 16 that day is no child any more (Law on Children 102/2016/QH13, Article 1), unless the target sets an age of its
 * own. Who is known by the year of birth has the birthday on its last day; who is not known by it either is a child, but of no
 * certain age.
 */
final class Children {

    static final String NONE_IN_GROUP =
            "Sổ trẻ em chưa có em nào thuộc nhóm này trong địa bàn; hãy ghi trẻ em và nhóm vào sổ.";

    static final String LIVES_THERE =
            """
            home.from_date <= :at AND (home.to_date IS NULL OR home.to_date > :at)""";

    /** Where a child counts that was recorded at {@code recorded.unit_key}; joins the pairs of areas and units to it. */
    static final String WHERE_IT_LIVES =
            """
            LEFT JOIN child_residence home ON home.child_id = recorded.child_id
            JOIN %s ON reach.unit_key = COALESCE(home.unit_key, recorded.unit_key)"""
                    .formatted(Reach.TABLE);

    static final String LIVES_THERE_OR_UNKNOWN = "(home.id IS NULL OR " + LIVES_THERE + ")";

    static final String IN_CATEGORY =
            """
            recorded.code IN (:categories)
              AND recorded.from_date <= :at AND (recorded.to_date IS NULL OR recorded.to_date > :at)""";

    private static final String RESIDENTS =
            """
            reach.area_key, home.child_id AS id
            FROM child_residence home
            JOIN %s ON reach.unit_key = home.unit_key
            WHERE %s"""
                    .formatted(Reach.TABLE, LIVES_THERE);

    /** The union of the categories: who is in two is one child. */
    private static final String OF_CATEGORIES =
            """
            reach.area_key, recorded.child_id AS id
            FROM child_category recorded
            %s
            WHERE %s AND %s"""
                    .formatted(WHERE_IT_LIVES, IN_CATEGORY, LIVES_THERE_OR_UNKNOWN);

    /** In years: a child is a person below it (Law on Children 2016, article 1). */
    static final int UNDER = 16;

    private static final String BORN =
            """
            (home.birth_date > :bornAfter OR home.birth_date IS NULL AND COALESCE(
              (SELECT COALESCE(known.birth_date, CAST(known.birth_year || '-12-31' AS DATE)) FROM child known
               WHERE known.id = %s.child_id)%s) > :bornAfter)""";

    private Children() {}

    /** Of {@code area_key} and {@code id}, each pair once; without categories everybody who lives there. */
    static String of(Asked asked) {
        return "SELECT DISTINCT " + pairs(asked);
    }

    /** The same, but a pair may come again, for whoever groups by it anyway: to tell them apart twice takes its time. */
    static String listed(Asked asked) {
        return "SELECT " + pairs(asked);
    }

    private static String pairs(Asked asked) {
        return asked.has(Filters.CATEGORY)
                ? OF_CATEGORIES + " AND " + areYoung(asked, "recorded")
                : RESIDENTS + " AND " + areYoung(asked, "home");
    }

    /** Everybody of that age who lives there, whatever the categories. */
    static String residents(Asked asked) {
        return "SELECT " + RESIDENTS + " AND " + areYoung(asked, "home");
    }

    /** Of a {@code home} that may be missing, and a row with the child's id. */
    static String areYoung(Asked asked, String row) {
        return BORN.formatted(row, asked.has(Filters.AGE_BELOW) ? "" : ", CAST(:at AS DATE)");
    }

    /** The age at which somebody no longer counts. */
    static int under(Asked asked) {
        return asked.has(Filters.AGE_BELOW) ? asked.number(Filters.AGE_BELOW) : UNDER;
    }
}
