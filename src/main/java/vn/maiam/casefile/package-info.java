/**
 * Children, their files, what was recorded in them, and who read it.
 *
 * <p>What means what is declared in data, not in code. A form field with the custom property {@code child} =
 * {@code name|sex|birthDate|birthYear} updates the child's master data, whichever form carries it; {@code view} marks
 * the child's own view; {@code case} = {@code receivedAt} the moment from which a new file's 12 hours run. Who may read a
 * file is the table {@code reading.csv}.
 */
package vn.maiam.casefile;
