package vn.maiam.casefile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.maiam.organisation.Career;
import vn.maiam.organisation.Post;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;

/** Everybody whom one file names, read at once: their names, and in which post each acted. */
public final class Roster {

    private final Map<String, Career> careers;
    private final Map<String, String> roleNames;
    private final Units units;
    private final String system;
    private final ZoneId zone;

    Roster(Map<String, Career> careers, Map<String, String> roleNames, Units units, String system, ZoneId zone) {
        this.careers = careers;
        this.roleNames = roleNames;
        this.units = units;
        this.system = system;
        this.zone = zone;
    }

    /** Full name; where nobody acted but the system, its name. */
    public String name(String personId) {
        return personId == null
                ? system
                : Optional.ofNullable(careers.get(personId))
                        .map(career -> career.person().name())
                        .orElse(personId);
    }

    /** "Cán bộ y tế cấp huyện, Trung tâm Y tế huyện Hồng Ngự"; null where the person held no post that day. */
    public String post(String personId, Instant at, String unitKey) {
        return postOf(personId, at, unitKey)
                .map(post -> words(post.roleId(), post.unitKey()))
                .orElse(null);
    }

    public Optional<Post> postOf(String personId, Instant at, String unitKey) {
        return Optional.ofNullable(personId == null ? null : careers.get(personId))
                .flatMap(career -> career.postOn(at.atZone(zone).toLocalDate(), unitKey));
    }

    /** @param group {@code communeOfficer.29956-20200101}; null for none */
    String group(String group) {
        if (group == null) {
            return null;
        }
        String[] roleAndUnit = group.split("\\.", 2);
        return words(roleAndUnit[0], roleAndUnit.length > 1 ? roleAndUnit[1] : null);
    }

    public String unit(String unitKey) {
        return unitKey == null ? null : units.find(unitKey).map(Unit::name).orElse(unitKey);
    }

    private String words(String roleId, String unitKey) {
        return Stream.of(roleNames.getOrDefault(roleId, roleId), unit(unitKey))
                .filter(word -> word != null)
                .collect(Collectors.joining(", "));
    }
}
