package vn.maiam.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.database.OnEachDatabase;

class ReplacedTemplatesTest {

    @OnEachDatabase
    void theNewestCountsAndEveryEarlierOneStays(DataSource database) {
        TemplateRows rows = rows(database);
        assertThat(rows.content("mau-01")).isEmpty();

        rows.add("mau-01", 1, "một.docx", new byte[] {1, 2}, "admin");
        rows.add("mau-01", 2, "hai.docx", new byte[] {3}, "admin");
        assertThat(rows.content("mau-01")).hasValue(new byte[] {3});

        rows.add("mau-01", 3, null, null, "admin");
        assertThat(rows.content("mau-01")).isEmpty();
        assertThat(rows.history("mau-01"))
                .extracting(TemplateChange::fileName)
                .containsExactly(null, "hai.docx", "một.docx");
        assertThat(rows.history("mau-02")).isEmpty();
    }

    @OnEachDatabase
    void ofTwoWhoReplaceTheSameTemplateAtOnceOneFails(DataSource database) {
        TemplateRows rows = rows(database);
        rows.add("mau-01", 1, "một.docx", new byte[] {1}, "admin");

        assertThatThrownBy(() -> rows.add("mau-01", 1, "khác.docx", new byte[] {2}, "admin2"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @OnEachDatabase
    void nobodyChangesWhatWasInForce(DataSource database) {
        TemplateRows rows = rows(database);
        rows.add("mau-01", 1, "một.docx", new byte[] {1}, "admin");
        JdbcClient jdbc = JdbcClient.create(database);

        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE paper_template SET changed_by = 'x'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM paper_template").update())
                .isInstanceOf(DataAccessException.class);
    }

    private static TemplateRows rows(DataSource database) {
        return new TemplateRows(JdbcClient.create(database), Clock.systemUTC());
    }
}
