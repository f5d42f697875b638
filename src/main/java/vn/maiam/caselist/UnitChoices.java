package vn.maiam.caselist;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseReach;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;

/** The units that a person can choose in the search: communes by their area, and whole areas where there are several. */
@Component
class UnitChoices {

    private final Units units;

    UnitChoices(Units units) {
        this.units = units;
    }

    /** @return by the area's name; empty where there is only one unit and so nothing to choose */
    Map<String, List<Option>> of(CaseReach reach) {
        List<Unit> communes = today(reach);
        if (communes.size() < 2) {
            return Map.of();
        }
        Map<String, List<Unit>> byArea = new TreeMap<>(vietnamese());
        communes.forEach(commune -> byArea.computeIfAbsent(areaName(commune), name -> new ArrayList<>())
                .add(commune));
        Map<String, List<Option>> choices = new LinkedHashMap<>();
        byArea.forEach((area, members) -> choices.put(area, options(members, byArea.size() > 1)));
        return choices;
    }

    /** The units that a choice stands for, of all times; null where nothing was chosen. */
    Set<String> meant(String unitKey) {
        if (unitKey == null || unitKey.isBlank()) {
            return null;
        }
        Set<String> meant = new HashSet<>();
        Stream.concat(
                        Stream.of(unitKey),
                        units.below(unitKey, UnitLevel.COMMUNE).stream().map(Unit::key))
                .forEach(key -> {
                    meant.add(key);
                    units.takenOver(key).forEach(old -> meant.add(old.key()));
                });
        return meant;
    }

    /** Without those that one of the others has taken over: their files are found under its name. */
    private List<Unit> today(CaseReach reach) {
        Set<String> keys = new HashSet<>(reach.responsible());
        keys.addAll(reach.watched());
        Set<String> past = new HashSet<>();
        keys.forEach(key -> units.takenOver(key).forEach(old -> past.add(old.key())));
        keys.removeAll(past);
        return keys.stream()
                .flatMap(key -> units.find(key).stream())
                .filter(unit -> unit.level() == UnitLevel.COMMUNE && !unit.isOffice())
                .sorted(Comparator.comparing(Unit::name, vietnamese()).thenComparing(Unit::key))
                .toList();
    }

    private List<Option> options(List<Unit> communes, boolean withArea) {
        List<Option> options = new ArrayList<>();
        if (withArea) {
            Unit area = units.find(communes.get(0).parentKey()).orElseThrow();
            options.add(new Option(area.key(), "Tất cả " + area.name()));
        }
        communes.forEach(commune -> options.add(new Option(commune.key(), commune.name())));
        return options;
    }

    private String areaName(Unit commune) {
        return units.find(commune.parentKey()).map(Unit::name).orElse("");
    }

    private static Comparator<String> vietnamese() {
        return Collator.getInstance(Locale.forLanguageTag("vi"))::compare;
    }
}
