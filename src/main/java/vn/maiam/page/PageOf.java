package vn.maiam.page;

import java.util.List;
import java.util.function.LongFunction;

/**
 * One page of a list.
 *
 * @param number from 1
 * @param total of the rows on all pages
 */
public record PageOf<T>(List<T> rows, int number, int pages, long total) {

    public static final int SIZE = 25;

    /**
     * @param wanted the page; the last one where there are not so many
     * @param rows the rows, at most {@link #SIZE}, after so many others
     */
    public static <T> PageOf<T> of(long total, int wanted, LongFunction<List<T>> rows) {
        int pages = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        int number = Math.min(wanted, pages);
        return new PageOf<>(rows.apply((number - 1L) * SIZE), number, pages, total);
    }

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
