package vn.maiam.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Content on its way in or out: a file that only this process may read, gone when the work is done. */
final class Spooled implements AutoCloseable {

    private final Path path;

    private Spooled(Path path) {
        this.path = path;
    }

    static Spooled empty() {
        try {
            return new Spooled(Files.createTempFile("document", ".part"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Spooled of(InputStream content) throws IOException {
        Spooled spooled = empty();
        try {
            Files.copy(content, spooled.path, StandardCopyOption.REPLACE_EXISTING);
            return spooled;
        } catch (IOException | RuntimeException e) {
            spooled.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
