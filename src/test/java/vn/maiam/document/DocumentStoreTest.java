package vn.maiam.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.maiam.casefile.CaseAdditions;
import vn.maiam.casefile.CaseFileClosed;
import vn.maiam.casefile.TestCaseFiles;
import vn.maiam.database.OnEachDatabase;
import vn.maiam.document.ContentCheck.Checked;
import vn.maiam.form.FormRefused;

/** Documents are kept whole, for good, and beside each other. */
class DocumentStoreTest {

    @TempDir
    Path folder;

    private TestCaseFiles files;
    private DocumentStore store;
    private String code;

    private void over(DataSource database) {
        files = new TestCaseFiles(database);
        SignedPapers sevenOnly = (caseCode, paper) -> paper == 7;
        StaticListableBeanFactory papers = new StaticListableBeanFactory();
        papers.addBean("papers", sevenOnly);
        store = new DocumentStore(
                new DocumentRows(files.sql()),
                new DocumentParts(files.sql()),
                files.get(CaseAdditions.class),
                papers.getBeanProvider(SignedPapers.class),
                files.clock);
        code = files.reportOn("Nguyễn Văn An", "male", 2015);
    }

    @OnEachDatabase
    void contentComesBackAsItWasHoweverLargeItIs(DataSource database) throws IOException {
        over(database);
        byte[] large = new byte[3 * 512 * 1024 + 17];
        new Random(5).nextBytes(large);

        Document kept = add("giấy.pdf", large, null);

        ByteArrayOutputStream read = new ByteArrayOutputStream();
        store.copy(store.find(kept.id()), read);
        assertThat(read.toByteArray()).isEqualTo(large);
        assertThat(kept.bytes()).isEqualTo(large.length);
        assertThat(kept.sha256()).hasSize(64);
        assertThat(files.sql()
                        .sql("SELECT COUNT(*) FROM document_part")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @OnEachDatabase
    void twoOfOneNameAreBothKept(DataSource database) {
        over(database);

        add("ảnh.pdf", new byte[] {1}, null);
        add("Ảnh.PDF", new byte[] {2}, null);
        add("ảnh.pdf", new byte[] {3}, null);

        assertThat(names()).containsExactly("ảnh (3).pdf", "Ảnh (2).PDF", "ảnh.pdf");
    }

    @OnEachDatabase
    void alsoWhenTheyComeAtOnce(DataSource database) {
        over(database);

        CompletableFuture<?>[] both = {
            CompletableFuture.runAsync(() -> add("ảnh.pdf", new byte[] {1}, null)),
            CompletableFuture.runAsync(() -> add("ảnh.pdf", new byte[] {2}, null))
        };
        CompletableFuture.allOf(both).join();

        assertThat(names()).containsExactlyInAnyOrder("ảnh.pdf", "ảnh (2).pdf");
    }

    @OnEachDatabase
    void nothingIsChangedOrTakenOut(DataSource database) {
        over(database);
        add("ảnh.pdf", new byte[] {1}, null);

        for (String harm : List.of(
                "UPDATE document SET name = 'x'",
                "DELETE FROM document_part",
                "UPDATE document_part SET number = 9",
                "DELETE FROM document")) {
            assertThatThrownBy(() -> files.sql().sql(harm).update()).hasMessageContaining("append-only");
        }
    }

    @OnEachDatabase
    void aClosedFileTakesNoMore(DataSource database) {
        over(database);
        files.sql().sql("UPDATE case_file SET status = 'closed'").update();

        assertThatThrownBy(() -> add("ảnh.pdf", new byte[] {1}, null))
                .isInstanceOf(CaseFileClosed.class)
                .hasMessageContaining("đã đóng");
        assertThat(names()).isEmpty();
    }

    @OnEachDatabase
    void aSignedCopyNamesAPaperOfItsCase(DataSource database) {
        over(database);

        assertThat(add("quyết định.pdf", new byte[] {1}, 7L).paper()).isEqualTo(7);
        assertThatThrownBy(() -> add("quyết định.pdf", new byte[] {1}, 8L))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("không có văn bản đó");
    }

    private Document add(String name, byte[] bytes, Long paper) {
        Checked checked = new Checked(DocumentKind.PDF, file(bytes), 1);
        NewDocument document =
                new NewDocument(code, null, paper, DocumentName.of(name), TestCaseFiles.OFFICER, checked);
        return new TransactionTemplate(files.get(DataSourceTransactionManager.class))
                .execute(status -> store.add(document));
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "content", null), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> names() {
        return store.list(List.of(code)).stream()
                .map(listed -> listed.document().name())
                .toList();
    }
}
