package vn.maiam.casefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yaml.snakeyaml.Yaml;
import vn.maiam.database.OnEachDatabase;
import vn.maiam.form.FeelNames;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;

class FactRulesTest {

    private static final Set<String> PROVIDED = Set.of("file", "serviceOf", "item");

    @Test
    @SuppressWarnings("unchecked")
    void everythingTheRulesAskForIsAFieldOfTheShippedForm() throws IOException {
        List<Map<String, Object>> rules =
                new Yaml().load(Files.readString(Path.of("src/main/resources/vn/maiam/casefact/facts.yaml")));
        for (Map<String, Object> rule : rules) {
            FormSchema form = form((String) rule.get("form"));
            Set<String> fields = keys(form.fields());
            if (rule.get("rows") != null) {
                FormField list = form.field((String) rule.get("rows")).orElseThrow();
                fields.addAll(keys(list.fields()));
            }
            Set<String> asked = new TreeSet<>(FeelNames.in((String) rule.get("when")));
            ((Map<String, String>) rule.get("columns")).values().forEach(feel -> asked.addAll(FeelNames.in(feel)));
            asked.removeAll(PROVIDED);
            assertThat(fields).as(rule.get("table") + " of " + form.id()).containsAll(asked);
        }
        assertThat(keys(form("detection").fields())).contains("category", "abuseKinds", "incidentAt", "receivedAt");
    }

    @OnEachDatabase
    void everyKindOfServiceInThePlanFormsIsOneOfTheServices(DataSource database) throws IOException {
        Set<String> known = Set.copyOf(JdbcClient.create(database)
                .sql("SELECT choice FROM service_of_plan")
                .query(String.class)
                .list());
        Set<String> chosen = new HashSet<>();
        for (String name : List.of("interventionPlan", "specificAssessment", "needsMeeting", "followUpVisit")) {
            withLists(form(name)).stream()
                    .filter(field -> field.key().equals("service"))
                    .flatMap(field -> field.options().values().stream())
                    .forEach(option -> chosen.add(option.value().toString()));
        }
        assertThat(chosen).isNotEmpty().isEqualTo(known);
    }

    @OnEachDatabase
    void theAssessmentOffersTheFourteenGroupsOfTheLaw(DataSource database) throws IOException {
        Map<String, String> groups = JdbcClient.create(database)
                .sql("SELECT code, name FROM child_category_kind WHERE above = 'special_circumstances'")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, String> offered =
                form("specificAssessment").field("specialGroups").orElseThrow().options().values().stream()
                        .collect(Collectors.toMap(option -> option.value().toString(), option -> option.label()));
        assertThat(offered).hasSize(14).isEqualTo(groups);
    }

    /** Whatever a modeler changes in the one must be changed in the other. */
    @Test
    void dangerAtHandIsWhatTheDecisionTableCallsUrgent() {
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        FactRule rule = FactRules.read().stream()
                .filter(one -> one.form().equals("initialAssessment"))
                .findFirst()
                .orElseThrow();
        for (Map<String, Object> rated : ratings()) {
            Object urgent = engine.evaluateDecision(
                            engine.parseDecision("riskLevel", stream()),
                            Variables.fromMap(rated).asVariableContext())
                    .getSingleResult()
                    .getEntry("urgent");
            assertThat(rule.when().holds(rated)).as(rated.toString()).isEqualTo(urgent);
        }
    }

    private static List<Map<String, Object>> ratings() {
        List<Map<String, Object>> ratings = new ArrayList<>();
        for (int[] harm : counts()) {
            for (int[] protection : counts()) {
                for (int flags = 0; flags < 8; flags++) {
                    ratings.add(Map.of(
                            "harmHigh",
                            harm[0],
                            "harmMedium",
                            harm[1],
                            "harmLow",
                            harm[2],
                            "protectionHigh",
                            protection[0],
                            "protectionMedium",
                            protection[1],
                            "protectionLow",
                            protection[2],
                            "lifeThreatening",
                            (flags & 1) > 0,
                            "carerIsAbuser",
                            (flags & 2) > 0,
                            "riskRaised",
                            (flags & 4) > 0 ? "high" : "none"));
                }
            }
        }
        return ratings;
    }

    private static List<int[]> counts() {
        return List.of(
                new int[] {2, 0, 0},
                new int[] {1, 1, 0},
                new int[] {1, 0, 1},
                new int[] {0, 2, 0},
                new int[] {0, 1, 1},
                new int[] {0, 0, 2},
                new int[] {1, 1, 1});
    }

    private static java.io.InputStream stream() {
        try {
            return Files.newInputStream(Path.of("processes/case/riskLevel.dmn"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> keys(List<FormField> fields) {
        return fields.stream().map(FormField::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<FormField> withLists(FormSchema form) {
        return form.fields().stream()
                .flatMap(field -> Stream.concat(Stream.of(field), field.fields().stream()))
                .toList();
    }

    private static FormSchema form(String id) throws IOException {
        for (String folder : List.of("case", "referral")) {
            Path file = Path.of("forms", folder, id + ".form");
            if (Files.exists(file)) {
                return FormSchema.parse(Files.readString(file));
            }
        }
        throw new AssertionError("There is no form " + id + ".");
    }
}
