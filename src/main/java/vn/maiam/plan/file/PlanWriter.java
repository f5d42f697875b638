package vn.maiam.plan.file;

import java.time.MonthDay;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;
import vn.maiam.plan.Obligation;
import vn.maiam.plan.Obligation.Party;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;

/** A plan as the text of a file; what is empty is left out. */
final class PlanWriter {

    private final Plan plan;

    PlanWriter(Plan plan) {
        this.plan = plan;
    }

    String text() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(120);
        return new Yaml(options).dump(file());
    }

    private Map<String, Object> file() {
        Keys file = new Keys();
        file.put("plan", plan.code());
        file.put("title", plan.title());
        file.put("number", plan.number());
        file.put("issued", plan.issuedOn());
        file.put("signer", plan.signer());
        file.put("issuer", plan.issuerUnit());
        file.put("lead", plan.leadUnit());
        file.put("parent", plan.parentCode());
        file.put("implements", each(plan.implemented(), PlanWriter::document));
        file.put("from", plan.from());
        file.put("to", plan.to());
        file.put("objective", plan.objective());
        file.put("phases", each(plan.phases(), PlanWriter::phase));
        file.put("target_groups", each(plan.targetGroups(), group -> new Keys()
                .put("text", group.text())
                .put("categories", group.categories())
                .map()));
        file.put(
                "scope",
                new Keys()
                        .put("text", plan.scope().text())
                        .put("units", plan.scope().units())
                        .map());
        file.put("priorities", each(plan.priorityRules(), rule -> new Keys()
                .put("code", rule.code())
                .put("text", rule.text())
                .map()));
        file.put("targets", each(plan.targets(), PlanWriter::target));
        file.put("activities", each(plan.activities(), PlanWriter::activity));
        file.put("duties", each(plan.duties(), PlanWriter::duty));
        file.put("obligations", each(plan.obligations(), PlanWriter::obligation));
        file.put("escalation", plan.escalation() == null ? null : escalation(plan.escalation()));
        file.put("funding", each(plan.funding(), one -> new Keys()
                .put("from", one.source())
                .put("text", one.text())
                .map()));
        file.put("cascade", plan.cascade() == null ? null : cascade(plan.cascade()));
        file.put("recipients", plan.recipients());
        file.put("uncertain", plan.uncertain());
        return file.map();
    }

    private static Map<String, Object> document(Plan.ParentDocument document) {
        return new Keys()
                .put("title", document.title())
                .put("number", document.number())
                .put("date", document.date())
                .put("issuer", document.issuer())
                .put("note", document.note())
                .map();
    }

    private static Map<String, Object> phase(Plan.Phase phase) {
        return new Keys()
                .put("id", phase.id())
                .put("title", phase.title())
                .put("from", phase.from())
                .put("to", phase.to())
                .map();
    }

    private static Map<String, Object> target(Target target) {
        Keys shares = new Keys();
        target.shares().forEach((unit, share) -> shares.put(unit, share.toPlainString()));
        Keys filters = new Keys();
        target.filters().forEach(filters::put);
        return new Keys()
                .put("id", target.id())
                .put("phase", target.phase())
                .put("wording", target.wording())
                .put("measure", target.measure())
                .put("filters", filters.map())
                .put("direction", word(target.direction()))
                .put(
                        "threshold",
                        target.threshold() == null ? null : target.threshold().toPlainString())
                .put("of", target.of())
                .put("unit", word(target.unit()))
                .put("accumulate", word(target.accumulate()))
                .put("per_unit", word(target.perUnit()))
                .put("part_of", target.parent())
                .put("shares", shares.map())
                .put("quality", word(target.quality()))
                .put("uncertain", target.uncertain() ? "true" : null)
                .put("note", target.note())
                .map();
    }

    private static Map<String, Object> activity(Plan.Activity activity) {
        return new Keys()
                .put("id", activity.id())
                .put("section", activity.section())
                .put("text", activity.text())
                .put("kind", activity.kind())
                .put("lead", activity.lead())
                .put("partners", activity.partners())
                .put("due", activity.due())
                .map();
    }

    private static Map<String, Object> duty(Plan.PlanDuty duty) {
        return new Keys()
                .put("actor", duty.actor())
                .put("role", duty.role())
                .put("text", duty.text())
                .map();
    }

    private static Map<String, Object> obligation(Obligation one) {
        return new Keys()
                .put("id", one.id())
                .put("from", each(one.from(), PlanWriter::party))
                .put("to", each(one.to(), PlanWriter::party))
                .put("via", one.via() == null ? null : party(one.via()))
                .put("frequency", word(one.frequency()))
                .put(one.inclusive() ? "due_on" : "due_before", day(one.dueBefore()))
                .put("years", one.years())
                .put("period_from", day(one.periodFrom()))
                .put("cut_off", day(one.cutOff()))
                .put("days_ahead", one.daysAhead())
                .put("wording", one.wording())
                .put("contents", one.contents())
                .put("consolidates", one.consolidates())
                .put("assumed", one.assumed() ? "true" : null)
                .put("note", one.note())
                .map();
    }

    private static Map<String, Object> party(Party party) {
        return new Keys()
                .put("level", party.level().toLowerCase(Locale.ROOT))
                .put("sector", party.sector())
                .put("name", party.name())
                .map();
    }

    private static Map<String, Object> escalation(Plan.Escalation one) {
        return new Keys()
                .put("stated", one.stated() ? "true" : null)
                .put("text", one.text())
                .put("via", one.via())
                .put("to", one.to())
                .put("outcome", one.outcome())
                .put("limit_days", one.limitDays())
                .map();
    }

    private static Map<String, Object> cascade(Plan.Cascade cascade) {
        return new Keys()
                .put("level", cascade.level())
                .put("as", cascade.as())
                .put("text", cascade.text())
                .map();
    }

    private static <T> List<Map<String, Object>> each(List<T> items, Function<T, Map<String, Object>> writing) {
        return items.stream().map(writing).toList();
    }

    private static String word(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    /** {@code 05-13}; MonthDay itself writes {@code --05-13}. */
    private static String day(MonthDay day) {
        return day == null ? null : day.toString().substring(2);
    }

    /** Keys in order, without the empty ones. */
    private static final class Keys {

        private final Map<String, Object> keys = new LinkedHashMap<>();

        Keys put(String key, Object value) {
            boolean empty = value == null
                    || value instanceof Collection<?> list && list.isEmpty()
                    || value instanceof Map<?, ?> map && map.isEmpty();
            if (!empty) {
                keys.put(key, plain(value));
            }
            return this;
        }

        /** Nothing but text: a date or a number of its own would be written with a tag. */
        private static Object plain(Object value) {
            return value instanceof Collection<?> || value instanceof Map<?, ?> ? value : value.toString();
        }

        Map<String, Object> map() {
            return keys;
        }
    }
}
