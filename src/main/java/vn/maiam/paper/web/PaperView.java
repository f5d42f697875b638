package vn.maiam.paper.web;

/**
 * A paper in words.
 *
 * @param id of the paper
 * @param key that a signed copy names the paper by
 * @param recordedAt dd/MM/yyyy HH:mm
 * @param person full name; null for the system
 * @param state "Dự thảo" or the decision's number; null where nobody has to approve the paper
 */
record PaperView(
        String id,
        String number,
        String name,
        long recordId,
        long key,
        String recordedAt,
        String person,
        String state) {}
