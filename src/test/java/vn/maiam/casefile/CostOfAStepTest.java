package vn.maiam.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.casefile.TestCaseFiles.step;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.maiam.database.CountedStatements;
import vn.maiam.database.OnEachDatabase;
import vn.maiam.form.FormSchema;
import vn.maiam.workflow.forms.ShownValues;

/** What a step costs depends neither on how much its form asks for nor on how much the case has seen. */
class CostOfAStepTest {

    private static final String FIELD =
            """
            {"type": "textfield", "key": "field%d", "label": "Ô", "properties": {"from": "%s"}}""";
    private static final String[] FEW = {"child.view", "case.unitName", "visit.opinion", "person.name"};
    private static final String[] MANY = {
        "child.view",
        "child.name",
        "child.sex",
        "child.birthDate",
        "child.birthYear",
        "child.age",
        "case.unitName",
        "case.code",
        "case.label",
        "case.status",
        "case.riskLevelName",
        "case.receivedAt",
        "visit.opinion",
        "visit.seen",
        "visit.realName",
        "visit.visitedOn | plan.visitedOn",
        "plan.goals | child.name",
        "report.childName",
        "report.receivedAt",
        "meeting.discussion",
        "person.name",
        "process.riskLevel"
    };

    @OnEachDatabase
    void showingAFormCostsTheSameForAnyNumberOfFields(DataSource database) {
        CountedStatements statements = new CountedStatements(database);
        TestCaseFiles files = new TestCaseFiles(statements.database());
        String code = files.reportOn("Nguyễn Văn An", "male", "2015-05-20");

        assertThat(statements.of(() -> shown(files, code, formWith(MANY))))
                .isEqualTo(statements.of(() -> shown(files, code, formWith(FEW))))
                .isBetween(1, 11);
    }

    @OnEachDatabase
    void showingAFormCostsTheSameInALongCase(DataSource database) {
        CountedStatements statements = new CountedStatements(database);
        TestCaseFiles files = new TestCaseFiles(statements.database());
        String shortCase = withVisits(files, 1);
        String longCase = withVisits(files, 60);

        assertThat(statements.of(() -> shown(files, longCase, formWith(MANY))))
                .isEqualTo(statements.of(() -> shown(files, shortCase, formWith(MANY))));
        assertThat(shown(files, longCase, formWith(FEW))).containsEntry("field2", "Lần 60");
    }

    @OnEachDatabase
    void recordingAFormCostsTheSameInALongCase(DataSource database) {
        CountedStatements statements = new CountedStatements(database);
        TestCaseFiles files = new TestCaseFiles(statements.database());
        String shortCase = withVisits(files, 1);
        String longCase = withVisits(files, 60);

        assertThat(statements.of(() -> visit(files, longCase, 61)))
                .isEqualTo(statements.of(() -> visit(files, shortCase, 2)))
                .isBetween(1, 11);
    }

    @OnEachDatabase
    void readingAFileCostsTheSameInALongCase(DataSource database) {
        CountedStatements statements = new CountedStatements(database);
        TestCaseFiles files = new TestCaseFiles(statements.database());
        String shortCase = withVisits(files, 1);
        String longCase = withVisits(files, 60);
        CaseFiles reading = files.get(CaseFiles.class);
        reading.view(longCase, TestCaseFiles.OFFICER, "Thăm trẻ");

        assertThat(statements.of(() -> reading.view(longCase, TestCaseFiles.OFFICER, "Thăm trẻ")))
                .isEqualTo(statements.of(() -> reading.view(shortCase, TestCaseFiles.OFFICER, "Thăm trẻ")))
                .isBetween(1, 25);
    }

    @OnEachDatabase
    void aFileIsReadOnceInATransactionAndAnewAfterAChange(DataSource database) {
        CountedStatements statements = new CountedStatements(database);
        TestCaseFiles files = new TestCaseFiles(statements.database());
        String code = files.reportOn("Nguyễn Văn An", "male", "2015-05-20");
        CaseFileRows rows = files.get(CaseFileRows.class);

        files.inOneTransaction().executeWithoutResult(status -> {
            rows.hold(code);
            assertThat(statements.of(() -> rows.get(code))).isZero();
            assertThat(statements.of(() -> rows.hold(code))).isZero();

            files.get(CaseFileChanges.class).setStage(code, "planning");

            assertThat(rows.get(code).stage()).isEqualTo("planning");
            assertThat(rows.hold(code).stage()).isEqualTo("planning");
        });
    }

    @OnEachDatabase
    void whoeverHoldsAFileSeesWhatOthersChangedSinceHeLooked(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.reportOn("Nguyễn Văn An", "male", "2015-05-20");
        CaseFileRows rows = files.get(CaseFileRows.class);
        TransactionTemplate another = files.inOneTransaction();
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        files.inOneTransaction().executeWithoutResult(status -> {
            assertThat(rows.get(code).stage()).isNull();
            another.executeWithoutResult(
                    inner -> files.get(CaseFileChanges.class).setStage(code, "planning"));

            assertThat(rows.hold(code).stage()).isEqualTo("planning");
            assertThat(rows.get(code).stage()).isEqualTo("planning");
        });
    }

    private static Map<String, Object> shown(TestCaseFiles files, String code, FormSchema form) {
        return files.get(ShownValues.class).of(step(code), form);
    }

    /** Each field from another place: the child, the file, the records of several forms. */
    private static FormSchema formWith(String... places) {
        return FormSchema.parse(IntStream.range(0, places.length)
                .mapToObj(at -> FIELD.formatted(at, places[at]))
                .collect(Collectors.joining(",", "{\"id\": \"any\", \"components\": [", "]}")));
    }

    private static String withVisits(TestCaseFiles files, int visits) {
        String code = files.reportOn("Nguyễn Văn An", "male", "2015-05-20");
        IntStream.rangeClosed(1, visits).forEach(number -> visit(files, code, number));
        return code;
    }

    private static void visit(TestCaseFiles files, String code, int number) {
        files.record(step(code), TestForms.VISIT, Map.of("visitedOn", "2026-11-23", "opinion", "Lần " + number));
    }
}
