package vn.maiam.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A unit of its time: an area (province, district, commune) or an office of an area.
 *
 * @param key {@code <code>-<yyyymmdd>}, unique for ever; also the tenant id
 * @param code the official code; codes are reused for other units after a reform
 * @param name with its kind, as people write it: "Xã Thường Phước 1"
 * @param kind {@code xa}, {@code thi_tran}, {@code huyen}, {@code tinh}, {@code phong}, {@code so} ...
 * @param level an office has the level of its area
 * @param sector null for an area, else {@code health}, {@code education} ...
 * @param parentKey the area above, or an office's area; null for a province
 * @param validFrom the first day
 * @param validTo the first day on which it is no longer in force; null while it is
 */
public record Unit(
        String key,
        String code,
        String name,
        String kind,
        UnitLevel level,
        String sector,
        String parentKey,
        LocalDate validFrom,
        LocalDate validTo) {

    /** The key of the unit that has this code since that day. */
    public static String keyOf(String code, LocalDate validFrom) {
        return code + "-" + validFrom.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** True for an office, false for an area. */
    public boolean isOffice() {
        return sector != null;
    }

    public boolean inForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || on.isBefore(validTo));
    }
}
