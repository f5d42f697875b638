package vn.maiam.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.database.CountedStatements;
import vn.maiam.database.OnEachDatabase;
import vn.maiam.plan.file.SourcePlans;

class StoredPlansTest {

    private static final String HONG_NGU = "870-20200101";

    @OnEachDatabase
    void aLoadedPlanIsInForceInItsPeriodOnly(DataSource database) {
        TestPlans house = new TestPlans(database);
        house.load(SourcePlans.text("002"));

        assertThat(house.plans.inForce(HONG_NGU, LocalDate.of(2020, 12, 31)))
                .extracting(Plan::code)
                .containsExactly("002");
        assertThat(house.plans.inForce(HONG_NGU, LocalDate.of(2021, 1, 1))).isEmpty();
        assertThat(house.plans.inForce("206-20180101", LocalDate.of(2020, 6, 1)))
                .isEmpty();
        assertThat(house.plans.of(List.of(HONG_NGU))).extracting(Plan::code).containsExactly("002");
        assertThat(house.events).containsExactly(new PlanIssued("002", 1));
        assertThat(house.plans.history("002")).singleElement().satisfies(version -> assertThat(version.personId())
                .isEqualTo("districtLabour.870"));
    }

    @OnEachDatabase
    void theSameTextAgainChangesNothing(DataSource database) {
        TestPlans house = new TestPlans(database);
        house.load(SourcePlans.text("002"));

        assertThat(house.load(SourcePlans.text("002")).stored()).isFalse();
        assertThat(house.plans.history("002")).hasSize(1);
        assertThat(house.events).hasSize(1);
    }

    @OnEachDatabase
    void anotherTextOfThePlanIsRefusedAsThatIsAnAmendment(DataSource database) {
        TestPlans house = new TestPlans(database);
        house.load(SourcePlans.text("002"));

        assertThatThrownBy(() -> house.load(SourcePlans.text("002").replace("threshold: 93", "threshold: 90")))
                .isInstanceOf(PlanRefused.class)
                .hasMessageContaining("hãy dùng quy trình sửa đổi");
        assertThat(house.plans
                        .find("002")
                        .orElseThrow()
                        .target("002-T4")
                        .orElseThrow()
                        .threshold())
                .isEqualByComparingTo("93");
    }

    @OnEachDatabase
    void nothingOfABrokenFileIsStored(DataSource database) {
        TestPlans house = new TestPlans(database);

        assertThatThrownBy(() -> house.load(SourcePlans.text("002").replace("threshold: 93", "threshold: 193")))
                .isInstanceOf(PlanRefused.class);
        assertThat(house.plans.all()).isEmpty();
        assertThat(house.events).isEmpty();
    }

    @OnEachDatabase
    void anAmendmentIsANewVersionBesideTheOld(DataSource database) {
        TestPlans house = new TestPlans(database);
        house.load(SourcePlans.text("002"));

        amend(house, "threshold: 93", "threshold: 90");

        assertThat(house.plans.find("002").orElseThrow().version()).isEqualTo(2);
        assertThat(threshold(house.plans.find("002").orElseThrow())).isEqualByComparingTo("90");
        assertThat(threshold(house.plans.version("002", 1).orElseThrow())).isEqualByComparingTo("93");
        assertThat(house.plans.history("002")).extracting(PlanVersion::reason).containsExactly(null, "Giảm chỉ tiêu");
        assertThat(house.events).endsWith(new PlanAmended("002", 2));
    }

    @OnEachDatabase
    void whatWasReadWithinATransactionThatFailedIsForgotten(DataSource database) {
        TestPlans house = new TestPlans(database);
        house.load(SourcePlans.text("002"));
        house.rolledBack(() -> {
            amend(house, "threshold: 93", "threshold: 80");
            assertThat(threshold(house.plans.find("002").orElseThrow())).isEqualByComparingTo("80");
        });

        amend(house, "threshold: 93", "threshold: 90");

        assertThat(threshold(house.plans.find("002").orElseThrow())).isEqualByComparingTo("90");
    }

