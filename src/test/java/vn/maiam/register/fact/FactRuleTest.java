package vn.maiam.register.fact;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.maiam.database.OnEachDatabase;
import vn.maiam.database.TestDatabases;
import vn.maiam.form.FormSchema;

/** What the deployment gate says of a projection that could not be written. */
class FactRuleTest {

    private static final FactRule RULE = new FactRule(new FactTables(new JdbcTemplate(TestDatabases.h2())));

    @OnEachDatabase
    void theTableOfFactsFitsTheDatabase(DataSource database) {
        assertThat(new FactTables(new JdbcTemplate(database)).all())
                .anySatisfy(table -> assertThat(table.name()).isEqualTo("declared_population"));
    }

    @OnEachDatabase
    void columnsAreTheSameOnBoth(DataSource database) {
        assertThat(new FactTables(new JdbcTemplate(database)).all())
                .isEqualTo(new FactTables(new JdbcTemplate(TestDatabases.h2())).all());
    }

    @Test
    void aFormWithoutDeclarationsIsFine() {
        assertThat(problems("{'type': 'textfield', 'key': 'note', 'label': 'Ghi chú'}"))
                .isEmpty();
    }

    @Test
    void anUnknownTableOrColumnIsRefused() {
        assertThat(problems("{'type': 'textfield', 'key': 'a', 'label': 'A', 'properties': {'into': 'nothing.name'}}"))
                .containsExactly("trường a ghi vào “nothing.name” (into), mà không có cột số liệu nào như thế");
        assertThat(problems(
                        "{'type': 'textfield', 'key': 'a', 'label': 'A', 'properties': {'into': 'network.nothing'}}"))
                .containsExactly("trường a ghi vào “network.nothing” (into), mà không có cột số liệu nào như thế");
        assertThat(
                        problems(
                                "{'type': 'dynamiclist', 'path': 'a', 'label': 'A', 'properties': {'fact': 'child_file'}, 'components': []}"))
                .containsExactly("không có bảng số liệu “child_file” (fact)");
    }

    @Test
    void aTypeThatCannotFitIsRefused() {
        assertThat(problems(baseline("'type': 'textfield', 'validate': {'maxLength': 20}")))
                .containsExactly("trường amount (textfield) không hợp kiểu của cột “baseline.amount”");
        assertThat(problems(baseline("'type': 'number'"))).isEmpty();
    }

    @Test
    void aTextLongerThanItsColumnIsRefused() {
        assertThat(problems(baseline("'type': 'number'").replace("'maxLength': 500", "'maxLength': 501")))
                .containsExactly("trường source dài hơn 500 ký tự của cột “baseline.source”");
    }

    @Test
    void aRequiredColumnWithoutAFieldIsRefused() {
        assertThat(
                        problems(
                                "{'type': 'number', 'key': 'year', 'label': 'Năm', 'properties': {'into': 'fund_campaign.fund_year'}}"))
                .containsExactly("chưa trường nào ghi vào cột bắt buộc “fund_campaign.target_vnd”");
    }

    @Test
    void aReferenceThatCouldBeTypedIsRefused() {
        assertThat(
                        problems(
                                "{'type': 'textfield', 'key': 'who', 'label': 'Ai', 'properties': {'into': 'child_category.child_id'}}"))
                .contains("trường who ghi vào “child_category.child_id” nên phải chọn trong một danh mục (list)");
    }

    @Test
    void whatTheHouseFillsByItselfIsRefused() {
        assertThat(
                        problems(
                                "{'type': 'textfield', 'key': 'code', 'label': 'Mã', 'properties': {'into': 'network.entry_code'}}"))
                .contains("cột “network.entry_code” do hệ thống tự ghi, trường code không được ghi vào");
    }

    private static String baseline(String amount) {
        return """
            {%s, 'key': 'amount', 'label': 'Số', 'properties': {'into': 'baseline.amount'}},
            {'type': 'textfield', 'key': 'indicator', 'label': 'Chỉ tiêu', 'validate': {'maxLength': 120},
                'properties': {'into': 'baseline.indicator'}},
            {'type': 'textfield', 'key': 'source', 'label': 'Nguồn', 'validate': {'maxLength': 500},
                'properties': {'into': 'baseline.source'}},
            {'type': 'datetime', 'key': 'from', 'dateLabel': 'Từ', 'subtype': 'date',
                'properties': {'into': 'baseline.from_date'}},
            {'type': 'datetime', 'key': 'to', 'dateLabel': 'Đến', 'subtype': 'date',
                'properties': {'into': 'baseline.to_date'}}"""
                .formatted(amount);
    }

    private static java.util.List<String> problems(String components) {
        return RULE.problems(
                FormSchema.parse("{\"id\": \"form\", \"components\": [%s]}".formatted(components.replace('\'', '"'))));
    }
}
