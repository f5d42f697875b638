package vn.maiam.register;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose entries a role reads whatever the register: {@code reading.csv}. */
@Component
class ReachRules {

    enum Reach {
        /** Nothing but what follows from working on a register. */
        NONE,
        /** Those of its own unit. */
        OWN,
        /** Those of its own unit and of every unit below. */
        BELOW,
        /** The same, but nothing that would name a child. */
        WATCHED
    }

    private final Map<String, Reach> rules = RulesFile.lines("reading.csv").stream()
            .collect(Collectors.toUnmodifiableMap(line -> line.get("role"), line -> Reach.valueOf(line.get("reach"))));

    Reach of(String role) {
        return rules.getOrDefault(role, Reach.NONE);
    }

    Set<String> roles() {
        return rules.keySet();
    }
}
