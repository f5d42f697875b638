package vn.maiam.organisation;

import java.util.Map;

/** One line of a file: its number, counted from 1 with the header, and its trimmed values by column. */
record CsvLine(int number, Map<String, String> values) {

    String get(String column) {
        return values.get(column);
    }

    boolean blank(String column) {
        return get(column).isEmpty();
    }
}
