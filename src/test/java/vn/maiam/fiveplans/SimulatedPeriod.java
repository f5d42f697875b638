package vn.maiam.fiveplans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Some years of work in a few communes, by the same rules for every plan: children with categories and caregivers, services,
 * staff, sessions, networks, entitlements, money, cases. Which child gets what is drawn from the seed, so that a run can be
 * had again; the size is how many children a commune puts on its register.
 */
final class SimulatedPeriod {

    private static final String[][] CATEGORIES = {
        {"disabled"}, {"poor_household"}, {"disabled", "near_poor_household"}, {}, {"orphaned"}, {},
    };
    private static final String[] SERVICES = {
        "health_care", "education", "rehabilitation", "nutrition", "social_welfare"
    };
    private static final String[] GROUPS = {"health", "education", "protection", "community", "organisation"};
    private static final String[] SUBJECTS = {"disability", "inclusion", "development", "protection"};

    private final Random draw;
    private final int size;
    private int people;

    SimulatedPeriod(long seed, int size) {
        this.draw = new Random(seed);
        this.size = size;
    }

    /** One year in one commune, its days in order. */
    void year(FieldWork commune, int year) {
        LocalDate begin = LocalDate.of(year, 1, 10);
        commune.population(begin, "all", size * 20);
        commune.population(begin, "0_8", size * 8);
        List<Long> children = new ArrayList<>();
        List<Long> caregivers = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            children.add(commune.child(
                    begin.plusDays(number),
                    "Trẻ Thử Số " + ++people,
                    begin.minusYears(1 + draw.nextInt(13)).minusDays(draw.nextInt(300)),
                    CATEGORIES[draw.nextInt(CATEGORIES.length)]));
            caregivers.add(commune.caregiverOf(children.get(number)));
        }
        List<Long> staff = new ArrayList<>();
        for (String group : GROUPS) {
            staff.add(commune.staff(begin.plusDays(20), "Cán Bộ Số " + ++people, group, draw.nextBoolean()));
        }
        for (long child : children) {
            if (draw.nextInt(4) > 0) {
                commune.service(begin.plusDays(30 + draw.nextInt(9)), child, SERVICES[draw.nextInt(SERVICES.length)]);
            }
        }
        for (long child : children) {
            LocalDate asked = begin.plusDays(40);
            commune.entitlement(
                    asked, child, asked.plusDays(7), draw.nextInt(4) > 0 ? asked.plusDays(draw.nextInt(10)) : null);
        }
        LocalDate spring = begin.plusDays(55);
        for (String subject : SUBJECTS) {
            commune.session(spring, "training", subject, some(staff), some(caregivers), List.of());
            commune.session(spring.plusDays(1), "skills", subject, List.of(), List.of(), some(children));
            commune.session(spring.plusDays(2), "training", subject, some(staff), some(caregivers), List.of());
        }
        if (draw.nextBoolean()) {
            commune.network(spring.plusDays(5), "disability");
            commune.network(spring.plusDays(5), "development");
        }
        if (draw.nextBoolean()) {
            commune.pilotModel(spring.plusDays(6), "disability");
        }
        commune.contribution(spring.plusDays(7), "PT-%d-01".formatted(year), 5_000_000L * (1 + draw.nextInt(6)), true);
        commune.contribution(spring.plusDays(8), "PT-%d-02".formatted(year), 2_000_000L, false);
        String reportedAs = draw.nextBoolean() ? "abused" : "violenceRisk";
        commune.caseWithPlan(spring.plusDays(9), "Trẻ Thử Số " + ++people, LocalDate.of(year - 9, 3, 4), reportedAs);
    }

    private <T> List<T> some(List<T> all) {
        return all.stream().filter(one -> draw.nextInt(3) > 0).toList();
    }
}
