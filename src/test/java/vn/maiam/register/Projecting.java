package vn.maiam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.maiam.register.HomeCare.OFFICER;
import static vn.maiam.register.HomeCare.carers;
import static vn.maiam.register.HomeCare.ofNewChild;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.casefile.CorrectionRefused;
import vn.maiam.form.FormRefused;
import vn.maiam.story.Office;

/** What a form declares stands in the tables that figures are counted from, and follows what is corrected. */
abstract class Projecting {

    @Autowired
    HomeCare register;

    @Autowired
    EntryCorrections corrections;

    @Autowired
    EntryFiles files;

    @Autowired
    Entries entries;

    @Autowired
    Office office;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void deploy() {
        register.deployed();
        if (sql.sql("SELECT COUNT(*) FROM service_kind WHERE code = 'S1'")
                        .query(Integer.class)
                        .single()
                == 0) {
            sql.sql(
                            "INSERT INTO service_kind (code, name, service_group, position, source) VALUES ('S1', 'Một', 'x', 1, 'x'), ('S2', 'Hai', 'x', 2, 'x')")
                    .update();
        }
    }

    @Test
    void aNewChildIsWrittenBeforeWhatRefersToIt() {
        String code =
                register.begun(ofNewChild("Lê Thị Nhà", "carers", carers("Trần Thị Bà", "bà", "Lê Văn Ông", "ông")));

        long child = child(code);
        assertThat(text("SELECT name FROM child WHERE id = " + child)).isEqualTo("Lê Thị Nhà");
        assertThat(texts("SELECT child_id FROM child_residence WHERE entry_code = '%s'", code))
                .containsExactly(String.valueOf(child));
        assertThat(texts(
                        "SELECT carer.folded_name || ' ' || tie.relation FROM caregiver_of tie JOIN caregiver carer ON carer.id = tie.caregiver_id"
                                + " WHERE tie.entry_code = '%s' AND tie.from_date = DATE '2026-02-01' ORDER BY tie.id",
                        code))
                .containsExactly("tran thi ba bà", "le van ong ông");
    }

    @Test
    void listsNameTheChildByInitialsOnly() {
        String code = register.begun(ofNewChild("Phan Thị Kín"));

        assertThat(entries.find(code).orElseThrow().label()).isEqualTo("P.T.K., nữ, 2018");
        assertThat(text("SELECT search_text FROM entry WHERE code = '" + code + "'"))
                .contains("phan thi kin");
    }

    @Test
    void aChildWhoIsKnownIsChosenAndNotMadeAgain() {
        long known = child(register.begun(ofNewChild("Đỗ Văn Quen")));
        long before = count("child");

        String code = register.begun(new HashMap<>(Map.of("knownChild", String.valueOf(known), "since", "2026-03-01")));

        assertThat(count("child")).isEqualTo(before);
        assertThat(child(code)).isEqualTo(known);
        assertThat(texts("SELECT child_id FROM child_residence WHERE entry_code = '%s'", code))
                .containsExactly(String.valueOf(known));
    }

