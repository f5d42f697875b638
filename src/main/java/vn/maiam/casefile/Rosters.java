package vn.maiam.casefile;

import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Role;
import vn.maiam.organisation.Roles;
import vn.maiam.organisation.Units;

/** Looks up the people that a file names. */
@Component
public class Rosters {

    private final People people;
    private final Roles roles;
    private final Units units;
    private final Wording wording;
    private final Clock clock;

    Rosters(People people, Roles roles, Units units, Wording wording, Clock clock) {
        this.people = people;
        this.roles = roles;
        this.units = units;
        this.wording = wording;
        this.clock = clock;
    }

    /** @param personIds null among them stands for the system */
    public Roster of(Collection<String> personIds) {
        return new Roster(
                people.careers(personIds.stream().filter(Objects::nonNull).collect(Collectors.toSet())),
                roles.all().stream().collect(Collectors.toMap(Role::id, Role::name)),
                units,
                wording.of("system", "name"),
                clock.getZone());
    }
}
