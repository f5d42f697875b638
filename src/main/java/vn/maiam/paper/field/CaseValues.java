package vn.maiam.paper.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.maiam.casefile.FiledForm;
import vn.maiam.form.FormField;
import vn.maiam.paper.word.Placeholder;
import vn.maiam.paper.word.Values;

/** The names of a template, answered from what was recorded; a field is read in the version it was typed into. */
class CaseValues implements Values {

    private final Map<String, Object> fixed;
    private final Function<String, Optional<FiledForm>> forms;
    private final ValueText text;
    private final KnownFields known;

    /** @param forms by their ids, each as the paper's day knew it */
    CaseValues(
            Map<String, Object> fixed, Function<String, Optional<FiledForm>> forms, ValueText text, KnownFields known) {
        this.fixed = fixed;
        this.forms = forms;
        this.text = text;
        this.known = known;
    }

    @Override
    public List<String> lines(Placeholder place) {
        if (known.fixed(place.name()).isPresent()) {
            return text.lines(null, fixed.get(place.name()), place);
        }
        Answer answer = answer(place.name()).orElseGet(() -> Answer.none(known.newest(place.name())));
        return text.lines(answer.field(), answer.value(), place);
    }

    @Override
    public Optional<String> tableOf(Placeholder place) {
        return known.tableOf(place.name());
    }

    @Override
    public List<Values> rows(String table) {
        Answer answer = answer(table).orElseGet(() -> Answer.none(Optional.empty()));
        List<?> rows = answer.value() instanceof List<?> filled && !filled.isEmpty() ? filled : List.of(Map.of());
        return IntStream.range(0, rows.size())
                .<Values>mapToObj(at -> row(table, answer.field(), (Map<?, ?>) rows.get(at), at + 1))
                .toList();
    }

    private RowValues row(String table, FormField list, Map<?, ?> content, int number) {
        return new RowValues(this, table, list, content, number, text);
    }

    private Optional<Answer> answer(String name) {
        int dot = name.indexOf('.');
        return forms.apply(name.substring(0, dot)).flatMap(form -> Answer.in(form, name.substring(dot + 1)));
    }

    private record Answer(FormField field, Object value) {

        static Optional<Answer> in(FiledForm form, String key) {
            return form.fields().stream()
                    .filter(field -> field.key().equals(key))
                    .findFirst()
                    .map(field -> new Answer(field, form.content().get(key)));
        }

        /** Boxes are drawn even where nobody was asked: in the words of the newest form. */
        static Answer none(Optional<FormField> newest) {
            return new Answer(newest.orElse(null), null);
        }
    }
}
