package vn.maiam.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.CaseAdditions;
import vn.maiam.document.DocumentRows.Listed;

/** Keeps documents: the row and its content, or neither. */
@Component
class DocumentStore {

    private final DocumentRows rows;
    private final DocumentParts parts;
    private final CaseAdditions cases;
    private final ObjectProvider<SignedPapers> papers;
    private final Clock clock;

    DocumentStore(
            DocumentRows rows,
            DocumentParts parts,
            CaseAdditions cases,
            ObjectProvider<SignedPapers> papers,
            Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.cases = cases;
        this.papers = papers;
        this.clock = clock;
    }

    /** @throws vn.maiam.casefile.CaseFileClosed if the file was closed meanwhile */
    @Transactional
    Document add(NewDocument added) {
        cases.holdOpen(added.caseCode());
        if (added.paper() != null
                && papers.stream().noneMatch(known -> known.exists(added.caseCode(), added.paper()))) {
            throw DocumentRefused.unknownPaper();
        }
        Path content = added.checked().content();
        try (InputStream bytes = Files.newInputStream(content)) {
            Document row = row(added, Files.size(content), sha256(content));
            long id = rows.add(row);
            parts.write(id, bytes);
            return find(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name is chosen while the file is held, so that two of one name at once are both kept. */
    private Document row(NewDocument added, long bytes, String sha256) {
        return new Document(
                0,
                added.caseCode(),
                added.legCode(),
                added.paper(),
                added.name().besides(rows.names(added.caseCode())),
                added.checked().kind(),
                bytes,
                sha256,
                added.checked().pages(),
                added.personId(),
                clock.instant());
    }

    private static String sha256(Path content) throws IOException {
        try (DigestInputStream read = new DigestInputStream(Files.newInputStream(content), digest())) {
            read.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws DocumentGone if there is none */
    Document find(long id) {
        return rows.find(id).orElseThrow(DocumentGone::new);
    }

    List<Listed> list(Collection<String> caseCodes) {
        return rows.list(caseCodes);
    }

    void copy(Document document, OutputStream to) throws IOException {
        parts.copy(document.id(), to);
    }
}
