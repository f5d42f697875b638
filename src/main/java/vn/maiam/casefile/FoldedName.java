package vn.maiam.casefile;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it is compared: people type marks, capitals and spaces differently. */
public final class FoldedName {

    private FoldedName() {}

    /** @return null for a name that is null or blank */
    public static String of(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String withoutMarks = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        // Đ is a letter of its own, which no decomposition turns into D.
        return withoutMarks
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
