package vn.maiam.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The groups the posts ask for: each role, and each role at a unit where somebody has it. Groups of units without a post
 * are left out, or a national tree would make some 60,000 groups without a member.
 */
final class WantedGroups {

    private final UnitTree tree;
    private final Map<String, Role> roles;
    private final Duties duties;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Memberships users = new Memberships();
    private final Memberships tenants = new Memberships();

    WantedGroups(UnitTree tree, List<Role> roles, Duties duties, List<StoredPost> posts) {
        this.tree = tree;
        this.duties = duties;
        this.roles = roles.stream().collect(Collectors.toMap(Role::id, Function.identity()));
        roles.stream().filter(role -> !duties.contains(role.id())).forEach(role -> names.put(role.id(), role.name()));
        posts.forEach(post -> add(post.post()));
    }

    /** Group id to name. */
    Map<String, String> names() {
        return names;
    }

    Memberships users() {
        return users;
    }

    Memberships tenants() {
        return tenants;
    }

    private void add(Post post) {
        users.add(post.roleId(), post.personId());
        if (post.unitKey() != null) {
            Role role = roles.get(post.roleId());
            Unit unit = tree.find(post.unitKey()).orElseThrow();
            String group = role.id() + "." + unit.key();
            users.add(group, post.personId());
            if (names.put(group, role.name() + " – " + unit.name()) == null) {
                readable(role, unit).forEach(tenant -> tenants.add(group, tenant.key()));
            }
        }
    }

    /** Where the role has work itself, and for supervisors what lies below. */
    private Stream<Unit> readable(Role role, Unit unit) {
        return Stream.of(Stream.of(unit), withDuties(role, unit), supervised(role, unit))
                .flatMap(each -> each)
                .distinct();
    }

    /** A chair signs for the offices of the area; the labour office does the area's own plans and reports. */
    private Stream<Unit> withDuties(Role role, Unit unit) {
        if (duties.isAtOffices(role)) {
            return tree.everythingBelow(unit.key()).stream()
                    .filter(below -> below.isOffice() && unit.key().equals(below.parentKey()));
        }
        return duties.isAtAreas(role) ? tree.find(unit.parentKey()).stream() : Stream.empty();
    }

    /** A sector's office supervises the communes, a manager every unit, the offices included. */
    private Stream<Unit> supervised(Role role, Unit unit) {
        if (!role.supervises()) {
            return Stream.empty();
        }
        Stream<Unit> below = tree.everythingBelow(unit.key()).stream();
        return role.sector() == null ? below : below.filter(WantedGroups::isCommune);
    }

    private static boolean isCommune(Unit unit) {
        return unit.level() == UnitLevel.COMMUNE && !unit.isOffice();
    }
}
