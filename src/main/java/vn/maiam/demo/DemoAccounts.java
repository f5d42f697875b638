package vn.maiam.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;
import vn.maiam.organisation.Unit;

/** Says on the console as whom to go in: one person for each kind of work. The last lines of a demo's start. */
@Component
@Profile("demo")
class DemoAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
    private static final List<String> SHOWN = List.of(
            "communeOfficer.29956",
            "communeChair.29956",
            "districtLabour.870",
            "districtHealth.870",
            "districtManager.870",
            "modeler");

    private final People people;
    private final String password;

    DemoAccounts(People people, @Value("${maiam.demo.password}") String password) {
        this.people = people;
        this.password = password;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready() {
        String lines = SHOWN.stream()
                .flatMap(id -> people.find(id).stream())
                .map(this::line)
                .collect(Collectors.joining("\n"));
        LOG.info("Demonstration: everybody's password is \"{}\". Sign in for example as\n{}", password, lines);
    }

    private String line(Person person) {
        String unit = people.unitOf(person.id()).map(Unit::name).orElse("");
        return "  %-22s %-24s %s".formatted(person.id(), person.name(), unit).stripTrailing();
    }
}
