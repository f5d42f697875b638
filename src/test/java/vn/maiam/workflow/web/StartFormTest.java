package vn.maiam.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.story.Desk;
import vn.maiam.story.Journey;

/** A start form is shown before there is a leg: what it offers is what the person's own unit has. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class StartFormTest {

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    RepositoryService models;

    @Test
    void offersTheOpenCasesOfOnesOwnCommuneAndNoOthers() {
        String code = journey.reported("Lý Khánh Vy");

        assertThat(offered("communeOfficer.29956", "caseCodeOptions")).contains(code);
        assertThat(offered("communeOfficer.29962", "caseCodeOptions")).doesNotContain(code);
    }

    @Test
    void offersTheOtherCommunesOfTheProvinceForAMove() {
        assertThat(offered("communeOfficer.29956", "receivingCommuneOptions"))
                .contains("29962-20200101")
                .doesNotContain("29956-20200101");
    }

    private List<String> offered(String person, String options) {
        String exit = models.createProcessDefinitionQuery()
                .processDefinitionKey("caseExit")
                .latestVersion()
                .singleResult()
                .getId();
        JsonNode data = Desk.of(person, port)
                .get("/api/processes/" + exit + "/form")
                .json()
                .path("data");
        return data.path(options).findValuesAsText("value");
    }
}
