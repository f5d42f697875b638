package vn.maiam.workflow.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;
import vn.maiam.workflow.OptionList;
import vn.maiam.workflow.PrefillSource;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepRecords;

/** What a form is shown with: values the file already holds, the choices of its lists, facts its conditions ask for. */
@Component
public class ShownValues {

    /** What conditions may ask for, and where it is known. */
    private static final Map<String, Place> FACTS =
            Map.of("unitLevel", new Place("person", "unitLevel"), "childAge", new Place("child", "age"));

    private final StepRecords records;
    private final ObjectProvider<PrefillSource> sources;
    private final ObjectProvider<OptionList> lists;
    private final Lookups lookups;

    ShownValues(
            StepRecords records,
            ObjectProvider<PrefillSource> sources,
            ObjectProvider<OptionList> lists,
            Lookups lookups) {
        this.records = records;
        this.sources = sources;
        this.lists = lists;
        this.lookups = lookups;
    }

    public Map<String, Object> of(Step step, FormSchema schema) {
        return of(step, schema, List.of());
    }

    /** @param filled what the form is or was filled with; of a lookup only what is chosen there is shown, not all there is */
    Map<String, Object> of(Step step, FormSchema schema, List<Map<String, Object>> filled) {
        KnownValues known = known(step, schema);
        Map<String, List<Map<String, String>>> choices = new HashMap<>();
        Map<String, Object> shown = new LinkedHashMap<>();
        for (FormField field : schema.fields()) {
            addKnown(known, field, shown);
            addChoices(step, field, choices, shown);
            field.fields().forEach(nested -> addChoices(step, nested, choices, shown));
        }
        lookups.addChosen(
                step, schema, Stream.concat(filled.stream(), Stream.of(shown)).toList(), shown);
        shown.put("context", facts(schema, known));
        return shown;
    }

    private KnownValues known(Step step, FormSchema schema) {
        Stream<Place> asked = schema.fields().stream()
                .filter(field -> field.from() != null)
                .flatMap(field -> Place.of(field.from()).stream());
        List<Place> places =
                Stream.concat(asked, askedFacts(schema).map(FACTS::get)).toList();
        return new KnownValues(step, places, sources.stream().toList(), records);
    }

    private static void addKnown(KnownValues known, FormField field, Map<String, Object> shown) {
        Object value = field.from() == null ? null : known.first(Place.of(field.from()));
        if (value != null) {
            shown.put(field.key(), value);
        }
    }

    private void addChoices(
            Step step, FormField field, Map<String, List<Map<String, String>>> choices, Map<String, Object> shown) {
        if (field.list() != null && !lookups.isOne(field.list())) {
            shown.put(field.options().valuesKey(), choices.computeIfAbsent(field.list(), name -> choices(step, name)));
        }
    }

    private List<Map<String, String>> choices(Step step, String name) {
        return lists.stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No list is called " + name + "."))
                .options(step)
                .stream()
                .map(option -> Map.of("value", option.value(), "label", option.label()))
                .toList();
    }

    /** Facts that the form asks for; null where unknown, so that a condition can say so. */
    private static Map<String, Object> facts(FormSchema schema, KnownValues known) {
        Map<String, Object> facts = new HashMap<>();
        askedFacts(schema).forEach(fact -> facts.put(fact, known.at(FACTS.get(fact))));
        return facts;
    }

    private static Stream<String> askedFacts(FormSchema schema) {
        return schema.facts().stream().filter(FACTS::containsKey);
    }
}
