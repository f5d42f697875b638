package vn.maiam.workflow.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** The elements and attributes that a diagram may hold: {@code allowed.csv}. */
@Component
class Vocabulary {

    private static final CSVFormat TABLE = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private final Map<String, Set<String>> attributes = new HashMap<>();
    private final Properties instead = new Properties();

    Vocabulary() {
        try (Reader allowed = open("allowed.csv");
                Reader advice = open("instead.properties")) {
            TABLE.parse(allowed).forEach(this::add);
            instead.load(advice);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        InputStream file = Vocabulary.class.getResourceAsStream(name);
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }

    private void add(CSVRecord row) {
        attributes.put(
                row.get("element"), new HashSet<>(Set.of(row.get("attributes").split(" "))));
    }

    boolean hasElement(String name) {
        return attributes.containsKey(name);
    }

    /** @param name of a camunda attribute on an element of BPMN, or of any attribute on a camunda element */
    boolean hasAttribute(String element, String name) {
        return attributes.getOrDefault(element, Set.of()).contains(name)
                || !element.startsWith("camunda:") && attributes.get("*").contains(name);
    }

    /** What to do instead, as the end of a sentence; empty where nothing is to be said. */
    String insteadOf(String name) {
        String advice = instead.getProperty(name);
        return advice == null ? "" : ": " + advice;
    }
}
