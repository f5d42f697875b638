package vn.maiam.security;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The allow-list of the engine's REST API, for the webapps' path and for {@code /engine-rest} alike. */
@Component
class Doors {

    private static final List<String> ENGINE_PATHS =
            List.of("/camunda/api/engine/engine/default", "/engine-rest/engine/default", "/engine-rest");

    private final List<Door> doors;

    Doors(@Value("classpath:security/doors.csv") Resource list) throws IOException {
        try (Reader reader = new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8)) {
            doors =
                    CSVFormat.DEFAULT
                            .builder()
                            .setHeader()
                            .setSkipHeaderRecord(true)
                            .setCommentMarker('#')
                            .get()
                            .parse(reader)
                            .stream()
                            .map(Doors::door)
                            .toList();
        }
    }

    private static Door door(CSVRecord line) {
        return new Door(line.get("method"), line.get("path"), line.get("who"));
    }

    /** Whether the path leads to an API of the engine or its webapps at all. */
    boolean guards(String path) {
        return (path + "/").startsWith("/camunda/api/") || (path + "/").startsWith("/engine-rest/");
    }

    /** @param person the roles and web applications of the person who knocks */
    boolean open(String method, String path, Set<String> person) {
        String below = belowEngine(path);
        return doors.stream().anyMatch(door -> door.opensFor(method, below, person));
    }

    List<Door> all() {
        return doors;
    }

    static String belowEngine(String path) {
        return ENGINE_PATHS.stream()
                .filter(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"))
                .findFirst()
                .map(prefix -> path.substring(prefix.length()))
                .orElse(path);
    }
}
