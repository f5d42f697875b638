package vn.maiam.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.CaseAccess;
import vn.maiam.notification.Attention.Item;
import vn.maiam.organisation.CandidateGroups;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Role;
import vn.maiam.organisation.Roles;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.register.EntryPages;

/** What has come to a person: counted, and a page of it. What it costs does not depend on how much that is. */
@Service
public class AttentionLists {

    static final int ON_A_PAGE = 50;

    private final RisenTasks tasks;
    private final CaseAccess access;
    private final EntryPages entries;
    private final People people;
    private final CandidateGroups groups;
    private final Roles roles;
    private final Units units;

    AttentionLists(
            RisenTasks tasks,
            CaseAccess access,
            EntryPages entries,
            People people,
            CandidateGroups groups,
            Roles roles,
            Units units) {
        this.tasks = tasks;
        this.access = access;
        this.entries = entries;
        this.people = people;
        this.groups = groups;
        this.roles = roles;
        this.units = units;
    }

    /** @param page from 1; one beyond the last shows the last */
    @Transactional(readOnly = true)
    public Attention of(String personId, int page) {
        Set<String> own = people.posts(personId).stream()
                .map(post -> groups.groupOf(post.roleId(), post.unitKey()))
                .collect(Collectors.toSet());
        Map<Integer, Integer> counts = tasks.count(personId, own);
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        int pages = Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE);
        int shown = Math.min(Math.max(page, 1), pages);
        List<TaskDeadline> rows = tasks.list(personId, own, (shown - 1) * ON_A_PAGE, ON_A_PAGE);
        return new Attention(counts, new Sight(personId, own, rows).items(), shown, pages);
    }

    /** The rows as this person sees them. */
    private class Sight {

        private final String personId;
        private final Set<String> own;
        private final List<TaskDeadline> rows;
        private final Map<String, String> pages;
        private final Map<String, String> holders;
        private final Map<String, String> roleNames;

        Sight(String personId, Set<String> own, List<TaskDeadline> rows) {
            this.personId = personId;
            this.own = own;
            this.rows = rows;
            this.pages = pages(distinct(rows, TaskDeadline::caseCode));
            this.holders = people.names(distinct(rows, TaskDeadline::holder));
            this.roleNames = roles.all().stream().collect(Collectors.toMap(Role::id, Role::name));
        }

        /** Of what the person may read; what is recorded outside cases has pages of its own. */
        private Map<String, String> pages(Collection<String> codes) {
            Map<String, String> pages = new HashMap<>(entries.of(personId, codes));
            access.readable(personId, codes).forEach(code -> pages.put(code, "/children/" + code));
            return pages;
        }

        List<Item> items() {
            return rows.stream().map(this::item).toList();
        }

        private Item item(TaskDeadline row) {
            boolean atDesk = personId.equals(row.holder()) || own.contains(row.desk());
            String page = pages.get(row.caseCode());
            boolean named = atDesk || page != null;
            return new Item(
                    row.taskId(),
                    row.legCode(),
                    row.caseCode(),
                    named ? row.label() : null,
                    row.stage(),
                    row.stepName(),
                    row.reached(),
                    row.dueAt(),
                    desk(row.desk()),
                    named ? holders.get(row.holder()) : null,
                    row.lapsed(),
                    mayWork(row),
                    page);
        }

        private boolean mayWork(TaskDeadline row) {
            boolean free = row.holder() == null && own.contains(row.desk());
            return !row.lapsed() && (free || personId.equals(row.holder()));
        }

        private String desk(String group) {
            int dot = group.indexOf('.');
            String role = dot < 0 ? group : group.substring(0, dot);
            String unit = dot < 0
                    ? null
                    : units.find(group.substring(dot + 1)).map(Unit::name).orElse(null);
            String name = roleNames.getOrDefault(role, role);
            return unit == null ? name : name + ", " + unit;
        }
    }

    private static Collection<String> distinct(
            List<TaskDeadline> rows, java.util.function.Function<TaskDeadline, String> what) {
        return rows.stream().map(what).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
