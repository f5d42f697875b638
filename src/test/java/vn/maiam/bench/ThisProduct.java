package vn.maiam.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.maiam.MaiAmApplication;
import vn.maiam.bench.Province.Commune;
import vn.maiam.security.EngineIdentity;

/** The whole application: checks, recording, guard, units and roles. */
final class ThisProduct implements Side {

    private static final String CLONE = "bench_clone.";

    private final ConfigurableApplicationContext application;
    private final ProcessEngine engine;
    private final JdbcTemplate database;
    private final Map<String, Authentication> people = new ConcurrentHashMap<>();

    ThisProduct(String databaseUrl) {
        application = new SpringApplicationBuilder(MaiAmApplication.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + databaseUrl,
                        "--spring.datasource.username=" + Server.USER,
                        "--spring.datasource.password=" + Server.USER,
                        "--maiam.organisation.units-file="
                                + Province.unitsFile().toUri(),
                        "--maiam.organisation.people-file="
                                + Province.peopleFile().toUri());
        engine = application.getBean(ProcessEngine.class);
        database = new JdbcTemplate(application.getBean(DataSource.class));
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public ProcessEngine engine() {
        return engine;
    }

    @Override
    public JdbcTemplate database() {
        return database;
    }

    /** Groups and units are read once a person, as a session keeps them. */
    @Override
    public <T> T as(String role, String unitCode, Supplier<T> work) {
        Authentication person = people.computeIfAbsent(role + "." + unitCode, this::lookUp);
        IdentityService identity = engine.getIdentityService();
        identity.setAuthentication(person);
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private Authentication lookUp(String person) {
        EngineIdentity identity = application.getBean(EngineIdentity.class);
        identity.signIn(person);
        try {
            return engine.getIdentityService().getCurrentAuthentication();
        } finally {
            identity.signOut();
        }
    }

    @Override
    public ProcessInstance report(Commune commune, Map<String, Object> form) {
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("childCase")
                .latestVersion()
                .singleResult()
                .getId();
        return as(
                Province.OFFICER, commune.code(), () -> engine.getFormService().submitStartForm(definition, form));
    }

    @Override
    public void cloneOwnTables() {
        RowCopy rows = new RowCopy(database);
        String child = "1000000 + n";
        rows.copy(
                "child",
                "JOIN case_file f ON f.code = template JOIN child s ON s.id = f.child_id",
                column -> switch (column) {
                    case "id" -> child;
                    case "unit_key" -> CLONE + column;
                    case "name", "folded_name" -> "s.%s || ' ' || n".formatted(column);
                    default -> "s." + column;
                });
        rows.copy("case_file", "JOIN case_file s ON s.code = template", column -> switch (column) {
            case "code" -> CLONE + "case_code";
            case "child_id" -> child;
            default -> ofCase(column);
        });
        rows.copy("case_leg", "JOIN case_leg s ON s.case_code = template", ThisProduct::ofCase);
        rows.copy("record", "JOIN record s ON s.case_code = template", ThisProduct::ofCase);
        rows.copy("task_deadline", "JOIN task_deadline s ON s.case_code = template", column -> switch (column) {
            case "task_id" -> "md5(s.task_id || n)";
            case "desk" -> "split_part(s.desk, '.', 1) || '.' || bench_clone.unit_key";
            default -> ofCase(column);
        });
    }

    private static String ofCase(String column) {
        return switch (column) {
            case "id" -> null;
            case "unit_key", "case_code" -> CLONE + column;
            case "leg_code" -> CLONE + "case_code";
            default -> "s." + column;
        };
    }

    @Override
    public void close() {
        application.close();
    }
}
