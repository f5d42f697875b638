package vn.maiam.bench;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * This product beside the engine's usual way, on one PostgreSQL: {@code mvn -Pbench verify}. Figures are printed, not
 * asserted; it fails if a measured query answers wrongly. It is no test, and its name keeps it out of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Benchmark {

    private final Setting setting = Setting.ofSystemProperties();
    private final Report report = new Report();

    private Server server;
    private ThisProduct product;

    @BeforeAll
    void startUp() {
        server = new Server();
        report.say(
                "Mái Ấm beside the usual way of its engine. %d processors, Java %s, PostgreSQL 17 embedded (no fsync)."
                        .formatted(Runtime.getRuntime().availableProcessors(), Runtime.version()));
    }

    @Test
    @Order(1)
    void wholeCases() {
        try (UsualWay usual = new UsualWay("usualCases", server.create("usual_cases"), false)) {
            List<WholeCases> sides = List.of(new WholeCases(product()), new WholeCases(usual));
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("", "this product", "usual way", "product/usual"));
            for (int atOnce : List.of(1, 4)) {
                List<Runs> runs = WholeCases.perSecond(sides, setting, atOnce);
                rows.add(List.of(
                        atOnce == 1 ? "one at a time" : atOnce + " at once",
                        Report.figure(runs.get(0)),
                        Report.figure(runs.get(1)),
                        Report.ratio(runs.get(0).median() / runs.get(1).median())));
            }
            report.table("Whole cases a second, from report to closure: median (least-most, rounds)", rows);
            report.say(
                    """
                      Both: the same %d forms, tasks found, taken and submitted one after the other, jobs run at once, without
                      a load of the form before. When it checks, the product reads again what the form was shown with. Product:
                      the whole application below REST, with rights, checks, recording, guard, due times and drafts. Usual
                      way: a bare engine without authorization, every value of a form a process variable, history full, a
                      candidate group for each commune, beans of the diagrams that do nothing. Neither counts its workers."""
                            .formatted(CaseWalk.steps().size() + 1));
        }
    }

    @Test
    @Order(2)
    void listsAndOverview() {
        try (UsualWay usual = new UsualWay("usualLists", server.create("usual_lists"), true)) {
            new Lists(product(), usual, setting, report).measure();
        }
    }

    @Test
    @Order(3)
    void figuresOfAProvince() {
        new PlanFigures(server.create("figures"), report).measure();
    }

    @Test
    @Order(4)
    void reportsOfAProvince() {
        try (ThisProduct counted = new ThisProduct(server.create("reports"))) {
            new ReportsOfAProvince(counted, report).start();
        }
    }

    /** Each part can be run by itself: {@code mvn -Pbench verify -Dtest=Benchmark#figuresOfAProvince}. */
    private ThisProduct product() {
        if (product == null) {
            product = new ThisProduct(server.create("product"));
        }
        return product;
    }

    @AfterAll
    void end() {
        report.keep();
        if (product != null) {
            product.close();
        }
        server.close();
    }
}
