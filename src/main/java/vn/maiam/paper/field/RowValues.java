package vn.maiam.paper.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.maiam.form.FormField;
import vn.maiam.paper.word.Placeholder;
import vn.maiam.paper.word.Values;

/** The values inside one row of a repeating table; every name but its columns means what it means outside. */
class RowValues implements Values {

    private static final String NUMBER = "row.number";

    private final Values outside;
    private final String prefix;
    private final FormField list;
    private final Map<?, ?> row;
    private final int number;
    private final ValueText text;

    /**
     * @param list null where the form of that time had no such table
     * @param number from 1
     */
    RowValues(Values outside, String table, FormField list, Map<?, ?> row, int number, ValueText text) {
        this.outside = outside;
        this.prefix = table + ".";
        this.list = list;
        this.row = row;
        this.number = number;
        this.text = text;
    }

    @Override
    public List<String> lines(Placeholder place) {
        if (place.name().equals(NUMBER)) {
            return List.of(String.valueOf(number));
        }
        if (!place.name().startsWith(prefix)) {
            return outside.lines(place);
        }
        String column = place.name().substring(prefix.length());
        return text.lines(field(column).orElse(null), row.get(column), place);
    }

    private Optional<FormField> field(String column) {
        return list == null
                ? Optional.empty()
                : list.fields().stream()
                        .filter(field -> field.key().equals(column))
                        .findFirst();
    }

    @Override
    public Optional<String> tableOf(Placeholder place) {
        return Optional.empty();
    }

    @Override
    public List<Values> rows(String table) {
        throw new IllegalStateException("A row holds no table.");
    }
}
