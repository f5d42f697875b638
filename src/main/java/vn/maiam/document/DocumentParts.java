package vn.maiam.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code document_part}: content in pieces, of which one at a time is in memory. */
@Repository
class DocumentParts {

    private static final int PART_BYTES = 512 * 1024;

    private final JdbcClient jdbc;

    DocumentParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(long document, InputStream content) throws IOException {
        int number = 0;
        for (byte[] part = content.readNBytes(PART_BYTES); part.length > 0; part = content.readNBytes(PART_BYTES)) {
            jdbc.sql("INSERT INTO document_part (document_id, number, content) VALUES (?, ?, ?)")
                    .params(document, number++, part)
                    .update();
        }
    }

    void copy(long document, OutputStream to) throws IOException {
        byte[] part = part(document, 0);
        for (int number = 1; part != null; number++) {
            to.write(part);
            part = part(document, number);
        }
    }

    private byte[] part(long document, int number) {
        return jdbc.sql("SELECT content FROM document_part WHERE document_id = ? AND number = ?")
                .params(document, number)
                .query((row, index) -> row.getBytes(1))
                .optional()
                .orElse(null);
    }
}
