/**
 * The files outside Tasklist: a list to search, the file as a page, the list as a workbook, and who read what.
 *
 * <p>The lists read the tables of {@code casefile} and {@code referral} in joins: a page of a list over all files of a
 * province is one statement, and asking their owners file by file would be a statement a row. Nothing is written there.
 */
package vn.maiam.caselist;
