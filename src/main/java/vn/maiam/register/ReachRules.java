package vn.maiam.register;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
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

    private static final CSVFormat TABLE =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Reach> rules;

    ReachRules() {
        try (Reader file =
                new InputStreamReader(ReachRules.class.getResourceAsStream("reading.csv"), StandardCharsets.UTF_8)) {
            rules = TABLE.parse(file).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get("role"), row -> Reach.valueOf(row.get("reach"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reach of(String role) {
        return rules.getOrDefault(role, Reach.NONE);
    }

    Set<String> roles() {
        return rules.keySet();
    }
}
