package vn.maiam.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.maiam.organisation.Unit;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;

/**
 * What targets of one or many plans ask alike: the same measure with the same filters over the same time.
 *
 * @param target any of them
 * @param askers the areas that want to know, each by its own plan's target
 */
record Question(Target target, Period period, List<Asker> askers) {

    /** @param position of the target among those of the plan's phase */
    record Asker(String unitKey, Unit area, int position, Target target, Plan plan) {}

    /** Puts each to those who ask the same. An area that asks twice, under two names, asks two questions. */
    static List<Question> gathered(List<Asker> askers, Function<Asker, Period> period) {
        Map<Object, Question> questions = new LinkedHashMap<>();
        for (Asker asker : askers) {
            Period over = period.apply(asker);
            int times = 0;
            Object key = List.of(matter(asker.target()), over.start(), times);
            while (questions.containsKey(key) && !questions.get(key).isOpenTo(asker)) {
                key = List.of(matter(asker.target()), over.start(), ++times);
            }
            questions
                    .computeIfAbsent(key, asked -> new Question(asker.target(), over, new ArrayList<>()))
                    .askers()
                    .add(asker);
        }
        return List.copyOf(questions.values());
    }

    /** What a count depends on; where it is judged unit by unit or against a stated number, on all that the target says. */
    private static Object matter(Target target) {
        boolean alone = target.perUnit() != null || target.of() != null;
        return alone ? target : List.of(target.measure(), target.filters(), target.direction());
    }

    private boolean isOpenTo(Asker asker) {
        return askers.stream()
                .filter(other -> other.area().equals(asker.area()))
                .allMatch(other -> other.target().id().equals(asker.target().id()));
    }

    Set<Unit> areas() {
        return askers.stream().map(Asker::area).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What each area calls the target. */
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        askers.forEach(asker -> names.put(asker.area().key(), asker.target().id()));
        return names;
    }
}
