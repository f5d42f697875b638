package vn.maiam.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.roaringbitmap.longlong.Roaring64NavigableMap;

/** The ids that a figure was counted from, compressed as 64-bit Roaring bitmap in its portable format. */
final class IdSet {

    private IdSet() {}

    static byte[] compress(long[] ids) {
        long[] known = ids == null ? new long[0] : ids;
        Roaring64NavigableMap set = new Roaring64NavigableMap();
        for (long id : known) {
            set.addLong(id);
        }
        set.runOptimize();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            set.serializePortable(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Ascending. */
    static long[] expand(byte[] bytes) {
        Roaring64NavigableMap set = new Roaring64NavigableMap();
        try {
            set.deserializePortable(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return set.toArray();
    }
}
