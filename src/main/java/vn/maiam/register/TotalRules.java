package vn.maiam.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which sums a register's page shows: {@code totals.csv}. */
@Component
class TotalRules {

    private final Map<String, List<Rule>> byRegister = RulesFile.lines("totals.csv").stream()
            .map(line -> new Rule(line.get("register"), line.get("label"), line.get("table"), line.get("amount")))
            .collect(Collectors.groupingBy(Rule::register));

    /** In the order of the file, all of one table. */
    List<Rule> of(Register register) {
        return byRegister.getOrDefault(register.kind(), List.of());
    }

    /** @param amount in SQL, of a row of the table */
    record Rule(String register, String label, String table, String amount) {}
}
