package vn.maiam.plan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.maiam.organisation.Problem;
import vn.maiam.plan.PlanRefused;

/** A file that is broken is refused whole, with the line and what to do. */
class BrokenPlanFilesTest {

    /** The lines are numbered in the tests below. */
    private static final String SOUND =
            """
            plan: "T"
            title: Kế hoạch thử
            issuer: 870-20200101
            lead: 870.labour-20200101
            parent: P
            from: 2020-01-01
            to: 2021-12-31
            phases:
            - id: P1
              title: Năm đầu
              from: 2020-01-01
              to: 2020-12-31
            - id: P2
              title: Năm sau
              from: 2021-01-01
              to: 2021-12-31
            target_groups:
            - text: Trẻ em
              categories: [special_circumstances]
            targets:
            - id: T1
              phase: P1
              wording: Một nửa
              measure: assisted
              filters: {category: [special_circumstances]}
              direction: at_least
              threshold: 50
              unit: percent
            - id: T2
              phase: P2
              wording: Quỹ
              measure: fund_raised
              filters: {owner: all}
              direction: at_least
              threshold: 100
              unit: money
              shares:
                29956-20200101: 60
                29962-20200101: 40
            - id: T3
              phase: P2
              wording: Giảm
              measure: new_entries_or_incidents
              filters: {incident_kinds: [abused]}
              direction: trend_down
              unit: count
            duties:
            - actor: Phòng Lao động
              role: districtLabour
              text: Chủ trì
            obligations:
            - id: R1
              from: [{level: commune, name: Xã}]
              to: [{level: district, sector: labour, name: Phòng}]
              frequency: annual
              due_before: "11-12"
              years: [2020]
              wording: trước ngày 12/11/2020
            - id: R2
              from: [{level: district, sector: labour, name: Phòng}]
              to: [{level: province, name: Tỉnh}]
              frequency: annual
              wording: tổng hợp
              consolidates: [R1]
            escalation:
              to: districtChair
              outcome: decide
            """;

    private final TestHouse house = new TestHouse();

    @BeforeEach
    void aPlanAbove() {
        house.has("P", null);
    }

    private List<Problem> problems(byte[] file) {
        PlanRefused refused =
                catchThrowableOfType(PlanRefused.class, () -> house.files().read("thu.yaml", file));
        return refused == null ? List.of() : refused.problems();
    }

    private String refusal(String file) {
        return problems(file.getBytes(StandardCharsets.UTF_8)).stream()
                .map(Problem::toString)
                .collect(Collectors.joining(" | "));
    }

