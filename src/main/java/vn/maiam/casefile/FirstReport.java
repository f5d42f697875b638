package vn.maiam.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * What a start form says about the child and the moment of the report. A leg is opened before its form's declarations are
 * at hand, so its fields are known by their keys here.
 */
class FirstReport {

    private static final Map<String, String> CHILD_FIELDS = Map.of(
            "childName", "name",
            "childSex", "sex",
            "childBirthDate", "birthDate",
            "childBirthYear", "birthYear");

    private final Map<String, Object> content;

    FirstReport(Map<String, Object> content) {
        this.content = content;
    }

    Child child(String unitKey) {
        ChildPatch known = new ChildPatch();
        CHILD_FIELDS.forEach((key, part) -> known.put(part, content.get(key)));
        return known.applyTo(Child.unknownIn(unitKey));
    }

    /** To the minute as typed; the present moment where the form does not ask. */
    Instant receivedAt(Clock clock) {
        return content.get("receivedAt") instanceof String typed
                ? LocalDateTime.parse(typed).atZone(clock.getZone()).toInstant()
                : clock.instant();
    }
}
