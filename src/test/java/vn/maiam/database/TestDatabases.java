package vn.maiam.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Named;

/**
 * Fresh databases with our tables, one on H2 in memory and one on a real PostgreSQL 17 whose server is started once for
 * all tests. See {@link OnEachDatabase} for tests that run on both.
 */
public final class TestDatabases {

    private static EmbeddedPostgres server;

    private TestDatabases() {}

    /** One fresh database of each kind, made when the test takes it. */
    public static Stream<Named<DataSource>> both() {
        Stream<Named<Supplier<DataSource>>> kinds =
                Stream.of(Named.of("H2", TestDatabases::h2), Named.of("PostgreSQL", TestDatabases::postgres));
        return kinds.map(kind -> Named.of(kind.getName(), kind.getPayload().get()));
    }

    public static DataSource h2() {
        return migrated(emptyH2(), "h2");
    }

    public static DataSource postgres() {
        return migrated(emptyPostgres(), "postgresql");
    }

    private static DataSource emptyH2() {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** An empty database, to be filled by an application. */
    public static String freshPostgresUrl() {
        return server().getJdbcUrl("postgres", createPostgres());
    }

    private static DataSource emptyPostgres() {
        return server().getDatabase("postgres", createPostgres());
    }

    private static String createPostgres() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    private static synchronized EmbeddedPostgres server() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.start();
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSource migrated(DataSource database, String vendor) {
        Flyway.configure()
                .dataSource(database)
                .locations("db/migration", "db/vendor/" + vendor)
                .load()
                .migrate();
        return database;
    }
}
