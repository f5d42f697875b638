package vn.maiam.casefact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import vn.maiam.form.FeelExpression;

/** {@code facts.yaml}, as its head explains it. */
@SuppressWarnings("unchecked")
final class FactRules {

    private FactRules() {}

    static List<FactRule> read() {
        try (InputStream in = FactRules.class.getResourceAsStream("facts.yaml")) {
            List<Map<String, Object>> rules = new Yaml(new LoaderOptions()).load(in);
            return rules.stream().map(FactRules::rule).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FactRule rule(Map<String, Object> entry) {
        Map<String, FeelExpression> columns = new LinkedHashMap<>();
        ((Map<String, String>) entry.get("columns"))
                .forEach((column, value) -> columns.put(column, FeelExpression.of(value)));
        return new FactRule(
                (String) entry.get("table"),
                (String) entry.get("form"),
                (String) entry.get("uses"),
                FeelExpression.of((String) entry.get("when")),
                (String) entry.get("rows"),
                columns);
    }
}
