package vn.maiam.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import vn.maiam.MaiAmApplication;
import vn.maiam.database.OnPostgres;
import vn.maiam.database.WebappDelegates;
import vn.maiam.story.AtOnce;
import vn.maiam.story.Papers;

@OnPostgres
class RemindersByMailOnPostgresTest extends RemindersByMail {

    @Autowired
    Environment environment;

    @Autowired
    ProcessEngine engine;

    /** A second application on the same database: what a restart leaves, and what another node is. */
    @Test
    void afterARestartNobodyIsToldAgainAndTwoNodesTellOnce() {
        String told =
                office.start("communeOfficer.29962", "childCase", Papers.report("Kim Văn Khởi Động", "2015-05-20"));
        watch.turnTo(Watch.due(watch.task(told, "verifyReport")));
        assertThat(SmtpServer.all()).hasSize(3);
        ClockUtil.reset();
        String next =
                office.start("communeOfficer.29962", "childCase", Papers.report("Kim Thị Tiếp Theo", "2015-05-20"));
        ClockUtil.setCurrentTime(
                Date.from(Watch.due(watch.task(told, "verifyReport")).plusSeconds(2)));

        WebappDelegates shared = WebappDelegates.now();
        try (ConfigurableApplicationContext other = secondApplication()) {
            other.getBean(Reminders.class).goRound();
            assertThat(SmtpServer.all().stream().filter(letter -> letter.body().contains(told)))
                    .hasSize(3);

            ClockUtil.setCurrentTime(
                    Date.from(Watch.due(watch.task(next, "verifyReport")).plusSeconds(1)));
            AtOnce.both(
                    () -> {
                        other.getBean(Reminders.class).goRound();
                        return null;
                    },
                    () -> {
                        reminders.goRound();
                        return null;
                    });
            reminders.goRound();
            assertThat(SmtpServer.all().stream().filter(letter -> letter.body().contains(next)))
                    .hasSize(3);
        } finally {
            ProcessEngines.registerProcessEngine(engine);
            shared.putBack();
        }
    }

    private ConfigurableApplicationContext secondApplication() {
        return new SpringApplicationBuilder(MaiAmApplication.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        same("spring.datasource.url"),
                        same("spring.datasource.username"),
                        same("spring.datasource.password"),
                        same("spring.mail.host"),
                        same("spring.mail.port"),
                        same("maiam.reminders.from"));
    }

    private String same(String setting) {
        return "--" + setting + "=" + environment.getProperty(setting);
    }
}
