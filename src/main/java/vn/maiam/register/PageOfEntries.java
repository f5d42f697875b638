package vn.maiam.register;

import java.util.List;

/**
 * @param number from 1
 * @param total of all pages
 */
record PageOfEntries(List<EntryRow> rows, int number, int pages, long total) {

    static final int SIZE = 25;

    public boolean isEmpty() {
        return total == 0;
    }

    public long first() {
        return (number - 1L) * SIZE + 1;
    }

    public long last() {
        return (number - 1L) * SIZE + rows.size();
    }

    public Integer previous() {
        return number > 1 ? number - 1 : null;
    }

    public Integer next() {
        return number < pages ? number + 1 : null;
    }
}
