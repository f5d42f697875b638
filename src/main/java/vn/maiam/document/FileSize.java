package vn.maiam.document;

import java.util.Locale;

/** How large a file is, as people write it here: "820 KB", "1,2 MB". */
public final class FileSize {

    private static final double KILO = 1024;

    private FileSize() {}

    public static String words(long bytes) {
        if (bytes < KILO * KILO) {
            return Math.max(1, Math.round(bytes / KILO)) + " KB";
        }
        return String.format(Locale.ROOT, "%.1f", bytes / KILO / KILO).replace('.', ',') + " MB";
    }
}
