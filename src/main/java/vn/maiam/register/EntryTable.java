package vn.maiam.register;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.Entered;
import vn.maiam.casefile.FormVersions;
import vn.maiam.casefile.VietnameseDate;
import vn.maiam.form.FormField;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.register.EntryRow.Cell;
import vn.maiam.register.fact.FactMarks;

/** Entries as rows of a list: the columns are what counts of their records, read for all rows at once. */
@Component
class EntryTable {

    private final EntryRecordRows records;
    private final FormVersions forms;
    private final EntryText text;
    private final Units units;

    EntryTable(EntryRecordRows records, FormVersions forms, EntryText text, Units units) {
        this.records = records;
        this.forms = forms;
        this.text = text;
        this.units = units;
    }

    List<EntryRow> rows(Register register, EntryReach reach, List<Entry> entries) {
        Map<String, List<Entered>> byEntry = records
                .standing(entries.stream().map(Entry::code).toList())
                .stream()
                .collect(Collectors.groupingBy(Entered::dossierCode));
        return entries.stream()
                .map(entry -> row(register, reach, entry, byEntry.getOrDefault(entry.code(), List.of())))
                .toList();
    }

    private EntryRow row(Register register, EntryReach reach, Entry entry, List<Entered> standing) {
        boolean reads = reach.reads(entry);
        boolean whole = reads || EntryReading.isWithoutChildren(entry, register);
        Map<String, Cell> cells = new HashMap<>();
        standing.forEach(record -> addCells(register, record, whole, cells));
        return new EntryRow(
                entry.code(),
                whole ? entry.label() : null,
                VietnameseDate.of(entry.day().toString()),
                units.find(entry.unitKey()).map(Unit::name).orElse(entry.unitKey()),
                entry.unitKey(),
                entry.open() ? "Đang làm" : "Đã xong",
                whole,
                new LinkedHashMap<>(register.columns())
                        .entrySet().stream()
                                .map(column ->
                                        cells.getOrDefault(column.getKey(), new Cell(column.getValue(), null, null)))
                                .toList());
    }

    private void addCells(Register register, Entered record, boolean whole, Map<String, Cell> cells) {
        List<FormField> fields =
                forms.get(record.formId(), record.formVersion()).fields();
        EntryMark.COLUMN
                .among(fields)
                .filter(field -> whole || !isOfChild(field))
                .forEach(field -> {
                    String value = text.of(field, fields, record.content());
                    if (value != null) {
                        Number number = record.content().get(field.key()) instanceof Number one ? one : null;
                        cells.put(field.key(), new Cell(register.columns().get(field.key()), value, number));
                    }
                });
    }

    /** What a manager does not see: the child, what belongs to it, and what is typed freely, as it may name one. */
    private static boolean isOfChild(FormField field) {
        return FactMarks.childPart(field).isPresent()
                || FactMarks.choosesChild(field)
                || field.isDynamicList()
                || field.type().equals("textfield")
                || field.type().equals("textarea");
    }
}
