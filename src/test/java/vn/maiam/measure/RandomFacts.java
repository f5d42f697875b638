package vn.maiam.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Two years and more of records as they happen and as they go wrong: moves, categories that overlap and end, people with two posts,
 * who come twice, entries countered later, units that merge. The same for the same seed; its size is a parameter.
 */
public final class RandomFacts {

    private static final List<String> CATEGORIES = List.of(
            "disabled",
            "orphaned",
            "special_circumstances",
            "poor_household",
            "near_poor_household",
            "abused",
            "sexually_abused");
    private static final List<String> SERVICES =
            List.of("nutrition", "health_care", "rehabilitation", "education", "legal_aid", "gifts", "social_welfare");
    private static final List<String> GROUPS =
            List.of("health", "education", "protection", "community", "organisation");
    private static final List<String> SUBJECTS = List.of("disability", "inclusion", "development", "protection");
    private static final LocalDate FIRST = LocalDate.of(2018, 6, 1);
    private static final int DAYS = 1_400;

    private final Random random;
    private final FactRows facts;
    private final List<String> communes;
    private final List<String> above;
    private final List<Long> children = new ArrayList<>();
    private final List<Long> caregivers = new ArrayList<>();
    private final List<Long> staff = new ArrayList<>();

    /**
     * @param communes whose records are made
     * @param above districts, provinces and offices, which keep a few records of their own
     */
    public RandomFacts(long seed, FactRows facts, List<String> communes, List<String> above) {
        this.random = new Random(seed);
        this.facts = facts;
        this.communes = communes;
        this.above = above;
    }

    /** @param size how many children; everything else follows */
    public void make(int size) {
        for (int i = 0; i < size; i++) {
            child();
        }
        for (int i = 0; i < size / 4; i++) {
            worker();
        }
        for (int i = 0; i < size / 8; i++) {
            session();
        }
        for (int i = 0; i < size / 10; i++) {
            ledger();
            network();
        }
        for (String commune : communes) {
            facts.population(commune, 2019 + random.nextInt(4), chance(2) ? "0_8" : "all", 5 + random.nextInt(50));
            facts.baseline(commune, "T", "2019-01-01", chance(2) ? "2019-12-31" : "2020-12-31", random.nextInt(6));
        }
        facts.store();
    }

    private void child() {
        String home = any(communes);
        long child = facts.child(home, date(LocalDate.of(2003, 1, 1), 18 * 365));
        children.add(child);
        if (!chance(8)) {
            reside(child, home);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            category(child, chance(5) ? any(communes) : home);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            facts.service(child, chance(6) ? any(above) : home, any(SERVICES), day());
        }
        for (int i = chance(3) ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            facts.need(child, home, any(SERVICES), day());
        }
        if (chance(2)) {
            care(child, home);
        }
        if (chance(3)) {
            workOnCase(child, home);
        }
        for (int i = chance(3) ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            entitlement(child, home);
        }
        if (chance(6)) {
            facts.incident(child, home, chance(2) ? "abused" : "violence", day());
        }
    }

    private void reside(long child, String home) {
        LocalDate moved = LocalDate.parse(day());
        if (chance(4)) {
            facts.lives(child, home, "2018-01-01", moved.toString());
            if (!chance(3)) {
                facts.lives(child, any(communes), moved.toString(), null);
            }
        } else {
            facts.lives(child, home, "2018-01-01", null);
        }
    }

    private void category(long child, String unit) {
        LocalDate from = LocalDate.parse(day());
        boolean ends = chance(2);
        facts.category(child, unit, any(CATEGORIES), from.toString(), ends ? later(from, 500) : null);
        if (ends && chance(3)) {
            facts.category(child, unit, any(CATEGORIES), later(from, 500), null);
        }
    }

