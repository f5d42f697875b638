package vn.maiam.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.maiam.casefile.TestCaseFiles.OFFICER;
import static vn.maiam.casefile.TestCaseFiles.step;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.maiam.casefile.CaseFileView.RecordView;
import vn.maiam.casefile.ComparisonView.Line;
import vn.maiam.casefile.ComparisonView.Row;
import vn.maiam.database.TestDatabases;
import vn.maiam.form.FormRefused;

class ComparingRecordsTest {

    private final TestCaseFiles files = new TestCaseFiles(TestDatabases.h2());
    private final String code = files.reportOn("Nguyễn Văn An", "male", 2015);

    @Test
    void fieldsAreComparedInWordsAndRowsAsTheyMoved() {
        long first = visit(Map.of(
                "visitedOn",
                "2026-11-24",
                "opinion",
                "Sợ",
                "signs",
                List.of("bruise"),
                "services",
                List.of(need("Khám"), need("Học"), need("Ăn"))));
        long second = visit(Map.of(
                "visitedOn",
                "2026-11-24",
                "signs",
                List.of("bruise", "fear"),
                "seen",
                true,
                "services",
                List.of(need("Áo ấm"), need("Khám"), need("Học nghề"), need("Ăn"))));

        ComparisonView view = files.get(CaseComparisons.class).compare(code, second, first, OFFICER);

        assertThat(view.left().id()).isEqualTo(first);
        assertThat(view.lines())
                .extracting(line -> line.label() + "|" + line.changed() + "|" + line.left() + "|" + line.right())
                .containsExactly(
                        "Ngày thăm|false|24/11/2026|24/11/2026",
                        "Ý kiến của trẻ|true|Sợ|null",
                        "Có gặp trẻ|true|null|Có",
                        "Dấu hiệu|true|Vết bầm|Vết bầm, Sợ hãi",
                        "Dịch vụ|true|null|null");
        Line services = view.lines().get(4);
        assertThat(services.columns()).containsExactly("Nhu cầu");
        assertThat(services.rows())
                .containsExactly(
                        new Row("added", null, List.of("Áo ấm")),
                        new Row("same", List.of("Khám"), List.of("Khám")),
                        new Row("changed", List.of("Học"), List.of("Học nghề")),
                        new Row("same", List.of("Ăn"), List.of("Ăn")));
    }

    @Test
    void twoFormsAreNotCompared() {
        long visit = visit(Map.of("opinion", "Sợ"));
        long report = view(OFFICER).records().get(0).id();

        assertThatThrownBy(() -> files.get(CaseComparisons.class).compare(code, visit, report, OFFICER))
                .isInstanceOf(FormRefused.class);
    }

    @Test
    void whoeverMayNotReadTheFileComparesNothing() {
        long first = visit(Map.of("opinion", "Sợ"));
        long second = visit(Map.of("opinion", "Vui"));

        assertThatThrownBy(() -> files.get(CaseComparisons.class).compare(code, first, second, "districtHealth.870"))
                .isInstanceOf(MayNotRead.class);
    }

    @Test
    void anEarlierCommuneComparesOnlyWhatItReads() {
        long first = visit(Map.of("opinion", "Sợ"));
        files.get(Responsibility.class).handOver(code, TestCaseFiles.THUONG_THOI_HAU);
        files.clock.set("2026-11-23T09:05");
        long later = visit(Map.of("opinion", "Vui"));

        assertThatThrownBy(() -> files.get(CaseComparisons.class).compare(code, first, later, OFFICER))
                .isInstanceOf(MayNotRead.class);
    }

    private static Map<String, Object> need(String need) {
        return Map.of("need", need);
    }

    private long visit(Map<String, Object> content) {
        files.record(step(code), TestForms.VISIT, content);
        List<RecordView> records = view("districtLabour.870").records();
        return records.get(records.size() - 1).id();
    }

    private CaseFileView view(String person) {
        return files.get(CaseFiles.class).view(code, person, "Thăm trẻ");
    }
}
