package vn.maiam.caselist;

/**
 * One of the things to choose from.
 *
 * @param name in Vietnamese
 */
record Option(String id, String name) {}
