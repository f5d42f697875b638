package vn.maiam.frontend;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The labels of a web application: Camunda's English, our Vietnamese, and which of them its scripts name. */
record WebappLabels(String webapp, Map<String, String> english, Map<String, String> vietnamese) {

    private static final String ROOT = "/META-INF/resources/";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");

    static WebappLabels of(String webapp) throws IOException {
        String folder = "webjars/camunda/app/" + webapp + "/locales/";
        return new WebappLabels(webapp, labels(folder + "en.json"), labels(folder + "vi.json"));
    }

    List<String> leftInEnglish() {
        return vietnamese.entrySet().stream()
                .filter(label -> !label.getValue().isBlank())
                .filter(label -> label.getValue().equals(english.get(label.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every word of the scripts that the community edition ships for this application, labels among them. */
    Set<String> namedByScripts() throws IOException {
        Set<String> names = new HashSet<>();
        names.addAll(names(text("webjars/camunda/app/%s/camunda-%s-bootstrap.js".formatted(webapp, webapp))));
        names.addAll(names(text("webjars/camunda/lib/deps.js")));
        if (!webapp.equals("welcome")) {
            names.addAll(names(text("plugin/" + webapp + "/app/plugin.js")));
        }
        return names;
    }

    private static Set<String> names(String script) {
        Set<String> names = new HashSet<>();
        NAME.matcher(script).results().map(MatchResult::group).forEach(names::add);
        return names;
    }

    private static Map<String, String> labels(String path) throws IOException {
        // Camunda's own files start with a byte order mark.
        String json = text(path).replace("\uFEFF", "");
        Map<String, String> labels = new HashMap<>();
        new ObjectMapper()
                .readTree(json)
                .path("labels")
                .fields()
                .forEachRemaining(
                        field -> labels.put(field.getKey(), field.getValue().asText()));
        return labels;
    }

    private static String text(String path) throws IOException {
        try (InputStream stream = WebappLabels.class.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new FileNotFoundException(path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
