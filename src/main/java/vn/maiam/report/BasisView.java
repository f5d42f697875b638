package vn.maiam.report;

import java.util.List;

/**
 * What a figure was counted from.
 *
 * @param page from 0
 * @param rows who was counted, for the unit's own officers
 * @param units how many of each unit, for everybody else
 */
public record BasisView(long all, int page, int onAPage, List<Counted> rows, List<UnitCount> units) {

    public record Counted(String kind, String name, String unit) {}

    public record UnitCount(String kind, String unit, long amount) {}
}
