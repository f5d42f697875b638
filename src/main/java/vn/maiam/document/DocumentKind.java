package vn.maiam.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of file that may be kept with a case. */
public enum DocumentKind {
    PDF("PDF", "application/pdf", Set.of("application/pdf"), "pdf"),
    DOCX(
            "Word",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("application/zip", "application/x-tika-ooxml"),
            "docx"),
    XLSX(
            "Excel",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Set.of("application/zip", "application/x-tika-ooxml"),
            "xlsx"),
    JPEG("ảnh JPEG", "image/jpeg", Set.of("image/jpeg"), "jpg", "jpeg"),
    PNG("ảnh PNG", "image/png", Set.of("image/png"), "png");

    private final String words;
    private final String mediaType;
    private final Set<String> beginsAs;
    private final List<String> endings;

    DocumentKind(String words, String mediaType, Set<String> beginsAs, String... endings) {
        this.words = words;
        this.mediaType = mediaType;
        this.beginsAs = beginsAs;
        this.endings = List.of(endings);
    }

    /** Empty for an ending that no kind has. */
    static Optional<DocumentKind> ofEnding(String ending) {
        String lower = ending.toLowerCase(Locale.ROOT);
        return all().filter(kind -> kind.endings.contains(lower)).findFirst();
    }

    static DocumentKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    private static Stream<DocumentKind> all() {
        return Arrays.stream(values());
    }

    /** Whether a file of this kind begins with what was found: {@code application/zip}. */
    boolean beginsAs(String detected) {
        return beginsAs.contains(detected);
    }

    /** As stored. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As people call it: "ảnh JPEG". */
    public String words() {
        return words;
    }

    /** What browsers are told: ours, never what was sent along with the file. */
    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }
}
