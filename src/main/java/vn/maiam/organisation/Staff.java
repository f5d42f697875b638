package vn.maiam.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Many people at once, of any time: those who left still stand in logs. */
@Component
public class Staff {

    private final JdbcClient jdbc;

    Staff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Person> everybody() {
        return jdbc.sql("SELECT id, name, email FROM person ORDER BY id")
                .query(Person.class)
                .list();
    }

    /** @return by person; without those whom nobody knows */
    public Map<String, Title> titles(Collection<String> personIds) {
        Map<String, Title> titles = new HashMap<>();
        if (!personIds.isEmpty()) {
            // The main post, else the newest one, comes last and stays.
            jdbc.sql(
                            """
                            SELECT person.id, person.name, role.name AS role_name, unit.name AS unit_name
                            FROM person
                            LEFT JOIN post ON post.person_id = person.id
                            LEFT JOIN role ON role.id = post.role
                            LEFT JOIN unit ON unit.unit_key = post.unit_key
                            WHERE person.id IN (:people)
                            ORDER BY post.main, post.valid_from, post.id""")
                    .param("people", personIds)
                    .query(row -> {
                        titles.put(
                                row.getString("id"),
                                new Title(
                                        row.getString("name"), row.getString("role_name"), row.getString("unit_name")));
                    });
        }
        return titles;
    }

    /**
     * Who somebody is.
     *
     * @param person full name
     * @param role what he does, by his main post; null if he never held one
     * @param unit where; null for a role without a unit
     */
    public record Title(String person, String role, String unit) {}
}
