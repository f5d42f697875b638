package vn.maiam.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar}, as an administrator meets it: a first start, the mistake in it, and every start after. */
class PackagedApplicationIT {

    private static final Map<String, String> PASSWORD = Map.of("MAIAM_ADMIN_PASSWORD", "first-start-2026");

    @TempDir
    Path folder;

    @Test
    void asksForTheAdministratorsPasswordThenStartsAndKeepsWhatItHas() throws Exception {
        endsWithASentenceWithoutAPassword();
        endsWithASentenceWithoutAPassword(
                "--maiam.organisation.units-file=classpath:demo/units.csv",
                "--maiam.organisation.people-file=classpath:demo/people.csv");
        letsTheAdministratorIn(PASSWORD);
        List<String> deployed = models();
        assertThat(deployed).contains("processes/case/childCase.bpmn", "forms/case/detection.form");
        letsTheAdministratorIn(Map.of());
        assertThat(models()).isEqualTo(deployed);
    }

    private void endsWithASentenceWithoutAPassword(String... arguments) throws Exception {
        try (RunningJar application = RunningJar.start(folder, Map.of(), arguments)) {
            assertThat(application.exitCode()).isEqualTo(1);
            assertThat(application.console())
                    .contains("Nobody could sign in: set the environment variable MAIAM_ADMIN_PASSWORD")
                    .doesNotContain("\tat ");
        }
    }

    private void letsTheAdministratorIn(Map<String, String> environment) throws Exception {
        try (RunningJar application = RunningJar.start(folder, environment)) {
            SignIn signIn = new SignIn(application.address());
            assertThat(signIn.open().statusCode()).isEqualTo(200);
            assertThat(signIn.as("admin", PASSWORD.get("MAIAM_ADMIN_PASSWORD"))).endsWith("/");
            // Only now: after a wrong password the engine lets nobody in for some seconds.
            assertThat(signIn.as("admin", "demo")).endsWith("/login?error");
            assertThat(application.console()).doesNotContain("WARN", "ERROR", "\tat ", "Demonstration");
        }
    }

    /** Every deployed resource, so that one deployed twice would show. */
    private List<String> models() throws Exception {
        List<String> names = new ArrayList<>();
        String url = "jdbc:h2:file:" + folder.resolve("data/mai-am");
        try (var database = DriverManager.getConnection(url, "sa", "");
                var rows = database.createStatement()
                        .executeQuery(
                                "SELECT name_ FROM act_ge_bytearray WHERE deployment_id_ IS NOT NULL ORDER BY 1")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
