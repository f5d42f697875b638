package vn.maiam.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The administrative levels, highest first. A tree may lack one: there are no districts since 2025-07-01. */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    /** The level's name in files and forms: {@code commune}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True if units of this level may lie above units of the other. */
    boolean isAbove(UnitLevel other) {
        return ordinal() < other.ordinal();
    }

    static Optional<UnitLevel> of(String id) {
        return Arrays.stream(values()).filter(level -> level.id().equals(id)).findFirst();
    }
}
