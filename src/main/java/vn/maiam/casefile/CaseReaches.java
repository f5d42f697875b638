package vn.maiam.casefile;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Post;
import vn.maiam.organisation.Role;
import vn.maiam.organisation.Roles;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;

/**
 * The rules of {@code reading.csv} turned round: not who may read a file, but which files a person may read. Kept equal to
 * {@link CaseAccess} by a test over every person and file. A role that supervises units and reads no file watches them.
 */
@Component
public class CaseReaches {

    private final ReadingRules rules;
    private final People people;
    private final Roles roles;
    private final Units units;

    CaseReaches(ReadingRules rules, People people, Roles roles, Units units) {
        this.rules = rules;
        this.people = people;
        this.roles = roles;
        this.units = units;
    }

    /** @return an empty reach for somebody who is nobody's officer or manager */
    public CaseReach of(String personId) {
        List<Post> posts = people.posts(personId).stream()
                .filter(post -> post.unitKey() != null)
                .toList();
        Set<String> responsible = new LinkedHashSet<>(with(Standing.RESPONSIBLE, posts, this::at));
        // Of a time that goes on, an earlier commune is the responsible one.
        responsible.addAll(with(Standing.EARLIER, posts, this::at));
        responsible.addAll(with(Standing.ABOVE, posts, this::below));
        return new CaseReach(
                personId,
                responsible,
                with(Standing.EARLIER, posts, this::at),
                with(Standing.REPORTER, posts, this::at),
                watched(posts));
    }

    /** The roles that read some files. */
    public Set<String> readingRoles() {
        return rules.roles().stream().filter(this::readsFiles).collect(Collectors.toUnmodifiableSet());
    }

    /** The roles that answer for units with all their files, at the unit or above it. */
    public Set<String> answeringRoles() {
        return rules.roles().stream()
                .filter(role -> stands(role, Standing.RESPONSIBLE) || stands(role, Standing.ABOVE))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The roles that look on the work of units without reading any file. */
    public Set<String> watchingRoles() {
        return roles.all().stream()
                .filter(Role::supervises)
                .map(Role::id)
                .filter(role -> !readsFiles(role))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A receiver is shown what its own task needs, but no file. */
    private boolean readsFiles(String role) {
        return rules.of(role).stream().anyMatch(standing -> standing != Standing.RECEIVER);
    }

    private boolean stands(String role, Standing standing) {
        return rules.of(role).contains(standing);
    }

    private Set<String> with(Standing standing, List<Post> posts, Function<Post, Stream<String>> reach) {
        return posts.stream()
                .filter(post -> stands(post.roleId(), standing))
                .flatMap(reach)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> watched(Collection<Post> posts) {
        Set<String> watching = watchingRoles();
        return posts.stream()
                .filter(post -> watching.contains(post.roleId()))
                .flatMap(post -> Stream.concat(at(post), below(post)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<String> at(Post post) {
        return ofAllTimes(post.unitKey());
    }

    private Stream<String> below(Post post) {
        return units.below(post.unitKey(), UnitLevel.COMMUNE).stream()
                .map(Unit::key)
                .flatMap(this::ofAllTimes);
    }

    /** The unit and those it took over whole. */
    private Stream<String> ofAllTimes(String unitKey) {
        return Stream.concat(
                Stream.of(unitKey), units.takenOver(unitKey).stream().map(Unit::key));
    }
}
