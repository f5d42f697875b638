package vn.maiam.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mẫu 02, 03 and 06 compare two tables of ratings; which level wins, and when the chair is called, stands in the DMN. */
class RiskLevelTableTest {

    private static final String TABLE = "processes/case/riskLevel.dmn";
    private static final Set<String> MATCHED = new HashSet<>();
    private static final DmnEngine DECISIONS = engine();

    private static final int[] HIGH = {3, 1, 1};
    private static final int[] MEDIUM = {1, 3, 1};
    private static final int[] LOW = {1, 1, 3};

    @ParameterizedTest
    @CsvSource({
        "3, 1, 1, high",
        "0, 3, 2, medium",
        "1, 3, 1, medium",
        "1, 1, 3, low",
        "0, 0, 5, low",
    })
    void theMostFrequentRatingOfHarmWins(int high, int medium, int low, String level) {
        assertThat(harmLevel(high, medium, low)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 1, high", "2, 1, 2, high", "1, 1, 1, high", "1, 2, 2, medium", "0, 0, 0, high"})
    void atATieTheWorseRatingOfHarmWins(int high, int medium, int low, String level) {
        assertThat(harmLevel(high, medium, low)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 3, low",
        "2, 3, 0, medium",
        "1, 3, 1, medium",
        "3, 1, 1, high",
        "5, 0, 0, high",
    })
    void theMostFrequentRatingOfProtectionWins(int high, int medium, int low, String level) {
        assertThat(protectionLevel(high, medium, low)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 2, low", "2, 1, 2, low", "1, 1, 1, low", "2, 2, 1, medium", "0, 0, 0, low"})
    void atATieTheWorseRatingOfProtectionWins(int high, int medium, int low, String level) {
        assertThat(protectionLevel(high, medium, low)).isEqualTo(level);
    }

    @Test
    void muchHarmAndLittleProtectionIsAHighRiskAndUrgent() {
        assertRisk(rated(HIGH, LOW), "high", true, "Tổn hại chủ yếu ở mức Cao");
    }

    @Test
    void littleHarmAndMuchProtectionIsALowRisk() {
        assertRisk(rated(LOW, HIGH), "low", false, "Tổn hại chủ yếu ở mức Thấp");
    }

    @ParameterizedTest
    @CsvSource({
        "high, high",
        "high, medium",
        "medium, high",
        "medium, medium",
        "medium, low",
        "low, medium",
        "low, low",
    })
    void anythingBetweenIsAMediumRisk(String harm, String protection) {
        assertRisk(rated(counts(harm), counts(protection)), "medium", false, "Không phải tổn hại Cao");
    }

    @ParameterizedTest
    @CsvSource({"low, high", "medium, medium", "high, low"})
    void aThreatToLifeIsAHighRiskAndUrgentWhateverTheRatings(String harm, String protection) {
        assertRisk(
                rated(counts(harm), counts(protection)).lifeThreatening(),
                "high",
                true,
                "Tính mạng, sức khỏe hoặc nhân phẩm");
    }

    @ParameterizedTest
    @CsvSource({"low, high, low", "medium, medium, medium"})
    void aCarerWhoHarmsTheChildMakesItUrgentAtTheSameRisk(String harm, String protection, String level) {
        assertRisk(rated(counts(harm), counts(protection)).carerIsAbuser(), level, true, "");
    }

    @ParameterizedTest
    @CsvSource({"low, high", "medium, medium"})
    void anOfficerMayRaiseTheRiskToHighWhichIsUrgent(String harm, String protection) {
        assertRisk(rated(counts(harm), counts(protection)).raisedTo("high"), "high", true, "Cán bộ nâng");
    }

    @Test
    void anOfficerMayRaiseALowRiskToMedium() {
        assertRisk(rated(LOW, HIGH).raisedTo("medium"), "medium", false, "Cán bộ nâng mức nguy cơ từ Thấp");
        assertRisk(rated(LOW, HIGH).raisedTo("medium").carerIsAbuser(), "medium", true, "Cán bộ nâng");
    }

    @Test
    void raisingNeverLowers() {
        assertRisk(rated(HIGH, LOW).raisedTo("medium"), "high", true, "Tổn hại chủ yếu ở mức Cao");
        assertRisk(rated(MEDIUM, MEDIUM).raisedTo("medium"), "medium", false, "Không phải tổn hại Cao");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lifeThreatening", "carerIsAbuser", "riskRaised"})
    void whatNobodyAnsweredRaisesNothing(String unanswered) {
        assertRisk(rated(LOW, HIGH).with(unanswered, null), "low", false, "Tổn hại chủ yếu ở mức Thấp");
    }

    @AfterAll
    static void everyRuleOfTheThreeTablesHasDecidedSomething() {
        assertThat(MATCHED)
                .containsExactlyInAnyOrderElementsOf(
                        Dmn.readModelFromStream(Models.open(TABLE)).getModelElementsByType(Rule.class).stream()
                                .map(Rule::getId)
                                .collect(toSet()));
    }

    private static Ratings rated(int[] harm, int[] protection) {
        return Ratings.harm(harm[0], harm[1], harm[2]).protection(protection[0], protection[1], protection[2]);
    }

    private static int[] counts(String level) {
        return Map.of("high", HIGH, "medium", MEDIUM, "low", LOW).get(level);
    }

    private static void assertRisk(Ratings ratings, String level, boolean urgent, String rule) {
        DmnDecisionResultEntries risk = decide("riskLevel", ratings);
        assertThat(risk.getEntryMap()).containsEntry("riskLevel", level).containsEntry("urgent", urgent);
        assertThat(risk.<String>getEntry("riskRule")).startsWith(rule).endsWith(".");
    }

    private static String harmLevel(int high, int medium, int low) {
        return decide("harmLevel", Ratings.harm(high, medium, low)).getSingleEntry();
    }

    private static String protectionLevel(int high, int medium, int low) {
        return decide("protectionLevel", Ratings.harm(0, 0, 0).protection(high, medium, low))
                .getSingleEntry();
    }

    private static DmnDecisionResultEntries decide(String decision, Ratings ratings) {
        return DECISIONS
                .evaluateDecision(DECISIONS.parseDecision(decision, Models.open(TABLE)), ratings.routed())
                .getSingleResult();
    }

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(table -> table.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .forEach(MATCHED::add));
        return configuration.buildEngine();
    }
}
