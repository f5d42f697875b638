package vn.maiam.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.maiam.bench.Province.Commune;

/** An officer's list and a manager's overview at each size, this product beside the usual way. */
final class Lists {

    private static final Commune WITH_FEW = Province.communes().get(0);
    private static final Commune AVERAGE = Province.communes().get(1);

    private final Setting setting;
    private final Report report;
    private final List<Side> sides;
    private final List<Clones> clones;
    private final List<TaskLists> lists;
    private final OverviewOfThis overview;
    private final List<Overview> overviews;
    private final Map<String, List<List<Runs>>> measured = new LinkedHashMap<>();

    Lists(ThisProduct product, UsualWay usual, Setting setting, Report report) {
        this.setting = setting;
        this.report = report;
        sides = List.of(product, usual);
        clones = sides.stream().map(Clones::new).toList();
        lists = sides.stream().map(side -> new TaskLists(side, product)).toList();
        overview = new OverviewOfThis(product);
        overviews = List.of(overview, new UsualOverview(usual));
    }

    void measure() {
        report.say(
                """

                Open cases: one for each of %d steps is worked up to it, SQL copies it under new ids. The first commune has %d
                open cases at every size, the others share the rest. Both sides ask through Tasklist's own resource with the same
                filter "Việc của đơn vị"; the usual way has the engine's row of rights for each task."""
                        .formatted(Clones.STEPS_DONE.size(), Clones.OF_THE_FIRST + Clones.STEPS_DONE.size()));
        for (int size : setting.tasks()) {
            for (Clones side : clones) {
                report.say("filled up to %,d open tasks in %.0f s".formatted(size, side.fillUpTo(size)));
            }
            lists.forEach(TaskLists::forget);
            overviews.forEach(Overview::check);
            run(
                    "officer with the same work at every size: page and count",
                    lists.stream().map(list -> () -> list.open(WITH_FEW)));
            run(
                    "officer with the same work at every size: count alone",
                    lists.stream().map(list -> () -> list.count(WITH_FEW)));
            run("officer of an average commune: page and count", lists.stream().map(list -> () -> list.open(AVERAGE)));
            run("officer of an average commune: count alone", lists.stream().map(list -> () -> list.count(AVERAGE)));
            run(
                    "manager of the province: open and overdue by steps",
                    overviews.stream().map(each -> each::bySteps));
            run("manager of the province: the whole page", Stream.of(overview::wholePage));
        }
        clones.get(0).workOnOne();
        print();
    }

    private void run(String what, Stream<Runnable> works) {
        measured.computeIfAbsent(what, any -> new ArrayList<>()).add(Runs.milliseconds(setting.runs(), works.toList()));
    }

    private void print() {
        measured.forEach((what, sizes) -> {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("open tasks", "this product", "usual way", "usual/product"));
            for (int at = 0; at < sizes.size(); at++) {
                List<Runs> runs = sizes.get(at);
                rows.add(List.of(
                        "%,d".formatted(setting.tasks().get(at)),
                        Report.figure(runs.get(0)),
                        usual(runs) ? Report.figure(runs.get(1)) : "-",
                        usual(runs)
                                ? Report.ratio(
                                        runs.get(1).median() / runs.get(0).median())
                                : "-"));
            }
            rows.add(List.of("largest/smallest", growth(sizes, 0), usual(sizes.get(0)) ? growth(sizes, 1) : "-", ""));
            report.table(what + ", ms: median (least-most, runs)", rows);
        });
    }

    /** Some pages have nothing beside them. */
    private static boolean usual(List<Runs> runs) {
        return runs.size() > 1;
    }

    private static String growth(List<List<Runs>> sizes, int side) {
        return Report.ratio(sizes.get(sizes.size() - 1).get(side).median()
                / sizes.get(0).get(side).median());
    }
}
