package vn.maiam.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** What {@code demo/cases.yaml} says; its head explains the words. */
@SuppressWarnings("unchecked")
record DemoFile(
        Map<String, String> pace,
        Map<String, Object> papers,
        Map<String, Map<String, Object>> stories,
        List<DemoCase> cases) {

    static DemoFile read() {
        try (InputStream in = new ClassPathResource("demo/cases.yaml").getInputStream()) {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(1_000);
            Map<String, Object> file = new Yaml(options).load(in);
            List<Map<String, Object>> cases = (List<Map<String, Object>>) file.get("cases");
            return new DemoFile(
                    (Map<String, String>) file.get("pace"),
                    (Map<String, Object>) file.get("papers"),
                    (Map<String, Map<String, Object>>) file.get("stories"),
                    cases.stream().map(DemoFile::demoCase).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long each step usually takes, in the order of a case. */
    Map<String, Duration> takes() {
        Map<String, Duration> takes = new LinkedHashMap<>();
        pace.forEach((step, time) -> takes.put(step, Duration.parse(time)));
        return takes;
    }

    private static DemoCase demoCase(Map<String, Object> entry) {
        return new DemoCase(
                (String) entry.get("story"),
                (Map<String, String>) entry.get("startedBy"),
                (List<String>) entry.get("waitsAt"),
                (Map<String, Object>) entry.get("papers"));
    }

    /**
     * @param startedBy who starts which process, in this order
     * @param waitsAt the steps that are left to people
     * @param papers what is particular to this case, by step: one paper, or a list of one for each time
     */
    record DemoCase(String story, Map<String, String> startedBy, List<String> waitsAt, Map<String, Object> papers) {

        /** How many papers the case has of its own for this step; 0 if it does not count them. */
        int counted(String step) {
            return papers.get(step) instanceof List<?> several ? several.size() : 0;
        }
    }
}
