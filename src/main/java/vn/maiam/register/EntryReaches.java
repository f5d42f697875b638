package vn.maiam.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.CandidateGroups;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Post;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.register.ReachRules.Reach;

/** Who reads what of a register: whoever works on it at the entry's unit, and who is above, as {@code reading.csv} says. */
@Component
class EntryReaches {

    private final ReachRules rules;
    private final CandidateGroups groups;
    private final People people;
    private final Units units;

    EntryReaches(ReachRules rules, CandidateGroups groups, People people, Units units) {
        this.rules = rules;
        this.groups = groups;
        this.people = people;
        this.units = units;
    }

    EntryReach of(String personId, Register register) {
        return of(personId, people.posts(personId), register);
    }

    /** The same for several registers, with the posts read once. */
    EntryReach of(String personId, List<Post> posts, Register register) {
        Set<String> working = workingRoles(register);
        List<Post> held = posts.stream().filter(post -> post.unitKey() != null).toList();
        Predicate<Post> reads = post -> working.contains(post.roleId()) || rules.of(post.roleId()) == Reach.OWN;
        Set<String> read = units(held, reads, this::at);
        read.addAll(units(held, post -> rules.of(post.roleId()) == Reach.BELOW, this::below));
        return new EntryReach(
                personId,
                read,
                units(held, post -> rules.of(post.roleId()) == Reach.WATCHED, this::below),
                units(held, post -> true, this::at));
    }

    /** The roles that open its entries, or have tasks on them somewhere in the country. */
    Set<String> workingRoles(Register register) {
        return register.roles().stream()
                .flatMap(role -> groups.rolesServing(role).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the role reads or watches entries of every register. */
    boolean isAbove(String role) {
        return rules.of(role) != Reach.NONE;
    }

    private static Set<String> units(
            List<Post> posts, Predicate<Post> which, java.util.function.Function<Post, Stream<String>> reach) {
        return posts.stream().filter(which).flatMap(reach).collect(Collectors.toCollection(HashSet::new));
    }

    private Stream<String> at(Post post) {
        return ofAllTimes(post.unitKey());
    }

    /** Its own unit, the area that it belongs to, and all below that. */
    private Stream<String> below(Post post) {
        Stream<String> area = units.find(post.unitKey()).filter(Unit::isOffice).map(Unit::parentKey).stream();
        return Stream.of(
                        Stream.of(post.unitKey()),
                        area,
                        units.everythingBelow(post.unitKey()).stream().map(Unit::key))
                .flatMap(keys -> keys)
                .flatMap(this::ofAllTimes);
    }

    private Stream<String> ofAllTimes(String unitKey) {
        return Stream.concat(
                Stream.of(unitKey), units.takenOver(unitKey).stream().map(Unit::key));
    }
}
