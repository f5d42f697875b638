package vn.maiam.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lists that filters choose from: categories with those below them, and services by group. */
record Codes(Map<String, String> categoryAbove, Map<String, String> groupOfService) {

    static Codes read(JdbcClient jdbc) {
        return new Codes(
                pairs(jdbc, "SELECT code, above FROM child_category_kind"),
                pairs(jdbc, "SELECT code, service_group FROM service_kind"));
    }

    private static Map<String, String> pairs(JdbcClient jdbc, String sql) {
        Map<String, String> pairs = new HashMap<>();
        jdbc.sql(sql).query(row -> {
            pairs.put(row.getString(1), row.getString(2));
        });
        return pairs;
    }

    /** The categories and all below them: a disabled child is one in special circumstances. */
    Set<String> categories(Collection<String> wanted) {
        Set<String> all = new LinkedHashSet<>(wanted);
        boolean grown = true;
        while (grown) {
            grown = all.addAll(below(all));
        }
        return new TreeSet<>(all);
    }

    private Set<String> below(Set<String> above) {
        return categoryAbove.entrySet().stream()
                .filter(kind -> kind.getValue() != null && above.contains(kind.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Set<String> services(List<String> groups, List<String> services) {
        Set<String> all = new TreeSet<>(services);
        groupOfService.forEach((service, group) -> {
            if (groups.contains(group)) {
                all.add(service);
            }
        });
        return all;
    }
}
