package vn.maiam.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.story.Journey.OFFICER;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;

/** Role by relation by what can be read or done: the table {@code access.csv}, every cell of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AccessTest {

    private static final String OTHER_COMMUNE = "29971-20200101";

    @Autowired
    Access access;

    @Autowired
    Journey journey;

    @Autowired
    Office office;

    private String code;
    private Task visit;
    private Task answer;

    /** A case of xã 29956 at follow-up, with a referral that the district's health centre has not answered. */
    @BeforeAll
    void aCaseWithAReferral() {
        code = journey.atFollowUp("Cao Văn Kín", Papers.HEALTH);
        visit = office.taskOf(OFFICER, code, "visit");
        answer = office.taskOf(Journey.HEALTH_OFFICE, code + "-G01", "answerReferral");
    }

    @ParameterizedTest(name = "{0} ({1})")
    @CsvFileSource(resources = "/access/access.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void everybodyHasWhatHisWorkNeedsAndNothingElse(
            String person, String relation, String caseTask, String referralTask, String file, String startsFor) {
        assertThat(access.toTask(person, visit.getId(), visit.getProcessInstanceId()))
                .as("%s (%s) of the case's task", person, relation)
                .isEqualTo(caseTask);
        assertThat(access.toTask(person, answer.getId(), answer.getProcessInstanceId()))
                .as("%s (%s) of the referral's task", person, relation)
                .isEqualTo(referralTask);
        assertThat(access.toFile(person, code))
                .as("%s (%s) of the file", person, relation)
                .isEqualTo(file);
        assertThat(access.toStart(person, OTHER_COMMUNE))
                .as("%s (%s) starting a case", person, relation)
                .isEqualTo(startsFor);
    }
}
