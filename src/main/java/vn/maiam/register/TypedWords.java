package vn.maiam.register;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.maiam.casefile.FoldedName;

/** What was typed into a register's search: it may be a name, so it is in no address. */
record TypedWords(String text) implements Serializable {

    static final TypedWords NOTHING = new TypedWords("");
    private static final int LONGEST = 100;

    TypedWords {
        text = text == null ? "" : text.strip();
        text = text.substring(0, Math.min(text.length(), LONGEST));
    }

    boolean isNothing() {
        return text.isEmpty();
    }

    /** Marks and capitals are typed or not: both sides are compared without. */
    Set<String> folded() {
        String folded = FoldedName.of(text);
        return folded == null
                ? Set.of()
                : Arrays.stream(folded.split(" ")).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
