package vn.maiam.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import vn.maiam.story.Office;

/** A register that a modeler deploys: children who are cared for at home, known or new, and who cares for them. */
@Component
public class HomeCare {

    static final String OFFICER = "communeOfficer.29956";
    private static final String FOLDER = "vn/maiam/register/homeCare";

    private final RepositoryService repository;
    private final Office office;

    HomeCare(RepositoryService repository, Office office) {
        this.repository = repository;
        this.office = office;
    }

    /** Deploys it, unless another test has. */
    HomeCare deployed() {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("homeCare")
                        .count()
                == 0) {
            repository
                    .createDeployment()
                    .name("homeCare")
                    .addClasspathResource(FOLDER + ".bpmn")
                    .addClasspathResource(FOLDER + ".form")
                    .deploy();
        }
        return this;
    }

    /** @return the entry's code */
    String begun(Map<String, Object> values) {
        return office.start(OFFICER, "homeCare", values);
    }

    static Map<String, Object> ofNewChild(String name, Object... more) {
        Map<String, Object> values = new HashMap<>();
        values.put("childName", name);
        values.put("childSex", "female");
        values.put("childBirthDate", "2018-03-04");
        values.put("since", "2026-02-01");
        for (int at = 0; at < more.length; at += 2) {
            values.put((String) more[at], more[at + 1]);
        }
        return values;
    }

    /** Names and relations by turns. */
    static List<Map<String, Object>> carers(String... namesAndRelations) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int at = 0; at < namesAndRelations.length; at += 2) {
            rows.add(new HashMap<>(Map.of("carerName", namesAndRelations[at], "relation", namesAndRelations[at + 1])));
        }
        return rows;
    }
}
