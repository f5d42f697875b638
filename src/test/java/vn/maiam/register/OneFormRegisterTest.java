package vn.maiam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.form.FormRefused;
import vn.maiam.story.Office;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepRecords;

/** A register of one form: what starting its process leaves behind. */
@SpringBootTest
@ActiveProfiles("test")
class OneFormRegisterTest {

    private static final String OFFICER = "communeOfficer.29956";
    private static final String COMMUNE = "29956-20200101";

    @Autowired
    Office office;

    @Autowired
    Entries entries;

    @Autowired
    StepRecords records;

    @Autowired
    JdbcClient sql;

    @Test
    void anEntryIsRecordedAndClosedWithItsForm() {
        String code = office.start(OFFICER, "population", declared(2026, "all", 4321));

        assertThat(code).matches("DS-29956-2026-\\d{4}");
        assertThat(office.runs(code)).isFalse();
        Entry entry = entries.find(code).orElseThrow();
        assertThat(entry.register()).isEqualTo("population");
        assertThat(entry.unitKey()).isEqualTo(COMMUNE);
        assertThat(entry.label()).isEqualTo("2026 · Trẻ em dưới 16 tuổi");
        assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(entry.open()).isFalse();
        assertThat(entry.closedAt()).isNotNull();
        assertThat(entry.openedBy()).isEqualTo(OFFICER);
    }

    @Test
    void itsRecordIsKeptAsTypedAndFoundAgain() {
        String code = office.start(OFFICER, "population", declared(2025, "0_8", 2000));

        Step step = new Step("population", "populationDeclared", "", code, code, COMMUNE, OFFICER, Map.of());
        assertThat(records.newest(step, java.util.Set.of("population")).get("population"))
                .containsEntry("source", "Công an xã")
                .containsEntry("children", 2000);
        assertThat(records.lastRecorders(step, "population")).containsExactly(OFFICER);
    }

    @Test
    void itsFactStandsInTypedColumnsFromTheSameMoment() {
        String code = office.start(OFFICER, "population", declared(2024, "0_8", 1999));

        assertThat(sql.sql("SELECT * FROM declared_population WHERE entry_code = ?")
                        .param(code)
                        .query()
                        .singleRow())
                .containsEntry("FOR_YEAR", 2024)
                .containsEntry("AGE_GROUP", "0_8")
                .containsEntry("CHILDREN", 1999)
                .containsEntry("SOURCE", "Công an xã")
                .containsEntry("UNIT_KEY", COMMUNE);
    }

    @Test
    void aRefusedFormLeavesNothingBehind() {
        long before = count();

        FormRefused refused = catchThrowableOfType(
                FormRefused.class, () -> office.start(OFFICER, "population", declared(2024, "all", -1)));

        assertThat(refused.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.field())
                .isEqualTo("children"));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aJobOpensAnEntryWithoutAForm() {
        String code = entries.open("population", "population", COMMUNE, "Khai báo năm 2026", LocalDate.of(2026, 3, 1));

        assertThat(code).startsWith("DS-29956-");
        assertThat(entries.find(code).orElseThrow().open()).isTrue();
        assertThat(entries.routing(code))
                .containsEntry("caseCode", code)
                .containsEntry("label", "Khai báo năm 2026")
                .containsEntry("entryUnit", COMMUNE);
    }

    private long count() {
        return sql.sql("SELECT (SELECT COUNT(*) FROM entry) + (SELECT COUNT(*) FROM declared_population)")
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> declared(int year, String group, int children) {
        Map<String, Object> values = new HashMap<>();
        values.put("forYear", year);
        values.put("ageGroup", group);
        values.put("children", children);
        values.put("declaredOn", "2026-01-15");
        values.put("source", "Công an xã");
        return values;
    }
}
