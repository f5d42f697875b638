package vn.maiam.register.fact;

import java.util.List;
import java.util.Optional;

/**
 * A table that projections write.
 *
 * @param position rows of a table with a lower one are written first, as others refer to them
 * @param appendOnly its rows are never changed
 * @param ends the table whose rows its rows end; null if it is none of ends
 */
record FactTable(String name, int position, boolean appendOnly, String ends, List<FactColumn> columns) {

    Optional<FactColumn> column(String column) {
        return columns.stream().filter(known -> known.name().equals(column)).findFirst();
    }
}
