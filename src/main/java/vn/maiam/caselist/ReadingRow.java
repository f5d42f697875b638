package vn.maiam.caselist;

/**
 * A line of the log, in words.
 *
 * @param at dd/MM/yyyy HH:mm
 * @param role "Cán bộ bảo vệ trẻ em cấp xã, Xã Thường Phước 1"; null where nobody knows
 * @param code of the file; null for a list
 * @param label of the file; null for a list
 * @param purpose what the person was doing
 */
record ReadingRow(
        long id, String at, String person, String role, String code, String label, String purpose, boolean refused) {}
