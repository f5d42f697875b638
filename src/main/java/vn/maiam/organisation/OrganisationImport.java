package vn.maiam.organisation;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the whole tree of units and all people from CSV files, each in one transaction: a broken file leaves everything
 * as it was and comes back as {@link ImportRefused} with every problem. The Camunda identities follow with the next
 * {@link IdentitySync}.
 */
@Component
public class OrganisationImport {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final OrganisationVersion version;
    private final StoredUnits units;
    private final Roles roles;
    private final Duties duties;
    private final StoredPeople people;
    private final Clock clock;

    OrganisationImport(
            DataSource database,
            PlatformTransactionManager transactions,
            OrganisationVersion version,
            StoredUnits units,
            Roles roles,
            Duties duties,
            StoredPeople people,
            Clock clock) {
        this.jdbc = new JdbcTemplate(database);
        this.transaction = new TransactionTemplate(transactions);
        this.version = version;
        this.units = units;
        this.roles = roles;
        this.duties = duties;
        this.people = people;
        this.clock = clock;
    }

    /** Units and people together: if either file is broken, neither is loaded. */
    public void load(InputStream unitsFile, InputStream peopleFile) {
        inOneTransaction(() -> {
            loadTree(unitsFile);
            loadPeopleOf(peopleFile);
        });
    }

    /** A tree over the stored one: units that the file does not hold end today. */
    public void loadUnits(InputStream unitsFile) {
        inOneTransaction(() -> loadTree(unitsFile));
    }

    /** People for the stored tree: who is not in the file leaves today. */
    public void loadPeople(InputStream peopleFile) {
        inOneTransaction(() -> loadPeopleOf(peopleFile));
    }

    /** Somebody beside those of the file, or back again, with a role that belongs to no unit and that he does not hold. */
    public void addPerson(Person person, String roleId) {
        inOneTransaction(() ->
                new PeopleStore(jdbc, people).add(person, new Post(person.id(), roleId, null), LocalDate.now(clock)));
    }

    /** True as long as no tree has been loaded. */
    public boolean isEmpty() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM unit", Long.class) == 0;
    }

    private void inOneTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> {
            version.raise();
            work.run();
        });
        units.lookAgain();
    }

    private void loadTree(InputStream file) {
        List<Unit> wanted = UnitsFile.read(file, roles);
        new TreeStore(jdbc).write(wanted, units.read().all().toList(), LocalDate.now(clock));
    }

    private void loadPeopleOf(InputStream file) {
        List<PersonLine> wanted = PeopleFile.read(file, roles, duties, unitByCode());
        new PeopleStore(jdbc, people).write(wanted, firstDay(), LocalDate.now(clock));
    }

    private Function<String, Optional<Unit>> unitByCode() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Unit> byCode = units.read()
                .all()
                .filter(unit -> unit.inForce(today))
                .collect(Collectors.toMap(Unit::code, Function.identity(), (older, newer) -> newer));
        return code -> Optional.ofNullable(byCode.get(code));
    }

    /** The people of the first load were there before it; their posts are as old as the tree. */
    private LocalDate firstDay() {
        LocalDate today = LocalDate.now(clock);
        if (jdbc.queryForObject("SELECT COUNT(*) FROM post", Long.class) > 0) {
            return today;
        }
        return units.read()
                .all()
                .map(Unit::validFrom)
                .filter(day -> day.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }
}
