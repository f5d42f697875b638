package vn.maiam.casefile;

/** How a post can stand to a case: the relations of {@code reading.csv}. */
enum Standing {
    /** At the commune that is responsible now. */
    RESPONSIBLE,
    /** At a commune that has been responsible. */
    EARLIER,
    /** At an area above the responsible commune, or at an office of such an area. */
    ABOVE,
    /** At a commune of the case, held by the person who entered the report. */
    REPORTER,
    /** At a unit that was sent something about the case: reads no file, but beside its own task what that task needs. */
    RECEIVER
}
