package vn.maiam.caselist;

/**
 * A line of the log, in words.
 *
 * @param at dd/MM/yyyy HH:mm
 * @param role "Cán bộ bảo vệ trẻ em cấp xã, Xã Thường Phước 1"; null where nobody knows
 * @param code of the file or the entry; null for a list
 * @param page where it is read; null for a list
 * @param label of the file or the entry; null for a list
 * @param purpose what the person was doing
 */
record ReadingRow(
        long id,
        String at,
        String person,
        String role,
        String code,
        String page,
        String label,
        String purpose,
        boolean refused) {}
