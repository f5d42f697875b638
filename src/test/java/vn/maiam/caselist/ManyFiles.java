package vn.maiam.caselist;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.maiam.casefile.CaseReaches;
import vn.maiam.casefile.TestCaseFiles;
import vn.maiam.casefile.Wording;
import vn.maiam.organisation.Units;

/** Lists over a database with case files and the engine's tables, but without an engine: what waits is written there. */
final class ManyFiles {

    static final Choices NONE = new Choices(null, null, null, null, null, null, null, null);

    final TestCaseFiles files;
    final CaseLists lists;
    final CaseSearch search;
    private int tasks;

    ManyFiles(DataSource database, TestCaseFiles files) {
        this.files = files;
        this.lists = new CaseLists(files.sql(), database, files.clock);
        this.search =
                new CaseSearch(new ListChoices(files.get(Wording.class)), new UnitChoices(files.get(Units.class)));
        withTablesOfTheEngine(database);
    }

    static ManyFiles in(DataSource database) {
        return new ManyFiles(database, new TestCaseFiles(database));
    }

    private static void withTablesOfTheEngine(DataSource database) {
        String kind = kind(database);
        new ResourceDatabasePopulator(new ClassPathResource(
                        "org/camunda/bpm/engine/db/create/activiti.%s.create.engine.sql".formatted(kind)))
                .execute(database);
    }

    private static String kind(DataSource database) {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? "h2" : "postgres";
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A task that waits on a leg. @param due may be null */
    void waits(String legCode, String unitKey, Instant due) {
        String id = "t" + tasks++;
        files.sql()
                .sql("INSERT INTO ACT_RU_EXECUTION (ID_, PROC_INST_ID_, BUSINESS_KEY_, TENANT_ID_) VALUES (?, ?, ?, ?)")
                .params(id, id, legCode, unitKey)
                .update();
        files.sql()
                .sql("INSERT INTO ACT_RU_TASK (ID_, PROC_INST_ID_, DUE_DATE_, TENANT_ID_) VALUES (?, ?, ?, ?)")
                .params(id, id, due == null ? null : Timestamp.from(due), unitKey)
                .update();
    }

    /** The codes that a person finds by what he typed and chose, in order. */
    List<String> found(String person, Typed typed, Choices chosen) {
        return rows(person, typed, chosen).stream().map(ListedCase::code).toList();
    }

    List<ListedCase> rows(String person, Typed typed, Choices chosen) {
        return lists.rows(files.get(CaseReaches.class).of(person), search.criteria(typed, chosen), 0, 1000);
    }

    List<String> named(String person, String name) {
        return found(person, new Typed(name, "", ""), NONE);
    }

    static Choices due(String when) {
        return new Choices(null, null, null, null, when, null, null, null);
    }
}
