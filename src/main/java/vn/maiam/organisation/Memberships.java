package vn.maiam.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Which ids belong to each group: the wanted side is collected, then written as its difference from the present one. */
final class Memberships {

    private final Map<String, Set<String>> wanted = new HashMap<>();

    void add(String group, String member) {
        wanted.computeIfAbsent(group, key -> new HashSet<>()).add(member);
    }

    /**
     * @param groups all groups to compare, also those that want no member
     * @return how many memberships were created or deleted
     */
    int write(
            Collection<String> groups,
            Function<String, Set<String>> present,
            BiConsumer<String, String> create,
            BiConsumer<String, String> delete) {
        int changes = 0;
        for (String group : groups) {
            Set<String> is = present.apply(group);
            Set<String> shall = wanted.getOrDefault(group, Set.of());
            changes += forEachMissing(shall, is, member -> create.accept(group, member));
            changes += forEachMissing(is, shall, member -> delete.accept(group, member));
        }
        return changes;
    }

    private static int forEachMissing(Set<String> of, Set<String> in, Consumer<String> change) {
        Set<String> missing = new HashSet<>(of);
        missing.removeAll(in);
        missing.forEach(change);
        return missing.size();
    }
}
