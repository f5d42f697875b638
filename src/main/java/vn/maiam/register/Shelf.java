package vn.maiam.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.organisation.CandidateGroups;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Post;
import vn.maiam.workflow.LegStarts.Start;

/** The registers as one person comes upon them. */
@Component
class Shelf {

    private final Registers registers;
    private final EntryReaches reaches;
    private final EntryLists lists;
    private final CandidateGroups groups;
    private final People people;

    Shelf(Registers registers, EntryReaches reaches, EntryLists lists, CandidateGroups groups, People people) {
        this.registers = registers;
        this.reaches = reaches;
        this.lists = lists;
        this.groups = groups;
        this.people = people;
    }

    /** By heading, those without one last. */
    @Transactional(readOnly = true)
    public Map<String, List<Volume>> of(String personId) {
        List<Post> posts = people.posts(personId);
        Map<String, List<Volume>> byGroup = new LinkedHashMap<>();
        registers.all().stream()
                .filter(register -> isFor(register, posts))
                .sorted(java.util.Comparator.comparing(
                                (Register register) -> register.group().isEmpty())
                        .thenComparing(Register::group)
                        .thenComparing(Register::name))
                .forEach(register -> byGroup.computeIfAbsent(
                                register.group().isEmpty() ? "Sổ khác" : register.group(), group -> new ArrayList<>())
                        .add(volume(register, personId, posts)));
        return byGroup;
    }

    private Volume volume(Register register, String personId, List<Post> posts) {
        EntryReach reach = reaches.of(personId, posts, register);
        return new Volume(
                register,
                lists.count(register, reach, new EntryCriteria(Set.of(), null, null, null, null)),
                starts(register, posts));
    }

    /** The register, if it is any business of the person's. */
    Optional<Register> find(String kind, String personId) {
        List<Post> posts = people.posts(personId);
        return registers.find(kind).filter(register -> isFor(register, posts));
    }

    /** The processes by which the person may begin an entry. */
    List<Start> starts(Register register, String personId) {
        return starts(register, people.posts(personId));
    }

    private List<Start> starts(Register register, List<Post> posts) {
        Set<String> held = posts.stream().map(Post::roleId).collect(Collectors.toSet());
        return register.starts().stream()
                .filter(start -> start.roles().stream()
                        .flatMap(role -> groups.rolesServing(role).stream())
                        .anyMatch(held::contains))
                .toList();
    }

    private boolean isFor(Register register, List<Post> posts) {
        Set<String> working = reaches.workingRoles(register);
        return posts.stream()
                .filter(post -> post.unitKey() != null)
                .anyMatch(post -> working.contains(post.roleId()) || reaches.isAbove(post.roleId()));
    }

    /**
     * @param count of the entries that the person comes upon
     * @param starts by which he may begin one
     */
    public record Volume(Register register, long count, List<Start> starts) {}
}
