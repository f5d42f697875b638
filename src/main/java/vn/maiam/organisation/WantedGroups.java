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

    /**
     * A chair signs for the offices of the area; the labour office does the plans and reports of its own area, and of the areas
     * below that have no such office.
     */
    private Stream<Unit> withDuties(Role role, Unit unit) {
        if (duties.isAtOffices(role)) {
            return offices(unit);
        }
        return duties.isAtAreas(role)
                ? Stream.concat(tree.find(unit.parentKey()).stream(), areasWithout(role.sector(), unit))
                : Stream.empty();
    }

    private Stream<Unit> areasWithout(String sector, Unit above) {
        return tree.everythingBelow(above.key()).stream()
                .filter(area -> !area.isOffice() && area.level() != UnitLevel.COMMUNE)
                .filter(area ->
                        offices(area).noneMatch(office -> office.sector().equals(sector)));
    }

    private Stream<Unit> offices(Unit area) {
        return tree.everythingBelow(area.key()).stream()
                .filter(below -> below.isOffice() && area.key().equals(below.parentKey()));
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
