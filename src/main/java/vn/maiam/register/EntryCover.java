package vn.maiam.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.Entered;
import vn.maiam.casefile.FoldedName;
import vn.maiam.casefile.FormVersions;
import vn.maiam.form.FormField;

/** Keeps what lists show and search of an entry in step with what counts of its records. */
@Component
class EntryCover {

    static final int LONGEST_LABEL = 300;
    private static final int LONGEST_SEARCH = 4000;

    private final EntryRows entries;
    private final EntryRecordRows records;
    private final FormVersions forms;
    private final EntryText text;

    EntryCover(EntryRows entries, EntryRecordRows records, FormVersions forms, EntryText text) {
        this.entries = entries;
        this.records = records;
        this.forms = forms;
        this.text = text;
    }

    /** To be called in the transaction that records or corrects. Where no form says a label or a day, it stays. */
    void renew(Entry entry) {
        List<Entered> standing = records.standing(List.of(entry.code()));
        String label = standing.stream()
                .flatMap(record -> text.label(fields(record), record.content()).stream())
                .findFirst()
                .orElse(entry.label());
        LocalDate day = standing.stream()
                .flatMap(record -> text.day(fields(record), record.content()).stream())
                .findFirst()
                .orElse(entry.day());
        String shown = cut(label, LONGEST_LABEL);
        entries.setCover(entry.code(), shown, day, searchText(shown, standing));
    }

    private String searchText(String label, List<Entered> standing) {
        String words = Stream.concat(Stream.of(label), standing.stream().flatMap(this::searchable))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" | "));
        return Optional.ofNullable(FoldedName.of(words))
                .map(folded -> cut(folded, LONGEST_SEARCH))
                .orElse(null);
    }

    private Stream<String> searchable(Entered record) {
        List<FormField> fields = fields(record);
        return EntryMark.SEARCH
                .among(fields)
                .map(field -> record.content().get(field.key()) instanceof String typed && field.options() == null
                        ? typed
                        : text.of(field, fields, record.content()));
    }

    private List<FormField> fields(Entered record) {
        return forms.get(record.formId(), record.formVersion()).fields();
    }

    static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
    }
}
