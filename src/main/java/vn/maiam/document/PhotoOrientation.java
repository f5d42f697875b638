package vn.maiam.document;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which side of a photo is up: the one thing of its EXIF data that is kept, or portraits would lie on their side. The
 * block is a small TIFF file (EXIF 2.32, 4.6): byte order, then a directory of tagged values.
 */
final class PhotoOrientation {

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY_BYTES = 12;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private PhotoOrientation() {}

    /** @return 1 to 8; 1 (upright) where the block says nothing or cannot be read */
    static int of(byte[] tiff) {
        try {
            ByteBuffer block = ByteBuffer.wrap(tiff)
                    .order(tiff.length > 0 && tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = block.getInt(4);
            int entries = Short.toUnsignedInt(block.getShort(directory));
            for (int entry = 0; entry < entries; entry++) {
                int at = directory + 2 + entry * ENTRY_BYTES;
                if (Short.toUnsignedInt(block.getShort(at)) == TAG) {
                    int value = Short.toUnsignedInt(block.getShort(at + 8));
                    return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
                }
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException broken) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    static boolean needsSaying(int orientation) {
        return orientation != UPRIGHT;
    }

    /** A block that says this and nothing else. */
    static byte[] block(int orientation) {
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M'})
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
