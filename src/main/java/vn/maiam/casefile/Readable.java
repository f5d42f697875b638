package vn.maiam.casefile;

/**
 * A record that somebody may read, with what of its file belongs to judging it.
 *
 * @param current whether the reader's unit is still responsible for what it has written, and not an earlier commune
 */
record Readable(Entered record, FileContents contents, Roster roster, boolean current) {}
