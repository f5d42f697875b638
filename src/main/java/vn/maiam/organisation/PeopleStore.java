package vn.maiam.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes all people over the stored ones. Who is missing leaves: the name stays for the records, the posts end. */
final class PeopleStore {

    private final JdbcTemplate jdbc;
    private final StoredPeople stored;

    PeopleStore(JdbcTemplate jdbc, StoredPeople stored) {
        this.jdbc = jdbc;
        this.stored = stored;
    }

    /**
     * @param from the first day of a post that is new
     * @param today the day on which a post ends that the new list does not know any more
     */
    void write(List<PersonLine> lines, LocalDate from, LocalDate today) {
        Map<Post, StoredPost> held = stored.heldPosts().stream()
                .collect(Collectors.toMap(StoredPost::post, Function.identity(), (first, second) -> first));
        writePeople(lines);
        Map<Post, Boolean> wanted = withMainPosts(lines);
        addPosts(wanted, held, from);
        markMainPosts(wanted, held);
        endPosts(held.values().stream().filter(post -> !wanted.containsKey(post.post())), today);
    }

    /** One person more, as whom he is now; nobody leaves. */
    void add(Person person, Post post, LocalDate from) {
        if (stored.find(person.id()).isPresent()) {
            update(Stream.of(person));
        } else {
            insert(Stream.of(person));
        }
        addPosts(Map.of(post, true), Map.of(), from);
    }

    private void writePeople(List<PersonLine> lines) {
        Map<String, Person> wanted = new LinkedHashMap<>();
        lines.forEach(line -> wanted.put(line.person().id(), line.person()));
        Map<String, Person> active =
                stored.active().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<String, Person> known = new HashMap<>(active);
        stored.inactive().forEach(id -> known.put(id, null));
        insert(wanted.values().stream().filter(person -> !known.containsKey(person.id())));
        update(wanted.values().stream()
                .filter(person -> known.containsKey(person.id()) && !person.equals(known.get(person.id()))));
        leave(active.keySet().stream().filter(id -> !wanted.containsKey(id)));
    }

    private void insert(Stream<Person> people) {
        batch("INSERT INTO person (name, email, id, active) VALUES (?, ?, ?, TRUE)", people.map(person ->
                new Object[] {person.name(), person.email(), person.id()}));
    }

    private void update(Stream<Person> people) {
        batch("UPDATE person SET name = ?, email = ?, active = TRUE WHERE id = ?", people.map(person ->
                new Object[] {person.name(), person.email(), person.id()}));
    }

    private void leave(Stream<String> people) {
        batch("UPDATE person SET active = FALSE WHERE id = ?", people.map(id -> new Object[] {id}));
    }

    /** Each wanted post, and whether it is its person's main one: the first that the file names. */
    private static Map<Post, Boolean> withMainPosts(List<PersonLine> lines) {
        Map<String, Post> main = new HashMap<>();
        lines.forEach(line -> main.putIfAbsent(line.person().id(), line.post()));
        Map<Post, Boolean> wanted = new LinkedHashMap<>();
        lines.forEach(line -> wanted.put(
                line.post(), line.post().equals(main.get(line.person().id()))));
        return wanted;
    }

    private void addPosts(Map<Post, Boolean> wanted, Map<Post, StoredPost> held, LocalDate from) {
        batch(
                "INSERT INTO post (person_id, role, unit_key, main, valid_from) VALUES (?, ?, ?, ?, ?)",
                wanted.entrySet().stream()
                        .filter(post -> !held.containsKey(post.getKey()))
                        .map(post -> new Object[] {
                            post.getKey().personId(),
                            post.getKey().roleId(),
                            post.getKey().unitKey(),
                            post.getValue(),
                            from
                        }));
    }

    private void markMainPosts(Map<Post, Boolean> wanted, Map<Post, StoredPost> held) {
        batch(
                "UPDATE post SET main = ? WHERE id = ?",
                held.values().stream()
                        .filter(post -> wanted.containsKey(post.post()) && wanted.get(post.post()) != post.main())
                        .map(post -> new Object[] {!post.main(), post.id()}));
    }

    private void endPosts(Stream<StoredPost> gone, LocalDate today) {
        batch("UPDATE post SET valid_to = ? WHERE id = ?", gone.map(post -> new Object[] {today, post.id()}));
    }

    private void batch(String sql, Stream<Object[]> rows) {
        jdbc.batchUpdate(sql, rows.toList());
    }
}
