package vn.maiam.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.maiam.database.TestDatabases;

/** Nothing of a broken file is stored, so one database serves all breaks. */
class ImportRefusalTest {

    private static final String UNITS_HEADER = "code,name,kind,level,parent,sector,valid_from";
    private static final String PEOPLE_HEADER = "id,name,email,role,unit_code";
    private static final String PROVINCE = "87,Tỉnh Đồng Tháp,tinh,province,,,2020-01-01";
    private static final String HEALTH = "87.health,Sở Y tế,so,province,87,health,2020-01-01";

    private static TestOrganisation empty;
    private static TestOrganisation demo;

    @BeforeAll
    static void prepare() {
        empty = TestOrganisation.empty(TestDatabases.h2(), Clock.systemDefaultZone());
        demo = TestOrganisation.demo(TestDatabases.h2());
    }

    static Stream<Arguments> brokenUnits() {
        return Stream.of(
                broken("a missing column", 1, "Thiếu cột “parent”.", "code,name,kind,level,sector,valid_from"),
                broken("an unknown column", 1, "Không có cột nào tên là “colour”.", UNITS_HEADER + ",colour"),
                broken("a column twice", 1, "Cột “code” lặp lại.", UNITS_HEADER + ",code"),
                broken(
                        "an empty file",
                        1,
                        "Tệp trống; cần dòng tiêu đề với các cột: " + UNITS_HEADER.replace(",", ", ") + "."),
                brokenUnit("too few columns", "Dòng có 6 cột nhưng tiêu đề có 7 cột.", "1,Xã A,xa,commune,87,"),
                brokenUnit(
                        "too many columns",
                        "Dòng có 8 cột nhưng tiêu đề có 7 cột.",
                        "1,Xã A,xa,commune,87,,2020-01-01,"),
                brokenUnit(
                        "an open quote",
                        "Dấu nháy kép không đóng hoặc đặt sai chỗ.",
                        "1,\"Xã A,xa,commune,87,,2020-01-01"),
                brokenUnit("a blank name", "Tên đơn vị không được để trống.", "1, ,xa,commune,87,,2020-01-01"),
                brokenUnit(
                        "a long name",
                        "Tên đơn vị dài quá 200 ký tự.",
                        "1," + "x".repeat(201) + ",xa,commune,87,,2020-01-01"),
                brokenUnit("a blank kind", "Loại đơn vị không được để trống.", "1,Xã A,,commune,87,,2020-01-01"),
                brokenUnit(
                        "a bad code",
                        "Mã đơn vị “a-b” phải có từ 1 đến 30 chữ cái không dấu, chữ số hoặc dấu chấm.",
                        "a-b,Xã A,xa,commune,87,,2020-01-01"),
                brokenUnit(
                        "a duplicate code", "Mã đơn vị “87” đã có ở dòng 2.", "87,Tỉnh A,tinh,province,,,2025-01-01"),
                brokenUnit(
                        "an unknown level",
                        "Không có cấp “hamlet”; hãy ghi province (tỉnh), district (huyện) hoặc commune (xã).",
                        "1,Ấp A,ap,hamlet,87,,2020-01-01"),
                brokenUnit(
                        "an unknown sector",
                        "Không có ngành “army”; các ngành là: culture, education, finance, health, justice, labour, police.",
                        "1,Sở A,so,province,87,army,2020-01-01"),
                brokenUnit(
                        "a bad date",
                        "Ngày hiệu lực “01/01/2020” không đúng; hãy ghi năm-tháng-ngày, ví dụ 2020-01-01.",
                        "1,Xã A,xa,commune,87,,01/01/2020"),
                brokenUnit(
                        "a day that is not in the calendar",
                        "Ngày hiệu lực “2021-02-29” không đúng; hãy ghi năm-tháng-ngày, ví dụ 2020-01-01.",
                        "1,Xã A,xa,commune,87,,2021-02-29"),
                brokenUnit(
                        "a year that no key can hold",
                        "Ngày hiệu lực “+12020-01-01” không đúng; hãy ghi năm-tháng-ngày, ví dụ 2020-01-01.",
                        "1,Xã A,xa,commune,87,,+12020-01-01"),
                brokenUnit(
                        "an unknown parent",
                        "Đơn vị cấp trên “88” không có trong tệp.",
                        "1,Xã A,xa,commune,88,,2020-01-01"),
                brokenUnit(
                        "its own parent",
                        "Các đơn vị cấp trên của “1” tạo thành vòng lặp.",
                        "1,Xã A,xa,commune,1,,2020-01-01"),
                brokenUnit(
                        "no parent",
                        "Đơn vị cấp huyện và cấp xã phải có đơn vị cấp trên.",
                        "1,Xã A,xa,commune,,,2020-01-01"),
                brokenUnit(
                        "a parent of no higher level",
                        "“87” không phải là địa bàn ở cấp cao hơn.",
                        "1,Tỉnh A,tinh,province,87,,2020-01-01"),
                brokenUnit(
                        "an office of another level",
                        "Cơ quan phải trực thuộc một địa bàn cùng cấp với nó.",
                        "1,Phòng A,phong,district,87,police,2020-01-01"),
                brokenUnit(
                        "an office without an area",
                        "Cơ quan phải trực thuộc một địa bàn cùng cấp với nó.",
                        "1,Sở A,so,province,,police,2020-01-01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenUnits")
    void aUnitsFileIsRefusedWholeFor(String what, List<String> lines, int line, String sentence) {
        ImportRefused refused =
                refusal(() -> empty.files().loadUnits(TestOrganisation.lines(lines.toArray(String[]::new))));

        assertThat(refused.problems()).containsExactly(new Problem(line, sentence));
        assertThat(empty.files().isEmpty()).isTrue();
    }

    static Stream<Arguments> brokenPeople() {
        return Stream.of(
                broken("a missing column", 1, "Thiếu cột “role”.", "id,name,email,unit_code"),
                brokenPerson("too few columns", "Dòng có 2 cột nhưng tiêu đề có 5 cột.", "an,Nguyễn Văn An"),
                brokenPerson(
                        "a blank name", "Họ và tên không được để trống.", "an,,an@example.vn,communeOfficer,29956"),
                brokenPerson(
                        "a long name",
                        "Họ và tên dài quá 120 ký tự.",
                        "an," + "x".repeat(121) + ",,communeOfficer,29956"),
                brokenPerson(
                        "a bad sign-in name",
                        "Tên đăng nhập “ân” phải có từ 1 đến 64 chữ cái không dấu, chữ số, dấu chấm, gạch dưới hoặc gạch nối.",
                        "ân,Nguyễn Văn Ân,,communeOfficer,29956"),
                brokenPerson(
                        "a bad e-mail",
                        "Địa chỉ thư điện tử “an” không đúng.",
                        "an,Nguyễn Văn An,an,communeOfficer,29956"),
                brokenPerson(
                        "an unknown role",
                        "Không ai có thể giữ vai trò “mayor”; hãy dùng một vai trò đã khai báo.",
                        "an,Nguyễn Văn An,,mayor,29956"),
                brokenPerson(
                        "the generic lane role",
                        "Không ai có thể giữ vai trò “receivingOfficer”; hãy dùng một vai trò đã khai báo.",
                        "an,Nguyễn Văn An,,receivingOfficer,"),
                brokenPerson(
                        "an unknown unit",
                        "Không có đơn vị nào đang hiệu lực mang mã “11111”.",
                        "an,Nguyễn Văn An,,communeOfficer,11111"),
                brokenPerson(
                        "a role of another level",
                        "Vai trò “districtManager” không thuộc cấp hoặc ngành của đơn vị “29956”.",
                        "an,Nguyễn Văn An,,districtManager,29956"),
                brokenPerson(
                        "a role of another sector",
                        "Vai trò “districtHealth” không thuộc cấp hoặc ngành của đơn vị “870.police”.",
                        "an,Nguyễn Văn An,,districtHealth,870.police"),
                brokenPerson(
                        "a sector's role at the area",
                        "Vai trò “districtHealth” không thuộc cấp hoặc ngành của đơn vị “870”.",
                        "an,Nguyễn Văn An,,districtHealth,870"),
                brokenPerson(
                        "a role that needs a unit",
                        "Vai trò “communeOfficer” cần có đơn vị.",
                        "an,Nguyễn Văn An,,communeOfficer,"),
                brokenPerson(
                        "a role that has no unit",
                        "Vai trò “admin” không gắn với đơn vị nào; hãy để trống cột unit_code.",
                        "an,Nguyễn Văn An,,admin,29956"),
                brokenPerson(
                        "the same line twice", "Dòng này trùng với dòng 2.", "binh,Lê Thị Bình,,communeOfficer,29956"),
                brokenPerson(
                        "one person with two names",
                        "“binh” có họ tên hoặc thư điện tử khác với dòng 2.",
                        "binh,Lê Thị Bính,,communeOfficer,29962"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenPeople")
    void aPeopleFileIsRefusedWholeFor(String what, List<String> lines, int line, String sentence) {
        ImportRefused refused =
                refusal(() -> demo.files().loadPeople(TestOrganisation.lines(lines.toArray(String[]::new))));

        assertThat(refused.problems()).containsExactly(new Problem(line, sentence));
        assertThat(demo.people().find("binh")).isEmpty();
        assertThat(demo.people().membersOf("communeOfficer")).hasSize(15);
    }

    @Test
    void aCircleOfParentsIsNamedOnEachOfItsLines() {
        ImportRefused refused = refusal(() -> empty.files()
                .loadUnits(TestOrganisation.lines(
                        UNITS_HEADER,
                        "1,Huyện A,huyen,district,2,,2020-01-01",
                        "2,Huyện B,huyen,district,1,,2020-01-01",
                        "3,Xã C,xa,commune,1,,2020-01-01")));

        assertThat(refused.problems())
                .containsExactly(
                        new Problem(2, "Các đơn vị cấp trên của “1” tạo thành vòng lặp."),
                        new Problem(3, "Các đơn vị cấp trên của “2” tạo thành vòng lặp."));
    }

    @Test
    void anAreaHasOneOfficeOfASector() {
        ImportRefused refused = refusal(() -> empty.files()
                .loadUnits(TestOrganisation.lines(
                        UNITS_HEADER, PROVINCE, HEALTH, "87.h2,Sở Y tế 2,so,province,87,health,2020-01-01")));

        assertThat(refused.problems())
                .containsExactly(new Problem(4, "Địa bàn “87” đã có cơ quan ngành “health” ở dòng 3."));
    }

    @Test
    void anOfficeIsNoParentOfAnArea() {
        ImportRefused refused = refusal(() -> empty.files()
                .loadUnits(TestOrganisation.lines(
                        UNITS_HEADER, PROVINCE, HEALTH, "1,Xã A,xa,commune,87.health,,2020-01-01")));

        assertThat(refused.problems())
                .containsExactly(new Problem(4, "“87.health” không phải là địa bàn ở cấp cao hơn."));
    }

    @Test
    void everyProblemIsReportedInTheOrderOfTheLinesEvenAfterBlankAndLongOnes() {
        ImportRefused refused = refusal(() -> empty.files()
                .loadUnits(TestOrganisation.lines(
                        UNITS_HEADER,
                        "",
                        "87,\"Tỉnh",
                        "Đồng Tháp\",tinh,province,,,2020-01-01",
                        "1,,xa,village,87,,2020-01-01",
                        "2,Xã B,xa,commune,99,,soon")));

        assertThat(refused.problems()).extracting(Problem::line).containsExactly(5, 5, 6, 6);
        assertThat(refused).hasMessageContaining("Dòng 5: Tên đơn vị không được để trống.");
        assertThat(refused).hasMessageContaining("Dòng 6: Đơn vị cấp trên “99” không có trong tệp.");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedBeforeItsNamesAreGarbled() {
        InputStream utf16 =
                new ByteArrayInputStream((UNITS_HEADER + "\n" + PROVINCE).getBytes(StandardCharsets.UTF_16));
        ImportRefused refused = refusal(() -> empty.files().loadUnits(utf16));

        assertThat(refused.problems())
                .containsExactly(
                        new Problem(1, "Có ký tự không thuộc bảng mã UTF-8; hãy lưu lại tệp với bảng mã UTF-8."));
    }

    @Test
    void brokenPeopleKeepTheUnitsOfTheSameLoadOut() {
        ImportRefused refused = refusal(() -> empty.files()
                .load(
                        TestOrganisation.lines(UNITS_HEADER, PROVINCE),
                        TestOrganisation.lines(PEOPLE_HEADER, "an,Nguyễn Văn An,,communeOfficer,29956")));

        assertThat(refused.problems()).hasSize(1);
        assertThat(empty.files().isEmpty()).isTrue();
        assertThat(empty.units().find("87-20200101")).isEmpty();
    }

    private static ImportRefused refusal(Runnable load) {
        return catchThrowableOfType(ImportRefused.class, load::run);
    }

    private static Arguments brokenUnit(String what, String sentence, String line) {
        return broken(what, 3, sentence, UNITS_HEADER, PROVINCE, line);
    }

    private static Arguments brokenPerson(String what, String sentence, String line) {
        return broken(what, 3, sentence, PEOPLE_HEADER, "binh,Lê Thị Bình,,communeOfficer,29956", line);
    }

    private static Arguments broken(String what, int line, String sentence, String... lines) {
        return Arguments.of(what, List.of(lines), line, sentence);
    }
}
