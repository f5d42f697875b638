package vn.maiam.organisation;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;

/** A group that nobody needs any more is emptied, not deleted: open tasks may still name it. */
final class GroupSync {

    private final IdentityService identity;

    GroupSync(IdentityService identity) {
        this.identity = identity;
    }

    int write(WantedGroups wanted) {
        Map<String, Group> present = identity.createGroupQuery().groupType(IdentitySync.GROUP_TYPE).list().stream()
                .collect(Collectors.toMap(Group::getId, Function.identity()));
        return wanted.names().entrySet().stream()
                .mapToInt(group -> write(group.getKey(), group.getValue(), present.get(group.getKey())))
                .sum();
    }

    private int write(String id, String name, Group present) {
        if (present != null && name.equals(present.getName())) {
            return 0;
        }
        Group group = present != null ? present : identity.newGroup(id);
        group.setName(name);
        group.setType(IdentitySync.GROUP_TYPE);
        identity.saveGroup(group);
        return 1;
    }
}
