package vn.maiam.register;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is looked for in a register; null stands for anything.
 *
 * @param words folded, each somewhere in what is searched
 * @param units whose entries are meant
 * @param to the last day
 * @param open whether its process still runs
 */
record EntryCriteria(Set<String> words, Set<String> units, LocalDate from, LocalDate to, Boolean open) {}
