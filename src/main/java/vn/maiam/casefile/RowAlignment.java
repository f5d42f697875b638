package vn.maiam.casefile;

import java.util.ArrayList;
import java.util.List;
import vn.maiam.casefile.ComparisonView.Row;

/**
 * Which row of a table has become which: rows that are the same keep the order they have on both sides (a longest common
 * subsequence); between them, what went and what came is taken for a change, in order.
 */
class RowAlignment {

    private final List<List<String>> left;
    private final List<List<String>> right;
    private final int[][] common;

    /** Rows as lists of cells, null where empty. */
    RowAlignment(List<List<String>> left, List<List<String>> right) {
        this.left = left;
        this.right = right;
        this.common = longestCommon();
    }

    private int[][] longestCommon() {
        int[][] length = new int[left.size() + 1][right.size() + 1];
        for (int at = left.size() - 1; at >= 0; at--) {
            for (int beside = right.size() - 1; beside >= 0; beside--) {
                length[at][beside] = left.get(at).equals(right.get(beside))
                        ? length[at + 1][beside + 1] + 1
                        : Math.max(length[at + 1][beside], length[at][beside + 1]);
            }
        }
        return length;
    }

    boolean differ() {
        return !left.equals(right);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<List<String>> gone = new ArrayList<>();
        List<List<String>> come = new ArrayList<>();
        int at = 0;
        int beside = 0;
        while (at < left.size() || beside < right.size()) {
            if (at < left.size() && beside < right.size() && left.get(at).equals(right.get(beside))) {
                settle(gone, come, rows);
                rows.add(new Row("same", left.get(at++), right.get(beside++)));
            } else if (beside == right.size() || at < left.size() && common[at + 1][beside] >= common[at][beside + 1]) {
                gone.add(left.get(at++));
            } else {
                come.add(right.get(beside++));
            }
        }
        settle(gone, come, rows);
        return rows;
    }

    private static void settle(List<List<String>> gone, List<List<String>> come, List<Row> rows) {
        for (int at = 0; at < Math.max(gone.size(), come.size()); at++) {
            List<String> before = at < gone.size() ? gone.get(at) : null;
            List<String> after = at < come.size() ? come.get(at) : null;
            rows.add(new Row(before == null ? "added" : after == null ? "removed" : "changed", before, after));
        }
        gone.clear();
        come.clear();
    }
}
