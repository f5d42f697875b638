package vn.maiam.casefile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** The Vietnamese names of stages, levels and states: {@code wording.properties}. */
@Component
public class Wording {

    private final Properties names = new Properties();

    Wording() {
        try (Reader file = new InputStreamReader(
                Wording.class.getResourceAsStream("wording.properties"), StandardCharsets.UTF_8)) {
            names.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the name, or the id itself where a modeler has invented one that has no name yet; null for null */
    public String of(String kind, String id) {
        return id == null ? null : names.getProperty(kind + "." + id, id);
    }

    /** Several ids in one line, commas between; empty where nothing is said. */
    List<String> list(String key) {
        String ids = names.getProperty(key, "").strip();
        return ids.isEmpty() ? List.of() : List.of(ids.split("\\s*,\\s*"));
    }
}
