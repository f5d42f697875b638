package vn.maiam.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.maiam.bench.Province.Commune;

/**
 * Fills a side with open cases. One case for each step is really worked up to it; SQL copies its rows under new ids, in
 * another commune, with other dates. The history of variables and of who did what is not copied: no measured query reads it.
 */
final class Clones {

    /** Copies that the first commune gets at any size: its officer's work stays the same while the others' grows. */
    static final int OF_THE_FIRST = 28;

    /** The cases that are copied, by how many steps are done; they are the first commune's too. */
    static final List<Integer> STEPS_DONE = List.of(0, 1, 2, 3, 4, 5, 6, 8);

    /** Tables with the column that tells whose row it is, parents first. */
    private static final Map<String, String> TABLES = inOrder(
            "act_ge_bytearray.id_",
            "act_ru_execution.proc_inst_id_",
            "act_ru_task.proc_inst_id_",
            "act_ru_variable.proc_inst_id_",
            "act_ru_identitylink.task_id_",
            "act_ru_job.process_instance_id_",
            "act_ru_event_subscr.proc_inst_id_",
            "act_ru_authorization.resource_id_",
            "act_hi_procinst.proc_inst_id_",
            "act_hi_actinst.proc_inst_id_",
            "act_hi_taskinst.proc_inst_id_",
            "act_hi_identitylink.task_id_");

    /** Ids that belong to one case; those of diagrams stay. */
    private static final Set<String> IDS = Set.of(
            "id_",
            "proc_inst_id_",
            "process_instance_id_",
            "root_proc_inst_id_",
            "execution_id_",
            "parent_id_",
            "super_exec_",
            "task_id_",
            "var_scope_",
            "bytearray_id_",
            "act_inst_id_",
            "parent_act_inst_id_",
            "call_proc_inst_id_",
            "super_process_instance_id_",
            "resource_id_");

    private static final Set<String> TEXTS = Set.of("tenant_id_", "group_id_", "business_key_", "text_");
    private static final Set<String> STARTS = Set.of("create_time_", "start_time_");
    private static final String DUE = "due_date_";

    private final Side side;
    private final JdbcTemplate database;
    private int made;

    Clones(Side side) {
        this.side = side;
        this.database = side.database();
        database.execute(
                "CREATE TABLE bench_template_id (id VARCHAR(64) PRIMARY KEY, code VARCHAR(40), unit VARCHAR(64))");
        database.execute(
                """
                CREATE TABLE bench_clone (n INTEGER PRIMARY KEY, template VARCHAR(40), case_code VARCHAR(40),
                    unit_key VARCHAR(64))""");
        workUpTemplates();
    }

    private void workUpTemplates() {
        Commune commune = Province.communes().get(0);
        CaseWalk walk = new CaseWalk(side);
        for (int done : STEPS_DONE) {
            remember(walk.upTo(done, commune, "Mẫu " + done), commune);
        }
    }

    private void remember(ProcessInstance leg, Commune commune) {
        database.update(
                """
                WITH legs AS (SELECT id_ FROM act_ru_execution WHERE root_proc_inst_id_ = ?),
                     tasks AS (SELECT id_ FROM act_ru_task WHERE proc_inst_id_ IN (SELECT id_ FROM legs)),
                     bytes AS (SELECT bytearray_id_ FROM act_ru_variable
                               WHERE proc_inst_id_ IN (SELECT id_ FROM legs) AND bytearray_id_ IS NOT NULL)
                INSERT INTO bench_template_id
                SELECT id, ?, ? FROM (TABLE legs UNION TABLE tasks UNION TABLE bytes) AS every (id)""",
                leg.getId(),
                leg.getBusinessKey(),
                commune.unitKey());
    }

    /** @return seconds it took to have so many open cases */
    double fillUpTo(int cases) {
        long start = System.nanoTime();
        database.execute("TRUNCATE bench_clone");
        List<String> templates =
                database.queryForList("SELECT DISTINCT code FROM bench_template_id ORDER BY code", String.class);
        List<Object[]> clones = IntStream.range(made, cases - STEPS_DONE.size())
                .mapToObj(n -> new Object[] {
                    n,
                    templates.get(n % templates.size()),
                    caseCode(n),
                    communeOf(n).unitKey()
                })
                .collect(Collectors.toCollection(ArrayList::new));
        new BulkFill(database).run(() -> {
            database.batchUpdate("INSERT INTO bench_clone VALUES (?, ?, ?, ?)", clones);
            database.execute("ANALYZE bench_clone, bench_template_id");
            TABLES.forEach(this::copy);
            side.cloneOwnTables();
        });
        database.execute("VACUUM ANALYZE");
        made = cases - STEPS_DONE.size();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Takes and completes copied tasks as their officers would, to be sure that a copy is a case. */
    void workOnOne() {
        CaseWalk walk = new CaseWalk(side);
        for (int number : List.of(0, made - 1)) {
            walk.goOn(STEPS_DONE.get(number % STEPS_DONE.size()), communeOf(number), caseCode(number));
        }
    }

    static Commune communeOf(int clone) {
        List<Commune> communes = Province.communes();
        return communes.get(clone < OF_THE_FIRST ? 0 : 1 + clone % (communes.size() - 1));
    }

    static String caseCode(int clone) {
        return "%s-2025-%06d".formatted(communeOf(clone).code(), clone);
    }

    private void copy(String table, String belongsTo) {
        new RowCopy(database)
                .copy(
                        table,
                        "JOIN bench_template_id t ON t.code = template JOIN %s s ON s.%s = t.id"
                                .formatted(table, belongsTo),
                        Clones::copied);
    }

    private static String copied(String column) {
        if (IDS.contains(column)) {
            return "md5(s.%s || n)".formatted(column);
        }
        if (TEXTS.contains(column)) {
            return "replace(replace(s.%s, t.code, case_code), t.unit, unit_key)".formatted(column);
        }
        if (STARTS.contains(column)) {
            return "s.%s - (n %% 59) * interval '1 day'".formatted(column);
        }
        return column.equals(DUE) ? "s.%s + (n %% 41 - 20) * interval '1 day'".formatted(column) : "s." + column;
    }

    private static Map<String, String> inOrder(String... columns) {
        Map<String, String> tables = new java.util.LinkedHashMap<>();
        for (String column : columns) {
            tables.put(column.substring(0, column.indexOf('.')), column.substring(column.indexOf('.') + 1));
        }
        return tables;
    }
}
