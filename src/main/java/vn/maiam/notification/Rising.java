package vn.maiam.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.maiam.notification.Escalation.WayUp;
import vn.maiam.notification.Share.Told;
import vn.maiam.notification.TaskDeadlineRows.Risen;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;

/** One round's work: how far each task has risen, and who is told. Each group and each way up is asked for once. */
class Rising {

    private final List<Share> shares;
    private final Escalation escalation;
    private final People people;
    private final Instant now;
    private final Map<String, WayUp> ways = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    private final List<Risen> risen = new ArrayList<>();
    private final List<Reminder> reminders = new ArrayList<>();

    Rising(List<Share> shares, Escalation escalation, People people, Instant now) {
        this.shares = shares;
        this.escalation = escalation;
        this.people = people;
        this.now = now;
    }

    /** Whoever comes late hears of the greatest share that has passed, not of each. */
    void rise(TaskDeadline task) {
        List<Share> passed =
                shares.stream().filter(share -> hasPassed(share, task)).toList();
        Instant next = shares.stream()
                .filter(share -> !hasPassed(share, task))
                .map(task::momentOf)
                .findFirst()
                .orElse(null);
        if (passed.isEmpty() || passed.get(passed.size() - 1).percent() <= task.reached()) {
            risen.add(new Risen(task.taskId(), task.reached(), task.head(), task.above(), next));
        } else {
            rise(task, passed.get(passed.size() - 1), next);
        }
    }

    private void rise(TaskDeadline task, Share share, Instant next) {
        WayUp up = ways.computeIfAbsent(task.desk(), escalation::from);
        String head = share.told() == Told.DESK ? null : headOrAbove(up);
        String above = share.told() == Told.ABOVE ? up.above() : null;
        risen.add(new Risen(task.taskId(), share.percent(), head, above, next));
        Set<String> told = new LinkedHashSet<>(atDesk(task));
        told.addAll(membersOf(head));
        told.addAll(membersOf(above));
        told.forEach(person -> reminders.add(new Reminder(task.taskId(), person, share.percent(), task.atOnce())));
    }

    private boolean hasPassed(Share share, TaskDeadline task) {
        return task.lapsed() || !task.momentOf(share).isAfter(now);
    }

    /** Somebody who has left the desk cannot act any more, so all others hear of his task. */
    private List<String> atDesk(TaskDeadline task) {
        List<String> desk = membersOf(task.desk());
        return desk.contains(task.holder()) ? List.of(task.holder()) : desk;
    }

    /** Where nobody is head, the office above is it. */
    private String headOrAbove(WayUp up) {
        return membersOf(up.head()).isEmpty() ? up.above() : up.head();
    }

    private List<String> membersOf(String group) {
        return group == null
                ? List.of()
                : members.computeIfAbsent(group, asked -> people.membersOf(asked).stream()
                        .map(Person::id)
                        .toList());
    }

    List<Risen> risen() {
        return risen;
    }

    List<Reminder> reminders() {
        return reminders;
    }
}
