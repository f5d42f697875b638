package vn.maiam.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.maiam.plan.Target;

/**
 * A target, for areas, over a period: what a measure is asked.
 *
 * @param names what the plan of each area calls the target
 */
record Asked(Target target, Reach reach, Period period, Codes codes, Map<String, String> names) {

    boolean has(String filter) {
        return !filter(filter).isEmpty();
    }

    List<String> filter(String name) {
        return target.filters().getOrDefault(name, List.of());
    }

    boolean yes(String filter) {
        return filter(filter).contains("true");
    }

    int number(String filter) {
        return Integer.parseInt(filter(filter).get(0));
    }

    Asked over(Reach other) {
        return new Asked(target, other, period, codes, names);
    }

    /** Every parameter that a measure's statement may name. */
    Map<String, Object> parameters() {
        Map<String, Object> all = new HashMap<>(reach.parameters());
        all.put("start", period.start());
        all.put("at", period.at());
        all.put("yearStart", period.yearStart());
        all.put("startsAt", period.startsAt());
        all.put("until", period.until());
        all.put("yearStartsAt", period.yearStartsAt());
        all.put("categories", codes.categories(filter(Filters.CATEGORY)));
        all.put("services", codes.services(filter(Filters.SERVICE_GROUPS), filter(Filters.SERVICES)));
        all.put("subjects", filter(Filters.SUBJECT));
        all.put("personGroups", filter(Filters.PERSON_GROUPS));
        all.put("issuingLevels", filter(Filters.ISSUING_LEVELS));
        all.put("incidentKinds", filter(Filters.INCIDENT_KINDS));
        all.put("risks", filter(Filters.RISK));
        all.put("bornAfter", period.bornAfter(Children.under(this)));
        return all;
    }

    /** The condition where the target has the filter, else nothing. */
    String where(String filter, String condition) {
        return has(filter) ? " AND " + condition : "";
    }
}
