package vn.maiam.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Derivation;
import vn.maiam.plan.Obligation;
import vn.maiam.plan.Plan;
import vn.maiam.plan.PlanLoading;
import vn.maiam.plan.Plans;

/** Makes the plan of this year once, as {@code demo/plan.yaml} says, so that there are reports to write. */
@Component
@Profile("demo")
@Order(25)
class DemoPlan implements ApplicationRunner {

    private final Plans plans;
    private final PlanLoading loading;
    private final Units units;
    private final Clock clock;

    DemoPlan(Plans plans, PlanLoading loading, Units units, Clock clock) {
        this.plans = plans;
        this.loading = loading;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Map<String, Object> demo = read();
        plans.find(demo.get("from").toString())
                .filter(from -> plans.derivedFrom(from.code()).isEmpty())
                .ifPresent(from -> loading.load(plan(from, demo), null));
    }

    private Map<String, Object> read() {
        String year = String.valueOf(LocalDate.now(clock).getYear());
        try (InputStream file = new ClassPathResource("demo/plan.yaml").getInputStream()) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Yaml().load(text.replace("${year}", year));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Plan plan(Plan from, Map<String, Object> demo) {
        LocalDate today = LocalDate.now(clock);
        Unit unit = units.find(demo.get("unit").toString()).orElseThrow();
        Plan plan = Derivation.of(
                from,
                units.find(from.issuerUnit()).orElseThrow().level(),
                demo.get("code").toString(),
                unit,
                demo.get("lead").toString(),
                demo.get("title").toString(),
                today.withDayOfYear(1),
                today.withDayOfYear(today.lengthOfYear()));
        LocalDate issued = LocalDate.of(today.getYear(), 1, 15);
        return shared(plan, part(demo, "share"), unit)
                .withObligations(plan.obligations().stream()
                        .map(one -> dated(one, part(part(demo, "reports"), one.id()), today))
                        .toList())
                .issued(
                        demo.get("number").toString(),
                        issued.isAfter(today) ? today : issued,
                        demo.get("signer").toString());
    }

    private Plan shared(Plan plan, Map<String, Object> share, Unit unit) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        units.below(unit.key(), UnitLevel.COMMUNE)
                .forEach(commune -> shares.put(
                        commune.key(), new BigDecimal(share.get("each").toString())));
        return plan.withTargets(plan.targets().stream()
                .map(target -> target.id().equals(share.get("target")) ? target.withShares(shares) : target)
                .toList());
    }

    private Obligation dated(Obligation one, Map<String, Object> report, LocalDate today) {
        Obligation worded =
                report.containsKey("wording") ? one.worded(report.get("wording").toString()) : one;
        if (!report.containsKey("due")) {
            return worded;
        }
        LocalDate day =
                LocalDate.parse(new DemoDates(clock).written(report.get("due")).toString());
        MonthDay due = day.getYear() == today.getYear() ? MonthDay.from(day) : MonthDay.of(12, 31);
        return worded.due(due, List.of(today.getYear()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> of, String key) {
        return (Map<String, Object>) of.getOrDefault(key, Map.of());
    }
}
