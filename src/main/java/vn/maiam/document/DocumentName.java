package vn.maiam.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file's name, made fit to be shown and to be saved anywhere.
 *
 * @param stem what stands before the ending, never empty
 * @param ending after the last full stop; empty if there is none
 */
record DocumentName(String stem, String ending) {

    private static final int LONGEST_STEM = 150;

    /** Path marks, what Windows forbids, control characters, and invisible ones that turn the direction of writing. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}<>:\"/\\\\|?*]");

    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    /** @param sent the name as the browser sent it; some send the whole path */
    static DocumentName of(String sent) {
        String whole = sent == null ? "" : sent;
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        String clean = FORBIDDEN
                .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip();
        int dot = clean.lastIndexOf('.');
        return dot < 0
                ? new DocumentName(stem(clean), "")
                : new DocumentName(stem(clean.substring(0, dot)), clean.substring(dot + 1));
    }

    private static String stem(String text) {
        String bare = text.replaceAll("^[. ]+|[. ]+$", "");
        String named = bare.isEmpty() ? "tài liệu" : bare;
        String safe = DEVICE.matcher(named).matches() ? "_" + named : named;
        int end = Math.min(safe.length(), LONGEST_STEM);
        return Character.isHighSurrogate(safe.charAt(end - 1)) ? safe.substring(0, end - 1) : safe.substring(0, end);
    }

    /** The name itself if it is free, else the first free of "ảnh (2).jpg", "ảnh (3).jpg" ... */
    String besides(Set<String> taken) {
        Set<String> folded =
                taken.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(this::numbered)
                .filter(name -> !folded.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    private String numbered(int number) {
        return (number == 1 ? stem : stem + " (" + number + ")") + "." + ending;
    }
}