    @Test
    void theFileThatTheOthersAreBrokenFromIsSound() {
        assertThat(refusal(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            title: Kế hoạch thử                    | tittle: Kế hoạch thử            | Dòng 2: Không có mục nào tên là “tittle”
            title: Kế hoạch thử                    |                                 | Dòng 1: Thiếu mục “title”
            to: 2021-12-31                         | to: 2019-12-31                  | Dòng 7: Ngày kết thúc 2019-12-31 trước ngày bắt đầu 2020-01-01
            \\  from: 2021-01-01                   | \\  from: 2020-12-01            | Dòng 15: Giai đoạn “Năm sau” bắt đầu khi giai đoạn trước chưa kết thúc
            \\  from: 2021-01-01                   | \\  from: 2021-02-01            | Dòng 15: Từ 2021-01-01 đến trước 2021-02-01 không thuộc giai đoạn nào
            \\  from: 2020-01-01                   | \\  from: 2019-12-01            | Dòng 11: Giai đoạn “Năm đầu” nằm ngoài thời gian thực hiện
            \\  to: 2021-12-31                     | \\  to: 2021-11-30              | Dòng 16: Sau 2021-11-30 đến 2021-12-31 không thuộc giai đoạn nào
            phase: P1                              | phase: P9                       | Dòng 22: Không có giai đoạn “P9”
            measure: assisted                      | measure: happiness              | Dòng 24: Không có cách tính “happiness”
            filters: {owner: all}                  | filters: {}                     | Dòng 32: Cách tính “fund_raised” cần điều kiện lọc “owner”
            category: [special_circumstances]}     | category: [rich]}               | Dòng 25: Không có giá trị “rich” cho điều kiện lọc “category”
            filters: {owner: all}                  | filters: {colour: red}          | Dòng 33: Không có điều kiện lọc “colour”
            direction: trend_down                  | direction: downwards            | Dòng 45: “downwards” không dùng được ở mục “direction”
            \\  threshold: 50                      |                                 | Dòng 26: Mục tiêu “T1” so với một con số nên cần mục “threshold”
            direction: at_least                    | direction: maintain             | Dòng 27: Mục tiêu “T1” không so với con số nào
            threshold: 50                          | threshold: 120                  | Dòng 27: Tỷ lệ không thể quá 100 phần trăm
            threshold: 50                          | threshold: năm mươi             | Dòng 27: “năm mươi” ở mục “threshold” không phải là số
            id: T2                                 | id: T1                          | Dòng 29: Mã “T1” đã dùng ở trên
            due_before: "11-12"                    | due_before: "02-31"             | Dòng 56: “02-31” ở mục “due_before” không phải là một ngày có thật
            from: 2020-01-01                       | from: 2020-02-31                | Dòng 6: “2020-02-31” ở mục “from” không phải là một ngày có thật
            consolidates: [R1]                     | consolidates: [R7]              | Dòng 64: Không có báo cáo “R7” để tổng hợp
            consolidates: [R1]                     | consolidates: [R2]              | Dòng 64: Báo cáo “R2” tổng hợp chính nó
            issuer: 870-20200101                   | issuer: 999-20200101            | Dòng 3: Không có đơn vị “999-20200101”
            29956-20200101: 60                     | 07132-20180101: 60              | Dòng 38: “Phường Quảng Yên” không thuộc địa bàn của Huyện Hồng Ngự
            [{level: commune, name: Xã}]           | [{level: hamlet, name: Xã}]     | Dòng 53: Không có cấp “hamlet”
            {level: commune, name: Xã}             | {level: province, name: Tỉnh}   | Dòng 53: “Tỉnh” ở cấp trên nơi ban hành
            sector: labour, name: Phòng}]          | sector: magic, name: Phòng}]    | Dòng 54: Không có ngành “magic”
            role: districtLabour                   | role: king                      | Dòng 49: Không có vai trò “king”
            outcome: decide                        | outcome: ignore                 | Dòng 67: Không có cách trả lời “ignore”
            parent: P                              | parent: Q                       | Dòng 5: Chưa có kế hoạch cấp trên mang mã “Q”
            parent: P                              | parent: T                       | Dòng 5: Kế hoạch “T” lại thực hiện chính kế hoạch này
            categories: [special_circumstances]    | categories: [rich]              | Dòng 19: Không có nhóm trẻ em “rich”
            years: [2020]                          | years: [2030]                   | Dòng 57: Năm 2030 nằm ngoài thời gian thực hiện
            \\  years: [2020]                      |                                 | Dòng 56: Báo cáo “R1” có ngày hạn nhưng chưa ghi các năm
            years: [2020]                          | due_on: "11-11"                 | Dòng 52: Chỉ ghi một trong hai mục “due_before”
            title: Kế hoạch thử                    | plan: "T"                       | Dòng 2: Mục “plan” lặp lại, đã có ở dòng 1
            title: Kế hoạch thử                    | title: [Kế hoạch thử]           | Dòng 2: Mục “title” ở đây phải là một giá trị
            title: Kế hoạch thử                    | title: Kế hoạch: thử            | Dòng 2: Không đúng cú pháp YAML
            title: Kế hoạch thử                    | title: &a Kế hoạch # *a         | nothing
            title: Kế hoạch thử                    | title: *a                       | Dòng 2: Không dùng tham chiếu
            plan: "T"                              | plan: "T/1"                     | Dòng 1: Mã kế hoạch “T/1” chỉ được gồm
            """)
    void aBrokenFileIsRefusedWithItsLineAndTheReason(String sound, String broken, String expected) {
        String file = replaceFirst(sound.replace("\\", ""), broken == null ? "" : broken.replace("\\", ""));

        if (expected.equals("nothing")) {
            assertThat(refusal(file)).isEmpty();
        } else {
            assertThat(refusal(file)).contains(expected);
        }
    }

    private static String replaceFirst(String sound, String broken) {
        int at = SOUND.indexOf(sound);
        assertThat(at).as("the sound file has: " + sound).isNotNegative();
        return SOUND.substring(0, at) + broken + SOUND.substring(at + sound.length());
    }

    @Test
    void reportsMadeOfOneAnotherGoRoundInACircle() {
        String file = SOUND.replace("  wording: trước ngày 12/11/2020\n", "  wording: trước\n  consolidates: [R2]\n");

        assertThat(refusal(file)).contains("Dòng 59: Báo cáo “R1” tổng hợp chính nó (vòng tròn)");
    }

    @Test
    void aPlanAboveThatImplementsThisOneGoesRoundInACircle() {
        house.has("P", "O");
        house.has("O", "T");

        assertThat(refusal(SOUND)).contains("Dòng 5: Kế hoạch “P” lại thực hiện chính kế hoạch này (vòng tròn)");
    }

    @Test
    void aShareThatIsPartOfNothingIsRefused() {
        assertThat(refusal(SOUND.replace("  shares:\n", "  part_of: T9\n  shares:\n")))
                .contains("Dòng 37: “T9” không phải là một mục tiêu tổng");
    }

    @Test
    void aSumThatDoesNotFitIsWarnedOfAtItsLine() {
        PlanReading reading = house.files().read("thu.yaml", SOUND.replace("29962-20200101: 40", "29962-20200101: 45"));

        assertThat(reading.warnings())
                .extracting(Problem::toString)
                .containsExactly(
                        "Dòng 35: Tổng của mục tiêu “T2” là 100 nhưng các phần giao cộng lại là 105; hãy kiểm tra với"
                                + " nơi ban hành.");
    }

    @Test
    void twoDocumentsInOneFileAreRefused() {
        assertThat(refusal(SOUND + "---\nplan: U\n")).contains("Dòng 68: Tệp có hai tài liệu");
    }

    @Test
    void aFileThatIsFarTooLargeIsRefused() {
        assertThat(refusal(SOUND + "#".repeat(600 * 1024)))
                .contains("Dòng 1: Tệp lớn 60")
                .contains("512 KB");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() {
        byte[] file = SOUND.replace("Kế hoạch thử", "K\u00ea").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problems(file)).extracting(Problem::toString).singleElement().satisfies(problem -> assertThat(
                        problem)
                .startsWith("Dòng 2: Có ký tự không thuộc bảng mã UTF-8"));
    }

    @Test
    void anEmptyFileAndAListAreNoPlan() {
        assertThat(refusal("")).contains("Dòng 1: Tệp trống hoặc không phải là một kế hoạch");
        assertThat(refusal("- plan: T")).contains("Dòng 1: Tệp trống hoặc không phải là một kế hoạch");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceInTheOrderOfTheLines() {
        String file = SOUND.replace("title: Kế hoạch thử\n", "")
                .replace("measure: assisted", "measure: happiness")
                .replace("threshold: 100", "threshold: -1");

        assertThat(problems(file.getBytes(StandardCharsets.UTF_8)))
                .extracting(Problem::line)
                .containsExactly(1, 23, 34);
    }

    @Test
    void aFileOfManyReferencesDoesNotFillTheMemory() {
        String bomb = "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nplan: *c\n";

        assertThat(refusal(bomb)).contains("Dòng 2: Không dùng tham chiếu");
    }
}
