package vn.maiam.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;

class OrganisationWiringTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    TransactionAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    FlywayAutoConfiguration.class))
            .withUserConfiguration(Scan.class)
            .withBean(Clock.class, Clock::systemDefaultZone)
            .withBean(IdentityService.class, () -> mock(IdentityService.class))
            .withPropertyValues("spring.datasource.generate-unique-name=true");

    @Test
    void theModuleStartsInSpringAndLoadsTheConfiguredFiles() {
        application
                .withPropertyValues(
                        "maiam.organisation.units-file=classpath:demo/units.csv",
                        "maiam.organisation.people-file=classpath:demo/people.csv")
                .run(context -> {
                    assertThat(context.getBean(Units.class).find("870-20200101"))
                            .isPresent();
                    assertThat(context.getBean(People.class).membersOf("admin")).hasSize(1);
                    assertThat(AopUtils.isAopProxy(context.getBean(IdentitySync.class)))
                            .isTrue();
                });
    }

    @Test
    void aBrokenFileStopsTheStart() {
        application
                .withPropertyValues("maiam.organisation.units-file=classpath:demo/people.csv")
                .run(context -> assertThat(context).hasFailed().getFailure().isInstanceOf(ImportRefused.class));
    }

    @ComponentScan
    static class Scan {}
}
