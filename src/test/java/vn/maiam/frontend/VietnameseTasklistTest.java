package vn.maiam.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Our Vietnamese of Tasklist beside the English that Camunda ships in its webjar. */
class VietnameseTasklistTest {

    private static final String FOLDER = "/META-INF/resources/webjars/camunda/app/tasklist/locales/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    private final JsonNode english = labels("en.json");
    private final JsonNode vietnamese = labels("vi.json");

    @Test
    void everyLabelIsThere() {
        assertThat(keys(vietnamese)).containsExactlyInAnyOrderElementsOf(keys(english));
    }

    @Test
    void everyLabelKeepsItsPlaceholders() {
        for (String key : keys(english)) {
            assertThat(placeholders(vietnamese.path(key).asText()))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(
                            placeholders(english.path(key).asText()));
        }
    }

    private static List<String> placeholders(String label) {
        return PLACEHOLDER.matcher(label).results().map(match -> match.group(1)).toList();
    }

    private static List<String> keys(JsonNode labels) {
        List<String> keys = new ArrayList<>();
        for (Iterator<Map.Entry<String, JsonNode>> fields = labels.fields(); fields.hasNext(); ) {
            keys.add(fields.next().getKey());
        }
        return keys;
    }

    private static JsonNode labels(String file) {
        try (var stream = VietnameseTasklistTest.class.getResourceAsStream(FOLDER + file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            // Camunda's own file starts with a byte order mark.
            return new ObjectMapper().readTree(text.replace("\uFEFF", "")).path("labels");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
