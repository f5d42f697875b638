package vn.maiam.organisation;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A whole tree of units as a file: {@code code,name,kind,level,parent,sector,valid_from}, parents by their code. */
final class UnitsFile {

    private static final List<String> COLUMNS =
            List.of("code", "name", "kind", "level", "parent", "sector", "valid_from");
    /** The key goes into ids of Camunda groups, which hold 64 characters together with the role. */
    private static final String CODE = "[A-Za-z0-9.]{1,30}";

    private final Set<String> sectors;
    private final Problems problems = new Problems("tệp đơn vị");
    private final Map<String, CsvLine> lines = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final List<Unit> inOrder = new ArrayList<>();

    private UnitsFile(Set<String> sectors) {
        this.sectors = sectors;
    }

    /** The units of the file, in its order. */
    static List<Unit> read(InputStream in, Roles roles) {
        Set<String> sectors =
                roles.all().stream().map(Role::sector).filter(s -> s != null).collect(Collectors.toSet());
        return new UnitsFile(sectors).read(in);
    }

    private List<Unit> read(InputStream in) {
        List<CsvLine> all = CsvFile.read(in, COLUMNS, problems);
        all.forEach(this::checkCode);
        lines.values().stream().sorted((a, b) -> a.number() - b.number()).forEach(this::checkValues);
        new UnitTreeCheck(lines, units, problems).run();
        problems.refuseIfAny();
        return inOrder.stream().map(this::withParentKey).toList();
    }

    private void checkCode(CsvLine line) {
        String code = line.get("code");
        if (!code.matches(CODE)) {
            problems.add(
                    line.number(), "Mã đơn vị “%s” phải có từ 1 đến 30 chữ cái không dấu, chữ số hoặc dấu chấm.", code);
        } else if (lines.containsKey(code)) {
            problems.add(
                    line.number(),
                    "Mã đơn vị “%s” đã có ở dòng %d.",
                    code,
                    lines.get(code).number());
        } else {
            lines.put(code, line);
        }
    }

    private void checkValues(CsvLine line) {
        checkText(line, "name", "Tên đơn vị", 200);
        checkText(line, "kind", "Loại đơn vị", 30);
        checkSector(line);
        Optional<UnitLevel> level = level(line);
        Optional<LocalDate> validFrom = validFrom(line);
        if (level.isPresent() && validFrom.isPresent()) {
            Unit unit = unit(line, level.get(), validFrom.get());
            units.put(unit.code(), unit);
            inOrder.add(unit);
        }
    }

    private void checkText(CsvLine line, String column, String label, int longest) {
        if (line.blank(column)) {
            problems.add(line.number(), "%s không được để trống.", label);
        } else if (line.get(column).length() > longest) {
            problems.add(line.number(), "%s dài quá %d ký tự.", label, longest);
        }
    }

    private void checkSector(CsvLine line) {
        if (!line.blank("sector") && !sectors.contains(line.get("sector"))) {
            problems.add(line.number(), "Không có ngành “%s”; các ngành là: %s.", line.get("sector"), sorted(sectors));
        }
    }

    private Optional<UnitLevel> level(CsvLine line) {
        Optional<UnitLevel> level = UnitLevel.of(line.get("level"));
        if (level.isEmpty()) {
            problems.add(
                    line.number(),
                    "Không có cấp “%s”; hãy ghi province (tỉnh), district (huyện) hoặc commune (xã).",
                    line.get("level"));
        }
        return level;
    }

    private Optional<LocalDate> validFrom(CsvLine line) {
        Optional<LocalDate> date = date(line.get("valid_from"));
        if (date.isEmpty()) {
            problems.add(
                    line.number(),
                    "Ngày hiệu lực “%s” không đúng; hãy ghi năm-tháng-ngày, ví dụ 2020-01-01.",
                    line.get("valid_from"));
        }
        return date;
    }

    /** Years of other than four digits would not fit the unit's key. */
    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(text)
                    .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                    .map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Unit unit(CsvLine line, UnitLevel level, LocalDate validFrom) {
        String code = line.get("code");
        String sector = line.blank("sector") ? null : line.get("sector");
        return new Unit(
                Unit.keyOf(code, validFrom),
                code,
                line.get("name"),
                line.get("kind"),
                level,
                sector,
                null,
                validFrom,
                null);
    }

    private Unit withParentKey(Unit unit) {
        Unit parent = units.get(lines.get(unit.code()).get("parent"));
        String parentKey = parent == null ? null : parent.key();
        return new Unit(
                unit.key(),
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.level(),
                unit.sector(),
                parentKey,
                unit.validFrom(),
                unit.validTo());
    }

    private static String sorted(Set<String> values) {
        return values.stream().sorted().collect(Collectors.joining(", "));
    }
}
