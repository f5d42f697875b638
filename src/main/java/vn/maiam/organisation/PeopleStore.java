package vn.maiam.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes all people over the stored ones. Who is missing leaves: the name stays for the records, the posts end. */
final class PeopleStore {

    private final JdbcTemplate jdbc;

    PeopleStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param held the posts held until now
     * @param from the first day of a post that is new
     * @param today the day on which a post ends that the new list does not know any more
     */
    void write(List<PersonLine> wanted, List<Post> held, LocalDate from, LocalDate today) {
        writePeople(wanted);
        Set<Post> kept = wanted.stream().map(PersonLine::post).collect(Collectors.toSet());
        endPosts(held.stream().filter(post -> !kept.contains(post)).toList(), today);
        addPosts(wanted, new HashSet<>(held), from);
        markMainPosts(wanted);
    }

    private void writePeople(List<PersonLine> wanted) {
        Map<String, Person> people = new LinkedHashMap<>();
        wanted.forEach(line -> people.put(line.person().id(), line.person()));
        Set<String> known = new HashSet<>(jdbc.queryForList("SELECT id FROM person", String.class));
        jdbc.update("UPDATE person SET active = FALSE");
        jdbc.batchUpdate(
                "UPDATE person SET name = ?, email = ?, active = TRUE WHERE id = ?",
                people.values().stream()
                        .filter(person -> known.contains(person.id()))
                        .map(PeopleStore::row)
                        .toList());
        jdbc.batchUpdate(
                "INSERT INTO person (name, email, id, active) VALUES (?, ?, ?, TRUE)",
                people.values().stream()
                        .filter(person -> !known.contains(person.id()))
                        .map(PeopleStore::row)
                        .toList());
    }

    private void endPosts(List<Post> gone, LocalDate today) {
        jdbc.batchUpdate(
                "UPDATE post SET valid_to = ? WHERE valid_to IS NULL AND person_id = ? AND role = ?"
                        + " AND COALESCE(unit_key, '') = ?",
                gone.stream()
                        .map(post -> new Object[] {today, post.personId(), post.roleId(), orEmpty(post.unitKey())})
                        .toList());
    }

    private void addPosts(List<PersonLine> wanted, Set<Post> held, LocalDate from) {
        jdbc.batchUpdate(
                "INSERT INTO post (person_id, role, unit_key, main, valid_from) VALUES (?, ?, ?, FALSE, ?)",
                wanted.stream()
                        .map(PersonLine::post)
                        .filter(post -> !held.contains(post))
                        .map(post -> new Object[] {post.personId(), post.roleId(), post.unitKey(), from})
                        .toList());
    }

    private void markMainPosts(List<PersonLine> wanted) {
        Map<String, Post> main = new LinkedHashMap<>();
        wanted.forEach(line -> main.putIfAbsent(line.person().id(), line.post()));
        jdbc.update("UPDATE post SET main = FALSE");
        jdbc.batchUpdate(
                "UPDATE post SET main = TRUE WHERE valid_to IS NULL AND person_id = ? AND role = ?"
                        + " AND COALESCE(unit_key, '') = ?",
                main.values().stream()
                        .map(post -> new Object[] {post.personId(), post.roleId(), orEmpty(post.unitKey())})
                        .toList());
    }

    private static Object[] row(Person person) {
        return new Object[] {person.name(), person.email(), person.id()};
    }

    private static String orEmpty(String unitKey) {
        return unitKey == null ? "" : unitKey;
    }
}
