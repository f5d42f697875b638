package vn.maiam.caselist;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The way to enter a report on a child who has no file yet: the start form in Tasklist. */
@Component
class NewReport {

    private static final String CASE = "childCase";

    private final RepositoryService models;

    NewReport(@Lazy RepositoryService models) {
        this.models = models;
    }

    /** Whether the signed-in person may start a case, as the diagram says. */
    public boolean isOffered() {
        return models.createProcessDefinitionQuery()
                        .processDefinitionKey(CASE)
                        .latestVersion()
                        .startablePermissionCheck()
                        .count()
                > 0;
    }

    /** Opens Tasklist with the list of what can be started. */
    public String address() {
        return "/camunda/app/tasklist/default/#/?processStart";
    }
}
