package vn.maiam.casefact;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseHistory;
import vn.maiam.casefile.CaseHistory.Entry;

/** Works out of a file's records the rows of one table that they make. */
@Component
class FactsOfAFile {

    private static final String REPORT = "detection";

    private final ServicesOfPlans services;
    private final Clock clock;

    FactsOfAFile(ServicesOfPlans services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    /** Without repetitions: two records that say the same make one row. */
    Set<Map<String, Object>> out(List<FactRule> rules, CaseHistory history) {
        Set<Map<String, Object>> facts = new LinkedHashSet<>();
        Map<String, Object> report = Map.of();
        String commune = null;
        for (Entry entry : history.records()) {
            commune = isOfTheCase(entry) || commune == null ? entry.unitKey() : commune;
            if (entry.formId().equals(REPORT)) {
                report = entry.content();
            }
            for (FactRule rule : rules) {
                if (rule.form().equals(entry.formId())) {
                    facts.addAll(made(rule, new Told(entry, report), blank(rules, history, commune)));
                }
            }
        }
        return facts;
    }

    /** Else it was made for a referral, by the office or about it. */
    private static boolean isOfTheCase(Entry entry) {
        return entry.legCode().equals(entry.caseCode());
    }

    /** A service that an office gives is the commune's figure too: it is the commune's child. */
    private static Map<String, Object> blank(List<FactRule> rules, CaseHistory history, String commune) {
        Map<String, Object> blank = new HashMap<>();
        rules.forEach(rule -> rule.columns().keySet().forEach(column -> blank.put(column, null)));
        blank.putAll(Map.of("child_id", history.childId(), "unit_key", commune, "case_code", history.code()));
        return blank;
    }

    private List<Map<String, Object>> made(FactRule rule, Told told, Map<String, Object> blank) {
        List<Map<String, Object>> made = new ArrayList<>();
        for (Map<String, Object> variables : told.rows(rule.rows(), services.all(), clock.getZone())) {
            if (rule.when().holds(variables)) {
                made.add(fact(rule, told, variables, blank));
            }
        }
        return made;
    }

    private Map<String, Object> fact(
            FactRule rule, Told told, Map<String, Object> variables, Map<String, Object> blank) {
        Map<String, Object> fact = new HashMap<>(blank);
        rule.columns()
                .forEach((column, value) -> fact.put(
                        column, ColumnValue.of(column, value.value(variables), told.recordedAt(), clock.getZone())));
        return fact;
    }

    /** What is told at one moment: the record, and the report it follows. */
    private record Told(Entry entry, Map<String, Object> report) {

        Instant recordedAt() {
            return entry.recordedAt();
        }

        Collection<Map<String, Object>> rows(String list, Map<String, Object> services, ZoneId zone) {
            Map<String, Object> whole = variables(services, zone);
            if (list == null) {
                return List.of(whole);
            }
            List<?> rows = entry.content().get(list) instanceof List<?> filled ? filled : List.of();
            return rows.stream().map(row -> with(whole, row)).toList();
        }

        private Map<String, Object> variables(Map<String, Object> services, ZoneId zone) {
            Map<String, Object> file = new HashMap<>();
            file.put("report", report);
            file.put(
                    "recordedAt",
                    entry.recordedAt().atZone(zone).toLocalDateTime().toString());
            file.put("joined", entry.joined());
            file.put("leg", entry.legCode());
            Map<String, Object> variables = new HashMap<>(entry.content());
            variables.put("file", file);
            variables.put("serviceOf", services);
            return variables;
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> with(Map<String, Object> whole, Object row) {
            Map<String, Object> variables = new HashMap<>(whole);
            if (row instanceof Map<?, ?> fields) {
                variables.putAll((Map<String, Object>) fields);
            } else {
                variables.put("item", row);
            }
            return variables;
        }
    }
}
