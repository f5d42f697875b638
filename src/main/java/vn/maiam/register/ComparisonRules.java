package vn.maiam.register;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which registers put the values of several rounds side by side: {@code comparisons.csv}. */
@Component
class ComparisonRules {

    private final Map<String, Rule> byRegister = RulesFile.lines("comparisons.csv").stream()
            .map(line -> new Rule(
                    line.get("register"),
                    line.get("table"),
                    line.get("subject"),
                    line.get("subjects"),
                    line.get("question"),
                    line.get("round"),
                    Arrays.stream(line.get("rounds").split("\\|"))
                            .map(Column::of)
                            .toList(),
                    line.get("amount"),
                    line.get("day")))
            .collect(Collectors.toMap(Rule::register, Function.identity()));

    Optional<Rule> of(Register register) {
        return Optional.ofNullable(byRegister.get(register.kind()));
    }

    /**
     * @param subject column that says what the rounds are about
     * @param subjects list of choices that knows how people read it
     * @param question column that says what was measured
     * @param round column that says in which round
     * @param day column by which the last value of a round counts
     */
    record Rule(
            String register,
            String table,
            String subject,
            String subjects,
            String question,
            String round,
            List<Column> rounds,
            String amount,
            String day) {

        List<String> labels() {
            return rounds.stream().map(Column::label).toList();
        }
    }

    /** A round as the table names it, and as people do. */
    record Column(String code, String label) {

        private static Column of(String written) {
            String[] parts = written.split("=", 2);
            return new Column(parts[0], parts[1]);
        }
    }
}
