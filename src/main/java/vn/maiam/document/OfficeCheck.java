package vn.maiam.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;

/** Whether a zip is a Word or Excel file without programs, and small enough when it is unpacked. */
final class OfficeCheck {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MEGABYTE = 1024 * 1024;
    private static final long LARGEST = 200 * MEGABYTE;
    private static final int MOST_TIMES_LARGER = 100;
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.%s.main+xml";

    private OfficeCheck() {}

    static void check(Path file, DocumentKind kind) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            mustUnpackSmall(zip);
            mustHoldNoProgram(zip);
        }
        mustBe(kind, file);
    }

    /** Counts what really comes out: what a zip says of its own sizes may be a lie. */
    private static void mustUnpackSmall(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw DocumentRefused.inflates();
        }
        byte[] buffer = new byte[64 * 1024];
        long whole = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            long before = whole;
            try (InputStream content = zip.getInputStream(entry)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    whole += read;
                    if (whole > LARGEST || isBomb(whole - before, entry.getCompressedSize())) {
                        throw DocumentRefused.inflates();
                    }
                }
            }
        }
    }

    private static boolean isBomb(long unpacked, long packed) {
        return unpacked > MEGABYTE && unpacked > packed * MOST_TIMES_LARGER;
    }

    private static void mustHoldNoProgram(ZipFile zip) {
        if (zip.stream().map(entry -> entry.getName().toLowerCase(Locale.ROOT)).anyMatch(OfficeCheck::isProgram)) {
            throw DocumentRefused.macros();
        }
    }

    private static boolean isProgram(String part) {
        return part.endsWith("vbaproject.bin") || part.contains("/activex/") || part.endsWith(".exe");
    }

    private static void mustBe(DocumentKind kind, Path file) {
        String language = kind == DocumentKind.DOCX ? "wordprocessingml.document" : "spreadsheetml.sheet";
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            if (parts.getPartsByContentType(MAIN.formatted(language)).size() != 1) {
                throw DocumentRefused.otherContent(kind.id());
            }
            // Closing would write into a package that was opened for writing; this one was not.
            parts.revert();
        } catch (OpenXML4JException | IOException notOffice) {
            throw DocumentRefused.otherContent(kind.id());
        }
    }
}
