package vn.maiam.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.database.EngineTables;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;
import vn.maiam.form.MarkedValues;
import vn.maiam.form.MarkedValues.Filled;
import vn.maiam.story.Office;
import vn.maiam.workflow.StepForms;
import vn.maiam.workflow.StepForms.ShownForm;

/**
 * The same for what is no case: of a register's form the engine keeps what routes and what an entry is called in lists, and of
 * a child not even its name, which lists shorten.
 */
@SpringBootTest
@ActiveProfiles("test")
class NothingOfAnEntryReachesTheEngineTest {

    private static final String OFFICER = "communeOfficer.29956";
    private static final Map<String, String> ROWS = Map.of(
            "childrenOfUnit",
            "SELECT MAX(child_id) FROM child_residence WHERE unit_key = '29956-20200101' AND to_date IS NULL",
            "caregiversOfUnit",
            "SELECT MAX(id) FROM caregiver WHERE unit_key = '29956-20200101'",
            "staffOfUnit",
            "SELECT MAX(id) FROM staff WHERE unit_key = '29956-20200101'",
            "openPostsOfUnit",
            "SELECT MAX(id) FROM workforce WHERE unit_key = '29956-20200101' AND to_date IS NULL",
            "networksOfUnit",
            "SELECT MAX(id) FROM network WHERE unit_key = '29956-20200101'",
            "pilotModelsOfUnit",
            "SELECT MAX(id) FROM pilot_model WHERE unit_key = '29956-20200101'");

    @Autowired
    Office office;

    @Autowired
    StepForms forms;

    @Autowired
    RepositoryService models;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final Set<String> submitted = new TreeSet<>();
    private EngineTables engine;

    @BeforeEach
    void open() {
        engine = new EngineTables(jdbc);
    }

    @Test
    void noValueOfAnEntrysFormReachesTheEngineUnlessItRoutesOrNamesTheEntry() {
        Map<String, Object> child = new HashMap<>(Map.of("known", "new"));
        child.put("to", null);
        start("child", child);
        start("childChange", Map.of("residence", "stay", "category", anotherCategory()));
        start("service", Map.of("what", "delivered"));
        start("workforce", Map.of("known", "new"));
        start("session", Map.of("kind", "training"));
        String entitlement = start("entitlement", Map.of("kind", "birth_registration"));
        complete("communeChair.29956", entitlement, "decideInCommune", Map.of("outcome", "granted"));
        start("population", Map.of());
        start("workforceEnd", Map.of());
        start("network", Map.of());
        start("pilotModel", Map.of());
        start("pilotModelEnd", Map.of());
        start("fundEntry", Map.of("direction", "in", "form", "money"));

        assertThat(submitted)
                .contains(
                        "childRegistration", "childChange", "service", "session", "entitlement", "entitlementDecision");
    }

    /** Not the one that every list of choices begins with, which the child has. */
    private String anotherCategory() {
        return jdbc.sql("SELECT MAX(code) FROM child_category_kind WHERE code NOT IN (SELECT code FROM child_category"
                        + " WHERE child_id = (%s))".formatted(ROWS.get("childrenOfUnit")))
                .query(String.class)
                .single();
    }

    private String start(String process, Map<String, Object> chosen) {
        String definition = models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        ShownForm form = office.as(OFFICER, () -> forms.ofStart(definition));
        Filled filled = fill(form, chosen);
        Set<String> before = inTheEngine(form, filled);
        String code = office.start(OFFICER, process, filled.input());
        check(form, code, filled, before);
        return code;
    }

    private void complete(String person, String leg, String task, Map<String, Object> chosen) {
        String id = office.taskOf(person, leg, task).getId();
        ShownForm form = office.as(person, () -> forms.ofTask(id));
        Filled filled = fill(form, chosen);
        Set<String> before = inTheEngine(form, filled);
        office.complete(person, leg, task, filled.input());
        check(form, leg, filled, before);
    }

    private Filled fill(ShownForm form, Map<String, Object> chosen) {
        FormSchema schema = FormSchema.parse(form.schema());
        Map<String, Object> choices = new HashMap<>();
        fields(schema)
                .filter(field -> field.list() != null && ROWS.containsKey(field.list()))
                .forEach(field -> choices.put(field.key(), row(field)));
        choices.putAll(chosen);
        return MarkedValues.fill(schema, form.data(), choices, clock);
    }

    private String row(FormField field) {
        return jdbc.sql(ROWS.get(field.list()))
                .query((found, number) -> found.getString(1))
                .list()
                .get(0);
    }

    private void check(ShownForm form, String leg, Filled filled, Set<String> before) {
        submitted.add(form.formId());
        String content = jdbc.sql(
                        "SELECT content FROM entry_record WHERE form_id = ? AND leg_code = ? ORDER BY id DESC LIMIT 1")
                .params(form.formId(), leg)
                .query(String.class)
                .single();
        assertThat(filled.marks().keySet())
                .as("marks recorded with form " + form.formId())
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(content).contains(mark));
        assertThat(inTheEngine(form, filled))
                .as("values of form %s in the engine; marks: %s", form.formId(), filled.marks())
                .isEqualTo(before);
    }

    /** What an entry is called, and until when it is due, stands in lists of tasks; a child's name never does. */
    private Set<String> inTheEngine(ShownForm form, Filled filled) {
        Map<String, String> marks = new HashMap<>(filled.marks());
        fields(FormSchema.parse(form.schema()))
                .filter(field -> "label".equals(field.property("entry")))
                .filter(field -> !"child.name".equals(field.property("into")))
                .forEach(field -> marks.values().removeIf(key -> key.equals(field.key())));
        Set<String> found = marks.isEmpty() ? Set.of() : engine.find(marks.keySet());
        return found.stream()
                .filter(place -> !place.contains(".DUE_DATE_:"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<FormField> fields(FormSchema schema) {
        return schema.fields().stream().flatMap(field -> Stream.concat(Stream.of(field), field.fields().stream()));
    }
}
