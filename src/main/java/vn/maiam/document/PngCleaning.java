package vn.maiam.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Copies a PNG without texts, times, EXIF data and whatever comes after its end: of its chunks only those stay that the
 * picture is drawn with.
 */
final class PngCleaning {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> DRAWN_WITH = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs");
    private static final String EXIF = "eXIf";
    private static final int LARGEST_CHUNK = 32 * 1024 * 1024;

    private PngCleaning() {}

    /** @throws IOException also if it is no whole PNG */
    static void copy(InputStream source, OutputStream target) throws IOException {
        DataInputStream from = new DataInputStream(source);
        DataOutputStream to = new DataOutputStream(target);
        if (!Arrays.equals(from.readNBytes(SIGNATURE.length), SIGNATURE)) {
            throw new IOException("No PNG.");
        }
        to.write(SIGNATURE);
        String type;
        do {
            type = chunk(from, to);
        } while (!type.equals("IEND"));
        to.flush();
    }

    private static String chunk(DataInputStream from, DataOutputStream to) throws IOException {
        int length = from.readInt();
        if (length < 0 || length > LARGEST_CHUNK) {
            throw new IOException("A chunk is too long.");
        }
        byte[] name = new byte[4];
        from.readFully(name);
        byte[] content = from.readNBytes(length);
        if (content.length < length || from.readInt() != checksum(name, content)) {
            throw new IOException("A chunk is damaged.");
        }
        String type = new String(name, StandardCharsets.US_ASCII);
        if (DRAWN_WITH.contains(type)) {
            write(to, name, content);
        } else if (type.equals(EXIF) && PhotoOrientation.needsSaying(PhotoOrientation.of(content))) {
            write(to, name, PhotoOrientation.block(PhotoOrientation.of(content)));
        }
        return type;
    }

    private static void write(DataOutputStream to, byte[] name, byte[] content) throws IOException {
        to.writeInt(content.length);
        to.write(name);
        to.write(content);
        to.writeInt(checksum(name, content));
    }

    private static int checksum(byte[] name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return (int) sum.getValue();
    }
}