    @Test
    void aChildOfAnotherUnitCannotBeChosen() {
        String other = office.start("communeOfficer.29962", "homeCare", new HashMap<>(ofNewChild("Ngô Thị Xa")));

        FormRefused refused = catchThrowableOfType(
                FormRefused.class,
                () -> register.begun(
                        new HashMap<>(Map.of("knownChild", String.valueOf(child(other)), "since", "2026-03-01"))));

        assertThat(refused.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.field())
                .isEqualTo("knownChild"));
    }

    @Test
    void aFactIsWrittenOnlyUnderItsCondition() {
        String without = register.begun(ofNewChild("Vũ Văn Chưa", "needed", "S1", "isPlanned", false));
        String with = register.begun(ofNewChild("Vũ Văn Có", "needed", "S2", "isPlanned", true));

        assertThat(texts("SELECT service FROM child_need WHERE entry_code = '%s'", without))
                .isEmpty();
        assertThat(texts(
                        "SELECT service FROM child_need WHERE entry_code = '%s' AND needed_on = DATE '2026-02-01'",
                        with))
                .containsExactly("S2");
    }

    @Test
    void aCorrectionTakesThePlaceOfTheRowsAndKeepsWhoTheyAre() {
        Map<String, Object> values =
                ofNewChild("Bùi Thị Saii", "carers", carers("Một Hai", "bà", "Ba Bốn", "ông", "Năm Sáu", "cô"));
        String code = register.begun(values);
        long child = child(code);
        List<String> before = texts("SELECT caregiver_id FROM caregiver_of WHERE entry_code = '%s' ORDER BY id", code);

        Map<String, Object> right = ofNewChild("Bùi Thị Sai", "carers", carers("Một Hai", "mẹ", "Ba Bốn", "ông"));
        right.put("since", "2026-01-01");
        corrections.correct(code, onlyRecord(code), OFFICER, "Gõ nhầm tên.", right);

        assertThat(child(code)).isEqualTo(child);
        assertThat(text("SELECT name FROM child WHERE id = " + child)).isEqualTo("Bùi Thị Sai");
        assertThat(texts("SELECT caregiver_id FROM caregiver_of WHERE entry_code = '%s' ORDER BY id", code))
                .isEqualTo(before.subList(0, 2));
        assertThat(texts("SELECT relation FROM caregiver_of WHERE entry_code = '%s' ORDER BY id", code))
                .containsExactly("mẹ", "ông");
        assertThat(texts("SELECT name FROM caregiver WHERE entry_code = '%s' ORDER BY id", code))
                .containsExactly("Một Hai", "Ba Bốn");
        assertThat(texts("SELECT from_date FROM child_residence WHERE entry_code = '%s'", code))
                .containsExactly("2026-01-01");
        assertThat(files.view(code, OFFICER).records()).hasSize(2);
    }

    @Test
    void whatSomebodyElseRefersToIsNotTakenAway() {
        String code = register.begun(ofNewChild("Hồ Văn Giữ", "carers", carers("Cao Thị Dì", "dì")));
        sql.sql(
                        """
                        INSERT INTO caregiver_of (caregiver_id, child_id, unit_key, from_date)
                        SELECT caregiver_id, child_id, unit_key, from_date FROM caregiver_of WHERE entry_code = ?""")
                .param(code)
                .update();

        FormRefused refused = catchThrowableOfType(
                FormRefused.class,
                () -> corrections.correct(code, onlyRecord(code), OFFICER, "Không đúng.", ofNewChild("Hồ Văn Giữ")));

        assertThat(refused.refusals().get(0).reason()).contains("đang được bản ghi khác nhắc đến");
        assertThat(texts("SELECT name FROM caregiver WHERE entry_code = '%s'", code))
                .containsExactly("Cao Thị Dì");
        assertThat(files.view(code, OFFICER).records()).hasSize(1);
    }

    @Test
    void nobodyCorrectsTwiceOrForAnotherUnit() {
        String code = register.begun(ofNewChild("Mai Thị Hai"));
        long record = onlyRecord(code);
        corrections.correct(code, record, OFFICER, "Sai tên.", ofNewChild("Mai Thị Ba"));

        assertThat(catchThrowableOfType(
                        CorrectionRefused.class,
                        () -> corrections.correct(code, record, OFFICER, "Sai tên.", ofNewChild("Mai Thị Tư"))))
                .hasMessageContaining("đã sửa mục này trước");
        assertThat(catchThrowableOfType(
                        CorrectionRefused.class,
                        () -> corrections.correct(
                                code, record, "districtLabour.870", "Sai tên.", ofNewChild("Mai Thị Năm"))))
                .hasMessageContaining("Chỉ người đã ghi mục này");
    }

    private long onlyRecord(String code) {
        return files.view(code, OFFICER).records().get(0).id();
    }

    private long child(String code) {
        return entries.find(code).orElseThrow().childId();
    }

    private long count(String table) {
        return sql.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }

    private String text(String query) {
        return sql.sql(query).query(String.class).single();
    }

    private List<String> texts(String query, String code) {
        return sql.sql(query.formatted(code)).query(String.class).list();
    }
}