    private static void amend(TestPlans house, String old, String now) {
        String text = SourcePlans.text("002").replace(old, now);
        Plan plan = house.files.read("002.yaml", text).plan();
        house.inTransaction(() -> house.loading.amend(plan, "Giảm chỉ tiêu", "districtChair.870"));
    }

    private static java.math.BigDecimal threshold(Plan plan) {
        return plan.target("002-T4").orElseThrow().threshold();
    }

    @OnEachDatabase
    void aVersionIsNeverChangedNorDeleted(DataSource database) {
        TestPlans house = new TestPlans(database);
        house.load(SourcePlans.text("002"));
        JdbcClient jdbc = JdbcClient.create(database);

        assertThatThrownBy(() -> jdbc.sql("UPDATE plan_version SET text = ''").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM plan_version").update()).hasMessageContaining("append-only");
    }

    @OnEachDatabase
    void manyPlansAreReadInAsManyQueriesAsOne(DataSource database) {
        CountedStatements statements = new CountedStatements(database);
        TestPlans house = new TestPlans(statements.database());
        for (String code : List.of("000", "001", "002", "003", "004")) {
            house.load(SourcePlans.text(code));
        }
        TestPlans later = new TestPlans(statements.database());

        assertThat(statements.of(later.plans::all)).isEqualTo(3);
        assertThat(later.plans.all()).hasSize(5);
    }

    @OnEachDatabase
    void theLeadOfficeSetsTheDateThatThePlanLeavesOpen(DataSource database) {
        TestPlans house = new TestPlans(database);
        house.load(SourcePlans.text("001"));
        house.clock.set("2022-03-01T09:00");

        house.inTransaction(() -> house.dates.set(
                "001", "001-R1", LocalDate.of(2022, 12, 10), true, "Công văn 12/SLĐTBXH", "provinceLabour.66"));

        Plan plan = house.plans.find("001").orElseThrow();
        assertThat(plan.version()).isEqualTo(1);
        assertThat(plan.obligation("001-R1").orElseThrow().lastDays())
                .containsExactly(
                        LocalDate.of(2022, 12, 10),
                        LocalDate.of(2023, 12, 10),
                        LocalDate.of(2024, 12, 10),
                        LocalDate.of(2025, 12, 10));
        assertThat(plan.obligation("001-R2").orElseThrow().lastDays()).isEmpty();
        assertThat(house.events).endsWith(new ObligationDated("001", "001-R1"));
    }

    @OnEachDatabase
    void aDateSetAnewCountsAndTheOneBeforeStays(DataSource database) {
        TestPlans house = new TestPlans(database);
        house.load(SourcePlans.text("001"));
        house.clock.set("2022-03-01T09:00");
        set(house, LocalDate.of(2022, 12, 10));
        set(house, LocalDate.of(2022, 11, 20));

        assertThat(house.plans
                        .find("001")
                        .orElseThrow()
                        .obligation("001-R1")
                        .orElseThrow()
                        .lastDays())
                .containsExactly(LocalDate.of(2022, 11, 20));
        assertThat(JdbcClient.create(database)
                        .sql("SELECT COUNT(*) FROM plan_report_date")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private static void set(TestPlans house, LocalDate day) {
        house.inTransaction(() -> house.dates.set("001", "001-R1", day, false, null, "provinceLabour.66"));
    }

    @OnEachDatabase
    void aDateThatThePlanNamesOrThatIsGoneIsRefused(DataSource database) {
        TestPlans house = new TestPlans(database);
        house.load(SourcePlans.text("001"));
        house.load(SourcePlans.text("002"));
        house.clock.set("2020-03-01T09:00");

        assertThatThrownBy(() -> house.inTransaction(
                        () -> house.dates.set("002", "002-R1", LocalDate.of(2020, 6, 1), false, null, "x")))
                .hasMessageContaining("Kế hoạch đã ghi ngày nộp");
        assertThatThrownBy(() -> set(house, LocalDate.of(2020, 2, 29))).hasMessageContaining("Hạn nộp đã qua");
        assertThatThrownBy(() -> set(house, LocalDate.of(2026, 1, 1)))
                .hasMessageContaining("trong thời gian thực hiện");
    }
}
