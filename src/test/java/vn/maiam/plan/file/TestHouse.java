package vn.maiam.plan.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.plan.Target;

/** A house with the units of the demonstration, the twelve measures and no plan but those a test names. */
public class TestHouse implements Vocabulary {

    private static final List<String> MEASURES = List.of(
            "service_access",
            "assisted",
            "training_coverage_staff",
            "training_coverage_caregivers",
            "skills_coverage_children",
            "network_units",
            "entitlement_timeliness",
            "case_file_coverage",
            "prevalence",
            "fund_raised",
            "new_entries_or_incidents",
            "timely_response");

    private static final Map<String, Set<String>> CODES = Map.of(
            "category",
            Set.of(
                    "special_circumstances",
                    "poor_household",
                    "near_poor_household",
                    "disabled",
                    "at_risk_special_circumstances",
                    "urgent_protection"),
            "service_groups",
            Set.of(
                    "health",
                    "nutrition",
                    "nurturing",
                    "education",
                    "protection",
                    "counselling",
                    "welfare",
                    "culture",
                    "inclusion"),
            "services",
            Set.of("birth_registration", "health_care"));

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Unit> byCode = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    public TestHouse() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser lines = CSVParser.parse(
                new ClassPathResource("demo/units.csv").getInputStream(), StandardCharsets.UTF_8, format)) {
            lines.forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(CSVRecord line) {
        LocalDate from = LocalDate.parse(line.get("valid_from"));
        Unit parent = byCode.get(line.get("parent"));
        Unit unit = new Unit(
                Unit.keyOf(line.get("code"), from),
                line.get("code"),
                line.get("name"),
                line.get("kind"),
                UnitLevel.valueOf(line.get("level").toUpperCase(Locale.ROOT)),
                line.get("sector").isEmpty() ? null : line.get("sector"),
                parent == null ? null : parent.key(),
                from,
                null);
        units.put(unit.key(), unit);
        byCode.put(unit.code(), unit);
    }

    public PlanFiles files() {
        return new PlanFiles(this);
    }

    /** There is a plan of this code, which implements the other; null if it implements none. */
    public void has(String code, String parent) {
        parents.put(code, parent);
    }

    /** Communes of the district beyond the first so many are no longer there. */
    void keepCommunes(String districtKey, int most) {
        List<Unit> communes = below(districtKey, UnitLevel.COMMUNE);
        communes.subList(most, communes.size()).forEach(unit -> units.remove(unit.key()));
    }

    @Override
    public Optional<Unit> unit(String key) {
        return Optional.ofNullable(units.get(key));
    }

    @Override
    public List<Unit> below(String key, UnitLevel level) {
        return units.values().stream()
                .filter(unit -> unit.level() == level && !unit.isOffice() && isBelow(unit.key(), key))
                .toList();
    }

    @Override
    public boolean isBelow(String key, String ancestorKey) {
        Unit unit = units.get(key);
        while (unit != null && unit.parentKey() != null) {
            if (unit.parentKey().equals(ancestorKey)) {
                return true;
            }
            unit = units.get(unit.parentKey());
        }
        return false;
    }

    @Override
    public Set<String> roles() {
        return Set.of(
                "collaborator",
                "communeChair",
                "districtLabour",
                "districtEducation",
                "districtHealth",
                "districtCulture",
                "districtJustice",
                "districtPolice",
                "districtFinance",
                "districtChair",
                "provinceLabour",
                "provinceEducation",
                "provinceHealth",
                "provinceCulture",
                "provinceFinance",
                "provinceChair");
    }

    @Override
    public Set<String> sectors() {
        return Set.of("labour", "education", "health", "culture", "justice", "police", "finance");
    }

    @Override
    public Set<String> codes(String kind) {
        return CODES.get(kind);
    }

    @Override
    public List<String> measures() {
        return MEASURES;
    }

    @Override
    public Optional<String> unfit(Target target) {
        boolean unknownFund =
                target.measure().equals("fund_raised") && !target.filters().containsKey("owner");
        return unknownFund ? Optional.of("Cách tính “fund_raised” cần điều kiện lọc “owner”.") : Optional.empty();
    }

    @Override
    public boolean hasPlan(String code) {
        return parents.containsKey(code);
    }

    @Override
    public Optional<String> parentOf(String code) {
        return Optional.ofNullable(parents.get(code));
    }
}
