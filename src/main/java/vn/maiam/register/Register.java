package vn.maiam.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;
import vn.maiam.register.fact.FactMarks;
import vn.maiam.workflow.LegStarts.Start;

/**
 * A kind of entries.
 *
 * @param kind as start events name it
 * @param starts of the processes that open such entries, the one that gives the register its name first
 * @param columns label by key of the fields that its list shows, in the order of the forms
 * @param namesChildren whether a form of it asks for children by name
 */
public record Register(String kind, List<Start> starts, Map<String, String> columns, boolean namesChildren) {

    static final String KIND = "register";
    static final String PREFIX = "codePrefix";
    private static final String GROUP = "registerGroup";

    static Register of(String kind, List<Start> starts) {
        List<FormField> fields = starts.stream()
                .flatMap(start -> start.forms().stream())
                .flatMap(form -> FormSchema.parse(form.schema()).fields().stream())
                .toList();
        Map<String, String> columns = new LinkedHashMap<>();
        EntryMark.COLUMN.among(fields).forEach(field -> columns.putIfAbsent(field.key(), field.label()));
        boolean namesChildren = fields.stream()
                .flatMap(field -> Stream.concat(Stream.of(field), field.fields().stream()))
                .anyMatch(field -> FactMarks.childPart(field).isPresent() || FactMarks.choosesChild(field));
        return new Register(kind, starts, columns, namesChildren);
    }

    public String name() {
        return starts.get(0).processName();
    }

    /** Under which heading it stands; empty for none. */
    public String group() {
        return starts.get(0).properties().getOrDefault(GROUP, "");
    }

    /** With which letters the codes of its entries begin. */
    public String codePrefix() {
        return starts.get(0).properties().get(PREFIX);
    }

    /** The roles that begin an entry or work on it, as its diagrams name them. */
    Set<String> roles() {
        return starts.stream()
                .flatMap(start -> Stream.concat(start.roles().stream(), start.workers().stream()))
                .collect(Collectors.toSet());
    }
}
