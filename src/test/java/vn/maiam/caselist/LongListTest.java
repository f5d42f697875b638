package vn.maiam.caselist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.casefile.TestCaseFiles.OFFICER;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.casefile.CaseReach;
import vn.maiam.casefile.CaseReaches;
import vn.maiam.casefile.TestCaseFiles;
import vn.maiam.database.TestDatabases;
import vn.maiam.organisation.TestOrganisation;

/** What a list costs where there are many files: what the person's own are, not what the country's are. */
class LongListTest {

    /** Of 200 communes; set higher to measure. */
    private static final int FILES = Integer.getInteger("files", 20_000);

    @Test
    void anOfficersListIsReadByItsUnitAndAllPagesByOneOrder() {
        try (HikariDataSource database = pool(TestDatabases.postgres())) {
            TestOrganisation.demo(database);
            addCommunes(JdbcClient.create(database));
            TestOrganisation country = TestOrganisation.empty(database, Clock.systemDefaultZone());
            ManyFiles files = new ManyFiles(database, new TestCaseFiles(database, country));
            fill(files.files.sql());

            check(files);
        }
    }

    private static void check(ManyFiles files) {
        assertThat(plan(files, OFFICER))
                .filteredOn(step -> step.contains("Seq Scan"))
                .noneMatch(step -> step.matches(".* on (case_file|case_leg|act_ru_task).*"));
        CaseReach reach = files.files.get(CaseReaches.class).of(OFFICER);
        assertThat(files.lists.count(reach, Criteria.any())).isEqualTo(FILES / 200);
        assertThat(files.lists.rows(reach, Criteria.any(), 0, 25))
                .hasSize(25)
                .doesNotContainAnyElementsOf(files.lists.rows(reach, Criteria.any(), 25, 25));
        time("officer", files, OFFICER, "");
        time("officer, name", files, OFFICER, "an ngu");
        time("province", files, "provinceLabour.87", "");
        time("province, name", files, "provinceLabour.87", "an ngu");
    }

    private static HikariDataSource pool(DataSource database) {
        HikariConfig settings = new HikariConfig();
        settings.setDataSource(database);
        settings.setMaximumPoolSize(3);
        return new HikariDataSource(settings);
    }

    /** 190 communes more in the demo's province. */
    private static void addCommunes(JdbcClient sql) {
        sql.sql(
                        "INSERT INTO unit SELECT 'other' || n, 'other' || n, 'Xã ' || n, kind, level, sector, parent_key, valid_from, NULL"
                                + " FROM unit, generate_series(10, 199) n WHERE unit_key = '29956-20200101'")
                .update();
    }

    private static void time(String what, ManyFiles files, String person, String name) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long begun = System.nanoTime();
            CaseReach reach = files.files.get(CaseReaches.class).of(person);
            Criteria criteria = files.search.criteria(new Typed(name, "", ""), ManyFiles.NONE);
            files.lists.count(reach, criteria);
            files.lists.rows(reach, criteria, 0, 25);
            best = Math.min(best, System.nanoTime() - begun);
        }
        System.out.printf("LIST %s of %d files: %.1f ms%n", what, FILES, best / 1e6);
    }

    private static List<String> plan(ManyFiles files, String person) {
        CaseListSql sql =
                new CaseListSql(files.files.get(CaseReaches.class).of(person), Criteria.any(), files.files.clock);
        return files.files
                .sql()
                .sql("EXPLAIN SELECT file.code, work.due" + sql.from()
                        + " ORDER BY work.due NULLS LAST FETCH FIRST 25 ROWS ONLY")
                .params(sql.values())
                .query(String.class)
                .list();
    }

    /** The ten communes of the demo and 190 others, each with as many files, each file with a task. */
    private static void fill(JdbcClient sql) {
        String unit =
                "CASE WHEN n % 200 < 10 THEN (ARRAY['29956','29962','29971','29974','29977','29980','29983','29992',"
                        + "'29995','29998'])[n % 200 + 1] || '-20200101' ELSE 'other' || (n % 200) END";
        List.of(
                        "INSERT INTO child (id, name, folded_name, birth_year, birth_year_estimated, unit_key)"
                                + " SELECT n, 'Nguyễn Văn Ân ' || n, 'nguyen van an ' || n, 2015, TRUE, " + unit,
                        "INSERT INTO case_file (code, child_id, unit_key, status, stage, received_at, alerted_at, opened_at,"
                                + " opened_by, label, version) SELECT 'c' || n, n, " + unit
                                + ", 'open', 'followUp', now(), now(), now(), 'x', 'N.V.A.', 1",
                        "INSERT INTO case_leg (case_code, unit_key, from_at, came_by) SELECT 'c' || n, " + unit
                                + ", now(), 'report'",
                        "INSERT INTO act_ru_execution (id_, proc_inst_id_, business_key_, tenant_id_) SELECT 'e' || n, 'e' || n, 'c' || n, "
                                + unit,
                        "INSERT INTO act_ru_task (id_, proc_inst_id_, due_date_, tenant_id_) SELECT 't' || n, 'e' || n,"
                                + " now() + n % 1000 * interval '1 hour', " + unit)
                .forEach(insert -> sql.sql(insert + " FROM generate_series(0, " + (FILES - 1) + ") n")
                        .update());
        sql.sql("ANALYZE").update();
    }
}
