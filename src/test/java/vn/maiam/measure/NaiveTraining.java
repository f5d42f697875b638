package vn.maiam.measure;

import static vn.maiam.measure.NaiveMeasures.nothing;
import static vn.maiam.measure.NaiveMeasures.ratio;

import java.util.HashSet;
import java.util.Set;
import vn.maiam.measure.NaiveMeasures.Count;
import vn.maiam.measure.NaiveTables.Row;

/** Who came to a session of training or of skills. */
final class NaiveTraining {

    private final NaiveTables tables;
    private final NaiveUnits units;
    private final NaiveChildren children;

    NaiveTraining(NaiveTables tables, NaiveUnits units, NaiveChildren children) {
        this.tables = tables;
        this.units = units;
        this.children = children;
    }

    Count skills(NaiveQuestion asked) {
        return ratio(children.group(asked), id -> trained(asked, "child_id", id), unnamed(asked, "child"));
    }

    Count trainedStaff(NaiveQuestion asked) {
        Set<Long> staff = new HashSet<>();
        for (Row post : tables.all("workforce")) {
            if (asked.filter("person_groups").contains(post.text("person_group"))
                    && post.holdsOn(asked.at())
                    && (!asked.yes("in_charge") || post.yes("in_charge"))
                    && units.counts(post.text("unit_key"), asked.area(), asked.at())) {
                staff.add(post.number("staff_id"));
            }
        }
        Count only = ratio(staff, id -> trained(asked, "staff_id", id), unnamed(asked, "staff"));
        if (!asked.yes("include_caregivers")) {
            return only;
        }
        Set<Long> caregivers = caregivers(asked);
        long hits = staff.stream().filter(id -> trained(asked, "staff_id", id)).count()
                + caregivers.stream()
                        .filter(id -> trained(asked, "caregiver_id", id))
                        .count();
        long all = staff.size() + caregivers.size();
        return all == 0 ? nothing() : new Count(hits, all, false, null, unnamed(asked, "staff"));
    }

    Count trainedCaregivers(NaiveQuestion asked) {
        return ratio(caregivers(asked), id -> trained(asked, "caregiver_id", id), unnamed(asked, "caregiver"));
    }

    private Set<Long> caregivers(NaiveQuestion asked) {
        Set<String> codes = children.codes(asked);
        Set<Long> caregivers = new HashSet<>();
        for (Row care : tables.all("caregiver_of")) {
            boolean ofGroup = !asked.has("category")
                    || tables.where("child_category", "child_id", care.key("child_id")).stream()
                            .anyMatch(row -> codes.contains(row.text("code")) && row.holdsOn(asked.at()));
            boolean ofAChild = asked.isYoung(children.born(care.number("child_id")));
            if (ofGroup && ofAChild && care.holdsOn(asked.at()) && children.isThere(care, asked)) {
                caregivers.add(care.number("caregiver_id"));
            }
        }
        return caregivers;
    }

    private boolean trained(NaiveQuestion asked, String column, long person) {
        return tables.where("attendance", column, person).stream().anyMatch(line -> isKnowledge(line, asked));
    }

    private boolean isKnowledge(Row line, NaiveQuestion asked) {
        Row session = tables.where("session", "id", line.key("session_id")).get(0);
        return Set.of("training", "skills").contains(session.text("kind"))
                && asked.inPeriod(session.day("held_on"))
                && (!asked.has("subject") || asked.filter("subject").contains(session.text("subject")));
    }

    private Long unnamed(NaiveQuestion asked, String participant) {
        long heads = 0;
        for (Row line : tables.all("attendance")) {
            Row session = tables.where("session", "id", line.key("session_id")).get(0);
            if (line.has("head_count")
                    && line.text("participant").equals(participant)
                    && isKnowledge(line, asked)
                    && units.counts(session.text("unit_key"), asked.area(), asked.at())) {
                heads += line.number("head_count");
            }
        }
        return heads;
    }
}
