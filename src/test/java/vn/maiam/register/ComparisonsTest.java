package vn.maiam.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.plan.PlanLoading;
import vn.maiam.plan.Plans;
import vn.maiam.story.Office;

/** What is asked before, during and after a plan stands side by side on the page of surveys. */
@SpringBootTest
@ActiveProfiles("test")
class ComparisonsTest {

    private static final String OFFICER = "communeOfficer.29983";

    @Autowired
    Office office;

    @Autowired
    Registers registers;

    @Autowired
    EntryReaches reaches;

    @Autowired
    EntrySearch search;

    @Autowired
    PlanLoading loading;

    @Autowired
    Plans plans;

    @Autowired
    Clock clock;

    private String plan;

    @BeforeEach
    void aPlanIsInForce() {
        plan = PlansOfThisYear.load(loading, clock, "002-khao-sat");
    }

    @Test
    void theSameQuestionStandsInOneLineWithTheLastValueOfEachRound() {
        survey("before", "2026-01-10", "Cha mẹ biết số 111 (%)", 40);
        survey("before", "2026-01-20", "cha mẹ biết số 111 (%)", 42.5);
        survey("after", "2026-03-01", "Cha mẹ biết số 111 (%) ", 71);
        survey("during", "2026-02-01", "Trẻ em được hỏi", 12);

        Comparisons compared = compared("29983-20200101");

        assertThat(compared.rounds()).containsExactly("Trước", "Trong khi thực hiện", "Sau");
        assertThat(compared.lines())
                .extracting(Comparison::texts)
                .containsExactly(List.of("42,5", "–", "71"), List.of("–", "12", "–"));
        assertThat(compared.lines())
                .allSatisfy(line -> assertThat(line.subject())
                        .as("the plan is called by its title")
                        .isEqualTo(plans.find(plan).orElseThrow().title()))
                .extracting(Comparison::unit)
                .containsOnly("Xã Long Khánh B");
        assertThat(compared("29992-20200101").lines()).as("of another commune").isEmpty();
    }

    private Comparisons compared(String unit) {
        Register surveys = registers.find("survey").orElseThrow();
        EntryFilter filter = new EntryFilter(unit, null, null, null, null, null);
        return search.compared(surveys, reaches.of(OFFICER, surveys), search.criteria(TypedWords.NOTHING, filter))
                .orElseThrow();
    }

    private void survey(String round, String day, String question, double value) {
        office.start(
                OFFICER,
                "survey",
                Map.of(
                        "plan",
                        plan,
                        "round",
                        round,
                        "heldOn",
                        LocalDate.parse(day).toString(),
                        "values",
                        List.of(Map.of("indicator", question, "value", value))));
    }
}
