package vn.maiam.document;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Whether a picture can be drawn, whole, and is not so large that drawing it would take the browser's memory. */
final class PictureCheck {

    private static final int MOST_MILLIONS = 64;
    private static final int MILLION = 1_000_000;
    private static final int ENOUGH_TO_SEE = 500;

    private PictureCheck() {}

    static void check(Path picture, DocumentKind kind) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.id()).next();
        try (ImageInputStream content = ImageIO.createImageInputStream(picture.toFile())) {
            reader.setInput(content, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > (long) MOST_MILLIONS * MILLION) {
                throw DocumentRefused.tooManyPixels(MOST_MILLIONS);
            }
            draw(reader);
        } finally {
            reader.dispose();
        }
    }

    /** Reads every line of it, but keeps only some points: a large picture is checked in little memory. */
    private static void draw(ImageReader reader) throws IOException {
        int side = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, side / ENOUGH_TO_SEE);
        ImageReadParam sparse = reader.getDefaultReadParam();
        sparse.setSourceSubsampling(step, step, 0, 0);
        if (reader.canReadRaster()) {
            // Also colours that Java has no model for, as printers' four.
            reader.readRaster(0, sparse);
        } else {
            reader.read(0, sparse);
        }
    }
}