    private void care(long child, String home) {
        long caregiver = caregivers.isEmpty() || !chance(3) ? facts.caregiver(home) : any(caregivers);
        caregivers.add(caregiver);
        LocalDate from = LocalDate.parse(day());
        facts.caresFor(caregiver, child, home, from.toString(), chance(3) ? later(from, 600) : null);
    }

    private void workOnCase(long child, String home) {
        LocalDate found = LocalDate.parse(day());
        facts.detected(child, home, chance(2) ? "at_risk" : "urgent", moment(found));
        if (chance(4)) {
            facts.detected(child, home, "at_risk", moment(LocalDate.parse(later(found, 300))));
        }
        String file = facts.caseFile(child, home, moment(found), chance(3) ? moment(found.plusDays(200)) : null);
        for (String kind : List.of("plan", "emergency", "followUp", "counselling")) {
            if (chance(2)) {
                facts.done(file, child, home, kind, moment(LocalDate.parse(later(found, 12))));
            }
        }
    }

    private void entitlement(long child, String home) {
        LocalDate asked = LocalDate.parse(day());
        LocalDate due = asked.plusDays(random.nextInt(30));
        facts.entitlement(
                child,
                home,
                any(List.of(
                        "birth_registration", "monthly_social_assistance", "provincial_support", "district_support")),
                asked.toString(),
                chance(4) ? null : due.toString(),
                chance(4) ? null : due.plusDays(random.nextInt(5) - 3).toString());
    }

    private void worker() {
        String unit = chance(5) ? any(above) : any(communes);
        long worker = facts.staff(unit);
        staff.add(worker);
        for (int i = chance(3) ? 2 : 1; i > 0; i--) {
            LocalDate from = LocalDate.parse(day());
            facts.post(worker, unit, any(GROUPS), chance(2), from.toString(), chance(4) ? later(from, 400) : null);
        }
    }

    private void session() {
        String unit = chance(4) ? any(above) : any(communes);
        long session = facts.session(
                unit, any(List.of("training", "skills", "communication", "childEvent")), any(SUBJECTS), day());
        for (int i = random.nextInt(8); i > 0; i--) {
            facts.staffCame(session, any(staff));
            facts.childCame(session, any(children));
            if (!caregivers.isEmpty()) {
                facts.caregiverCame(session, any(caregivers));
            }
        }
        facts.unnamedCame(session, any(List.of("staff", "caregiver", "child")), 1 + random.nextInt(30));
    }

    private void ledger() {
        String unit = chance(3) ? any(above) : any(communes);
        String form = chance(4) ? "kind" : "money";
        long amount = 100_000L * (1 + random.nextInt(200));
        LocalDate on = LocalDate.parse(day());
        long entry = facts.income(unit, on.toString(), form, amount);
        if (chance(5)) {
            facts.counter(entry, unit, later(on, 60), form, amount);
        }
        if (chance(3)) {
            facts.outgo(unit, on.toString(), amount);
        }
    }

    private void network() {
        String unit = chance(3) ? any(above) : any(communes);
        LocalDate from = LocalDate.parse(day());
        long network = facts.network(unit, any(SUBJECTS), from.toString(), chance(4) ? later(from, 400) : null);
        facts.member(network, unit, from.toString(), null);
        if (chance(2)) {
            facts.pilot(unit, any(SUBJECTS), from.toString(), chance(4) ? later(from, 400) : null);
        }
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Some days are more likely than others: those on which a border lies. */
    private String day() {
        return chance(10)
                ? any(List.of("2020-01-01", "2020-12-31", "2021-01-01", "2020-07-01", "2019-12-31"))
                : date(FIRST, DAYS);
    }

    private String later(LocalDate from, int days) {
        return from.plusDays(1L + random.nextInt(days)).toString();
    }

    private String date(LocalDate first, int days) {
        return first.plusDays(random.nextInt(days)).toString();
    }

    private String moment(LocalDate day) {
        return day + any(List.of("T00:00", "T08:30", "T23:59"));
    }
}
