package vn.maiam.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether the units of a file form a tree: known parents of a higher level, no circle, one office a sector and area. */
final class UnitTreeCheck {

    private final Map<String, CsvLine> lines;
    private final Map<String, Unit> units;
    private final Problems problems;
    private final Map<String, Integer> offices = new HashMap<>();

    /** @param units those whose level and date could be read, by code; the lines hold the others, too */
    UnitTreeCheck(Map<String, CsvLine> lines, Map<String, Unit> units, Problems problems) {
        this.lines = lines;
        this.units = units;
        this.problems = problems;
    }

    void run() {
        lines.values().stream().sorted((a, b) -> a.number() - b.number()).forEach(this::check);
    }

    private void check(CsvLine line) {
        String parent = line.get("parent");
        if (!parent.isEmpty() && !lines.containsKey(parent)) {
            problems.add(line.number(), "Đơn vị cấp trên “%s” không có trong tệp.", parent);
        } else if (isOnCircle(line)) {
            problems.add(line.number(), "Các đơn vị cấp trên của “%s” tạo thành vòng lặp.", line.get("code"));
        } else if (units.containsKey(line.get("code")) && (parent.isEmpty() || units.containsKey(parent))) {
            checkParent(line, units.get(line.get("code")), units.get(parent));
        }
    }

    private boolean isOnCircle(CsvLine start) {
        Set<String> seen = new HashSet<>();
        for (CsvLine line = start; line != null && seen.add(line.get("code")); ) {
            line = lines.get(line.get("parent"));
            if (line == start) {
                return true;
            }
        }
        return false;
    }

    private void checkParent(CsvLine line, Unit unit, Unit parent) {
        if (unit.isOffice()) {
            checkOffice(line, unit, parent);
        } else if (parent == null && unit.level() != UnitLevel.PROVINCE) {
            problems.add(line.number(), "Đơn vị cấp huyện và cấp xã phải có đơn vị cấp trên.");
        } else if (parent != null && (parent.isOffice() || !parent.level().isAbove(unit.level()))) {
            problems.add(line.number(), "“%s” không phải là địa bàn ở cấp cao hơn.", parent.code());
        }
    }

    private void checkOffice(CsvLine line, Unit office, Unit area) {
        if (area == null || area.isOffice() || area.level() != office.level()) {
            problems.add(line.number(), "Cơ quan phải trực thuộc một địa bàn cùng cấp với nó.");
            return;
        }
        Integer other = offices.putIfAbsent(area.code() + " " + office.sector(), line.number());
        if (other != null) {
            problems.add(
                    line.number(),
                    "Địa bàn “%s” đã có cơ quan ngành “%s” ở dòng %d.",
                    area.code(),
                    office.sector(),
                    other);
        }
    }
}
