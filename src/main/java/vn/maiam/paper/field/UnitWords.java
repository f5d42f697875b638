package vn.maiam.paper.field;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;

/** A unit as the head of a paper names it (Decree 30/2020/NĐ-CP, Annex I, section II.2 and II.4). */
@Component
class UnitWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";
    private static final Pattern KIND =
            Pattern.compile("(Xã|Phường|Thị trấn|Đặc khu|Huyện|Quận|Thị xã|Thành phố|Tỉnh) (.+)");

    private final Units units;

    UnitWords(Units units) {
        this.units = units;
    }

    /** {@code unit.*}; a part that the unit has not is missing. */
    Map<String, Object> of(String unitKey) {
        return units.find(unitKey).map(this::of).orElse(Map.of());
    }

    private Map<String, Object> of(Unit unit) {
        Map<String, Object> words = new HashMap<>(Map.of(
                "unit.name",
                unit.name(),
                "unit.inText",
                unit.name().substring(0, 1).toLowerCase(VIETNAMESE)
                        + unit.name().substring(1),
                "unit.agency",
                unit.isOffice() ? upper(unit.name()) : COMMITTEE + "\n" + upper(unit.name()),
                "unit.place",
                place(area(unit))));
        if (unit.isOffice()) {
            words.put("unit.parent", COMMITTEE + "\n" + upper(area(unit).name()));
        } else {
            words.put("unit.sign", "UBND");
        }
        return words;
    }

    private Unit area(Unit unit) {
        return unit.isOffice() ? units.find(unit.parentKey()).orElse(unit) : unit;
    }

    /** The name alone; but a place named by a number keeps its kind: "Phường 1". */
    private static String place(Unit area) {
        Matcher name = KIND.matcher(area.name());
        return name.matches() && !name.group(2).matches("\\d+") ? name.group(2) : area.name();
    }

    private static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
