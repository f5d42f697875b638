package vn.maiam.organisation;

/**
 * What is wrong with one line of an imported file.
 *
 * @param line counted from 1, the header included
 * @param sentence Vietnamese; says what to do where that is not plain
 */
public record Problem(int line, String sentence) {

    @Override
    public String toString() {
        return "Dòng " + line + ": " + sentence;
    }
}
