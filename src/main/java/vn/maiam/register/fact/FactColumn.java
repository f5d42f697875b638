package vn.maiam.register.fact;

/**
 * A column that projections write.
 *
 * @param takes where its value comes from
 * @param of the table whose row a reference names; else null
 * @param length of a text
 * @param required whether it may not be empty
 */
record FactColumn(String table, String name, Takes takes, String of, FactType type, int length, boolean required) {

    /** The second column of {@code facts.csv}. */
    enum Takes {
        VALUE,
        NAME,
        UNIT,
        ENTRY,
        CASE,
        REFERRAL,
        ROW;

        /** Whether a form has to say what stands in the column. */
        boolean isAsked() {
            return this == VALUE || this == NAME;
        }

        /** Whether a form may say it. Whose work it is may be chosen: a district sets a sum for each commune. */
        boolean mayBeAsked() {
            return isAsked() || this == UNIT || this == ROW;
        }
    }

    /** The column that holds a name as it is compared. */
    FactColumn folded() {
        return new FactColumn(table, "folded_name", Takes.VALUE, null, type, length, required);
    }

    boolean isReference() {
        return takes == Takes.ROW;
    }

    @Override
    public String toString() {
        return table + "." + name;
    }
}
