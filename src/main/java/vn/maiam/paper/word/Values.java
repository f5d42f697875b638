package vn.maiam.paper.word;

import java.util.List;
import java.util.Optional;

/** What the names of a template stand for. */
public interface Values {

    /** The value's lines; empty where nothing was entered. */
    List<String> lines(Placeholder placeholder);

    /** The repeating table that the name is a column of; empty for any other name, and inside a row. */
    Optional<String> tableOf(Placeholder placeholder);

    /** The table's rows, each with the values of its columns; a single empty one if the table has none. */
    List<Values> rows(String table);
}
