package vn.maiam.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredPeople implements People {

    private static final String HELD_TODAY =
            " post.valid_from <= :today AND (post.valid_to IS NULL OR post.valid_to > :today) ";

    private final JdbcClient jdbc;
    private final StoredUnits units;
    private final Clock clock;

    StoredPeople(JdbcClient jdbc, StoredUnits units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Optional<Person> find(String id) {
        return jdbc.sql("SELECT id, name, email FROM person WHERE id = ?")
                .param(id)
                .query(Person.class)
                .optional();
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("SELECT id, name FROM person WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString("id"), row.getString("name"));
                });
        return names;
    }

    @Override
    public List<Post> holders(String roleId, Collection<String> unitKeys) {
        return jdbc.sql("SELECT DISTINCT post.person_id, post.role AS role_id, post.unit_key FROM post JOIN person"
                        + " ON person.id = post.person_id WHERE person.active AND" + HELD_TODAY
                        + "AND post.role = :role AND post.unit_key = ANY (:units)")
                .param("today", LocalDate.now(clock))
                .param("role", roleId)
                .param("units", unitKeys.toArray(String[]::new))
                .query(Post.class)
                .list();
    }

    @Override
    public Map<String, Career> careers(Collection<String> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        Map<String, Person> found = new HashMap<>();
        Map<String, List<Career.Held>> held = new HashMap<>();
        jdbc.sql("SELECT person.id, person.name, person.email, post.role, post.unit_key, post.valid_from, post.valid_to"
                        + " FROM person LEFT JOIN post ON post.person_id = person.id"
                        + " WHERE person.id IN (:ids) ORDER BY person.id, post.main DESC, post.id")
                .param("ids", personIds)
                .query(row -> {
                    Person person = new Person(row.getString("id"), row.getString("name"), row.getString("email"));
                    found.put(person.id(), person);
                    held.computeIfAbsent(person.id(), id -> new ArrayList<>()).addAll(heldIn(row, person));
                });
        Map<String, Career> careers = new HashMap<>();
        found.forEach((id, person) -> careers.put(id, new Career(person, held.get(id))));
        return careers;
    }

    private static List<Career.Held> heldIn(ResultSet row, Person person) throws SQLException {
        String role = row.getString("role");
        return role == null
                ? List.of()
                : List.of(new Career.Held(
                        new Post(person.id(), role, row.getString("unit_key")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)));
    }

    @Override
    public List<Post> posts(String personId) {
        return held("post.person_id = :value", personId).stream()
                .map(StoredPost::post)
                .toList();
    }

    @Override
    public Optional<Unit> unitOf(String personId) {
        return posts(personId).stream().findFirst().map(Post::unitKey).flatMap(units::find);
    }

    @Override
    public boolean holds(String personId, String roleId) {
        return posts(personId).stream().anyMatch(post -> post.roleId().equals(roleId));
    }

    @Override
    public List<Person> membersOf(String group) {
        int dot = group.indexOf('.');
        String role = dot < 0 ? group : group.substring(0, dot);
        String unitKey = dot < 0 ? "" : group.substring(dot + 1);
        return jdbc.sql("SELECT DISTINCT person.id, person.name, person.email FROM person JOIN post"
                        + " ON post.person_id = person.id WHERE person.active AND" + HELD_TODAY
                        + "AND post.role = :role AND (:unit = '' OR post.unit_key = :unit) ORDER BY person.id")
                .param("today", LocalDate.now(clock))
                .param("role", role)
                .param("unit", unitKey)
                .query(Person.class)
                .list();
    }

    @Override
    public Relation relation(String personId, String unitKey) {
        return posts(personId).stream()
                .filter(post -> post.unitKey() != null)
                .map(post -> units.tree().relation(post.unitKey(), unitKey))
                .min(Comparator.naturalOrder())
                .orElse(Relation.NONE);
    }

    /** Everybody who is to be able to sign in. */
    List<Person> active() {
        return jdbc.sql("SELECT id, name, email FROM person WHERE active ORDER BY id")
                .query(Person.class)
                .list();
    }

    /** Everybody who must not be able to any more. */
    List<String> inactive() {
        return jdbc.sql("SELECT id FROM person WHERE NOT active ORDER BY id")
                .query(String.class)
                .list();
    }

    /** Every post held today. */
    List<StoredPost> heldPosts() {
        return held("'' = :value", "");
    }

    private List<StoredPost> held(String condition, String value) {
        return jdbc.sql("SELECT post.* FROM post JOIN person ON person.id = post.person_id WHERE person.active AND"
                        + HELD_TODAY + "AND " + condition + " ORDER BY post.person_id, post.main DESC, post.id")
                .param("today", LocalDate.now(clock))
                .param("value", value)
                .query(StoredPeople::post)
                .list();
    }

    private static StoredPost post(ResultSet row, int index) throws SQLException {
        Post post = new Post(row.getString("person_id"), row.getString("role"), row.getString("unit_key"));
        return new StoredPost(row.getLong("id"), post, row.getBoolean("main"));
    }
}
