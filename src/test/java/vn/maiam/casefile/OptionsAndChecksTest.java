package vn.maiam.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.casefile.TestCaseFiles.OFFICER;
import static vn.maiam.casefile.TestCaseFiles.THUONG_PHUOC;
import static vn.maiam.casefile.TestCaseFiles.step;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.maiam.database.TestDatabases;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.OptionList.Option;
import vn.maiam.workflow.Step;

class OptionsAndChecksTest {

    @Test
    void anOfficerOfTheDistrictOrProvinceChoosesAmongTheCommunesBelow() {
        CommunesBelow communes = new TestCaseFiles(TestDatabases.h2()).get(CommunesBelow.class);

        assertThat(communes.options(by("districtLabour.870")))
                .hasSize(10)
                .contains(new Option(THUONG_PHUOC, "Xã Thường Phước 1, Huyện Hồng Ngự"));
        assertThat(communes.options(by("provinceHealth.87"))).hasSize(10);
        assertThat(communes.options(by(OFFICER))).isEmpty();
    }

    @Test
    void aChildMovesToAnyOtherCommuneOfTheProvince() {
        OtherCommunes communes = new TestCaseFiles(TestDatabases.h2()).get(OtherCommunes.class);

        assertThat(communes.options(by(OFFICER)))
                .hasSize(9)
                .extracting(Option::value)
                .doesNotContain(THUONG_PHUOC);
    }

    @Test
    void onlyTheOpenFilesOfTheCommuneAreOffered() {
        TestCaseFiles files = new TestCaseFiles(TestDatabases.h2());
        String open = files.reportOn("Nguyễn Văn An", "male", 2015);
        files.facade().close(files.reportOn("Trần Thị Bé", "female", 2015), "Hết nguy cơ");
        files.report("29962-20200101", "communeOfficer.29962", Map.of());

        assertThat(files.get(OpenCasesOfUnit.class).options(step(open)))
                .containsExactly(new Option(open, "29956-2026-0001 – N.V.A., nam, 2015"));
    }

    @Test
    void aFormIsPrefilledFromTheChildAndTheFile() {
        TestCaseFiles files = new TestCaseFiles(TestDatabases.h2());
        String code = files.reportOn("Nguyễn Văn An", "male", "2015-12-01");
        files.facade().setRisk(code, "medium", "Nhiều yếu tố Trung bình");
        files.record(step(code), TestForms.VISIT, Map.of("opinion", "Em muốn ở với bà ngoại."));
        files.record(step(code), TestForms.VISIT, Map.of("seen", false));

        ChildSource child = files.get(ChildSource.class);
        assertThat(child.value(step(code), "age")).isEqualTo(10);
        assertThat(child.value(step(code), "sex")).isEqualTo("male");
        assertThat(child.value(step(code), "view")).isEqualTo("Em muốn ở với bà ngoại.");
        assertThat(child.value(by(OFFICER), "age")).isNull();
        CaseSource file = files.get(CaseSource.class);
        assertThat(file.value(step(code), "receivedAt")).isEqualTo("2026-11-23T08:30");
        assertThat(file.value(step(code), "unitName")).isEqualTo("Xã Thường Phước 1");
        assertThat(file.value(step(code), "riskLevelName")).isEqualTo("Trung bình");
        assertThat(file.value(step(code), "riskRule")).isEqualTo("Nhiều yếu tố Trung bình");
    }

    @ParameterizedTest
    @CsvSource({
        "notInFuture, 2026-11-23T09:00, true",
        "notInFuture, 2026-11-23T09:01, false",
        "notInFuture, 2026-11-23, true",
        "notInFuture, 2026-11-24, false",
        "birthNotInFuture, 2026-11-23, true",
        "birthNotInFuture, 2026-11-24, false",
        "birthNotInFuture, 2026, true",
        "birthNotInFuture, 2027, false",
        "ageUnder16, 2010-11-24, true",
        "ageUnder16, 2010-11-23, false",
        "ageUnder16, 2010, true",
        "ageUnder16, 2009, false",
    })
    void aDateIsCheckedAgainstToday(String name, String value, boolean accepted) {
        TestClock clock = new TestClock("2026-11-23T09:00");
        FieldCheck check = Map.of(
                        "notInFuture", new NotInFuture(clock),
                        "birthNotInFuture", new BirthNotInFuture(clock),
                        "ageUnder16", new AgeUnder16(clock))
                .get(name);

        assertThat(check.name()).isEqualTo(name);
        assertThat(check.check(by(OFFICER), value).isEmpty()).isEqualTo(accepted);
    }

    private static Step by(String personId) {
        return new Step("detection", "start", "", null, null, THUONG_PHUOC, personId, Map.of());
    }
}
