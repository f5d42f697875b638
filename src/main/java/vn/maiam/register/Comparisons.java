package vn.maiam.register;

import java.util.List;

/**
 * The rounds of a register side by side.
 *
 * @param rounds what people call them, the first first
 */
record Comparisons(List<String> rounds, List<Comparison> lines) {

    static final int MOST = 200;
}
