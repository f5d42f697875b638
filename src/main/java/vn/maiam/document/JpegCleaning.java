package vn.maiam.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies a JPEG without what cameras and programs write beside the picture: place, time, device, owner, small copies of
 * it, comments, and whatever comes after its end, where telephones put films and positions. The picture itself is copied
 * as it is, so that it loses nothing. What is not known to be needed goes: libraries for metadata remove the blocks they
 * know and leave the others.
 */
final class JpegCleaning {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final byte[] EXIF = ascii("Exif\0\0");
    private static final byte[] JFIF = ascii("JFIF\0");
    private static final byte[] COLOURS = ascii("ICC_PROFILE\0");
    private static final byte[] ADOBE = ascii("Adobe");
    private static final int JFIF_WITHOUT_SMALL_COPY = 14;

    private final DataInputStream from;
    private final DataOutputStream to;

    private JpegCleaning(InputStream from, OutputStream to) {
        this.from = new DataInputStream(from);
        this.to = new DataOutputStream(to);
    }

    /** @throws IOException also if it is no whole JPEG */
    static void copy(InputStream from, OutputStream to) throws IOException {
        new JpegCleaning(from, to).copy();
    }

    private void copy() throws IOException {
        if (from.readUnsignedByte() != 0xFF || from.readUnsignedByte() != START) {
            throw new IOException("No JPEG.");
        }
        mark(START);
        int marker = nextMarker();
        while (marker != END) {
            segment(marker);
            marker = marker == SCAN ? pictureData() : nextMarker();
        }
        mark(END);
        to.flush();
    }

    private int nextMarker() throws IOException {
        if (from.readUnsignedByte() != 0xFF) {
            throw new IOException("A segment does not end where it says.");
        }
        int marker = from.readUnsignedByte();
        while (marker == 0xFF) {
            marker = from.readUnsignedByte();
        }
        return marker;
    }

    private void segment(int marker) throws IOException {
        byte[] content = new byte[Math.max(0, from.readUnsignedShort() - 2)];
        from.readFully(content);
        byte[] kept = kept(marker, content);
        if (kept != null) {
            mark(marker);
            to.writeShort(kept.length + 2);
            to.write(kept);
        }
    }

    /** @return null for what goes */
    private static byte[] kept(int marker, byte[] content) {
        return switch (marker) {
            case APP0 -> begins(content, JFIF) ? withoutSmallCopy(content) : null;
            case APP1 -> begins(content, EXIF) ? orientation(content) : null;
            case APP2 -> begins(content, COLOURS) ? content : null;
            case APP14 -> begins(content, ADOBE) ? content : null;
            case COMMENT -> null;
            default -> marker > APP0 && marker <= APP15 ? null : content;
        };
    }

    private static byte[] withoutSmallCopy(byte[] jfif) {
        byte[] kept = Arrays.copyOf(jfif, JFIF_WITHOUT_SMALL_COPY);
        kept[12] = 0;
        kept[13] = 0;
        return kept;
    }

    private static byte[] orientation(byte[] exif) {
        int orientation = PhotoOrientation.of(Arrays.copyOfRange(exif, EXIF.length, exif.length));
        if (!PhotoOrientation.needsSaying(orientation)) {
            return null;
        }
        byte[] block = PhotoOrientation.block(orientation);
        byte[] kept = Arrays.copyOf(EXIF, EXIF.length + block.length);
        System.arraycopy(block, 0, kept, EXIF.length, block.length);
        return kept;
    }

    /** Copies the compressed picture. @return the marker that ends it; in it stand only restarts and stuffed zeros */
    private int pictureData() throws IOException {
        while (true) {
            int value = from.readUnsignedByte();
            if (value != 0xFF) {
                to.write(value);
                continue;
            }
            int next = from.readUnsignedByte();
            while (next == 0xFF) {
                next = from.readUnsignedByte();
            }
            if (next != 0 && !isRestart(next)) {
                return next;
            }
            mark(next);
        }
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private void mark(int marker) throws IOException {
        to.write(0xFF);
        to.write(marker);
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
