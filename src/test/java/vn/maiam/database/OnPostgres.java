package vn.maiam.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on a fresh PostgreSQL database, which all tests that say so share. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@ActiveProfiles("test")
@ContextConfiguration(initializers = OnPostgres.Database.class)
public @interface OnPostgres {

    class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext application) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + TestDatabases.freshPostgresUrl(),
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=postgres",
                            // The server may go before the application does, which then must not wait for it.
                            "spring.datasource.hikari.maximum-pool-size=5",
                            "spring.datasource.hikari.connection-timeout=2000",
                            "logging.level.com.zaxxer.hikari=error")
                    .applyTo(application);
        }
    }
}
