package vn.maiam.plan.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import vn.maiam.plan.Target;

/** The filters of a target are of the vocabulary, {@code filters.properties}. */
final class FilterCheck {

    private static final Properties VOCABULARY = load();

    private final Lines lines;
    private final Findings findings;
    private final Vocabulary vocabulary;

    FilterCheck(Lines lines, Findings findings, Vocabulary vocabulary) {
        this.lines = lines;
        this.findings = findings;
        this.vocabulary = vocabulary;
    }

    private static Properties load() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("vn/maiam/plan/filters.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean check(int index, Target target) {
        boolean hold = true;
        for (Map.Entry<String, List<String>> filter : target.filters().entrySet()) {
            hold &= check(
                    lines.of("targets[" + index + "].filters." + filter.getKey()), filter.getKey(), filter.getValue());
        }
        return hold;
    }

    private boolean check(int line, String key, List<String> values) {
        String rule = VOCABULARY.getProperty(key);
        if (rule == null) {
            findings.add(
                    line,
                    "Không có điều kiện lọc “%s”; chọn trong: %s.",
                    key,
                    String.join(", ", new TreeSet<>(VOCABULARY.stringPropertyNames())));
            return false;
        }
        if (rule.startsWith("number")) {
            return number(line, key, values, rule);
        }
        Set<String> known = rule.equals("codes") ? vocabulary.codes(key) : Set.of(rule.split(","));
        List<String> unknown =
                values.stream().filter(value -> !known.contains(value)).toList();
        unknown.forEach(value -> findings.add(
                line,
                "Không có giá trị “%s” cho điều kiện lọc “%s”; chọn trong: %s.",
                value,
                key,
                String.join(", ", new TreeSet<>(known))));
        return unknown.isEmpty();
    }

    private boolean number(int line, String key, List<String> values, String rule) {
        String[] limits = rule.substring("number".length()).strip().split("-");
        boolean holds = values.size() == 1
                && values.get(0).matches("\\d{1,6}")
                && Integer.parseInt(values.get(0)) >= Integer.parseInt(limits[0])
                && Integer.parseInt(values.get(0)) <= Integer.parseInt(limits[1]);
        if (!holds) {
            findings.add(line, "Điều kiện lọc “%s” phải là một số nguyên từ %s đến %s.", key, limits[0], limits[1]);
        }
        return holds;
    }
}
