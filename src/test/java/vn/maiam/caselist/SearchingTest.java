package vn.maiam.caselist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.casefile.TestCaseFiles.OFFICER;
import static vn.maiam.casefile.TestCaseFiles.THUONG_PHUOC;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import vn.maiam.casefile.TestClock;
import vn.maiam.database.OnEachDatabase;

class SearchingTest {

    @OnEachDatabase
    void aNameIsFoundWithAndWithoutMarksByBeginningsOfItsWordsInAnyOrder(DataSource database) {
        ManyFiles files = ManyFiles.in(database);
        String an = files.files.reportOn("Nguyễn Văn Ân", "male", 2015);
        String duc = files.files.reportOn("Đặng  Đức Anh", "male", 2016);
        String thu = files.files.reportOn("Nguyễn Thị Thu", "female", 2016);

        for (String typed : List.of("an nguyen", "Ân Nguyễn", "NGUYỄN VĂN ÂN", "nguyen ân", "  v   a ")) {
            assertThat(files.named(OFFICER, typed)).as(typed).containsExactly(an);
        }
        // The same letters in another order of bytes: a keyboard may type marks behind the letter.
        assertThat(files.named(OFFICER, "A\u0302n")).contains(an);
        for (String typed : List.of("dang duc", "Đặng Đức", "đang", "ĐỨC", "duc anh")) {
            assertThat(files.named(OFFICER, typed)).as(typed).containsExactly(duc);
        }
        assertThat(files.named(OFFICER, "an")).containsExactlyInAnyOrder(an, duc);
        assertThat(files.named(OFFICER, "thu")).containsExactly(thu);
        assertThat(files.named(OFFICER, "guyen")).as("the middle of a word").isEmpty();
        assertThat(files.named(OFFICER, "")).hasSize(3);
    }

    @OnEachDatabase
    void signsOfTheDatabaseAreOnlySigns(DataSource database) {
        ManyFiles files = ManyFiles.in(database);
        files.files.reportOn("Nguyễn Văn Ân", "male", 2015);
        String odd = files.files.reportOn("100%_O'Brien! \"An\" \\", "male", 2015);

        for (String typed :
                List.of("%", "_", "'; DROP TABLE child; --", "!", "\\", "x' OR '1'='1", ":person", "?", "a%n", "n_")) {
            assertThat(files.named("communeOfficer.29962", typed)).as(typed).isEmpty();
            assertThat(files.named(OFFICER, typed)).as(typed).allMatch(odd::equals);
        }
        assertThat(files.named(OFFICER, "100%_o'brien!")).containsExactly(odd);
        assertThat(files.named(OFFICER, "100x")).isEmpty();
        assertThat(files.found(OFFICER, new Typed("", "", "%"), ManyFiles.NONE)).isEmpty();
        assertThat(files.named(OFFICER, "x ".repeat(2500))).isEmpty();
    }

    @OnEachDatabase
    void birthYearCodeStatusAndUnitNarrowTheList(DataSource database) {
        ManyFiles files = ManyFiles.in(database);
        String older = files.files.reportOn("Nguyễn Văn Ân", "male", 2012);
        String younger = files.files.reportOn("Nguyễn Thị Bé", "female", "2016-03-02");

        assertThat(files.found(OFFICER, new Typed("", "2012", ""), ManyFiles.NONE))
                .containsExactly(older);
        assertThat(files.found(OFFICER, new Typed("", "2016", ""), ManyFiles.NONE))
                .containsExactly(younger);
        assertThat(files.found(OFFICER, new Typed("", "", younger), ManyFiles.NONE))
                .containsExactly(younger);
        assertThat(files.found(OFFICER, new Typed("", "", "29956-"), ManyFiles.NONE))
                .hasSize(2);
        assertThat(files.found("provinceLabour.87", Typed.NOTHING, unit(THUONG_PHUOC)))
                .hasSize(2);
        assertThat(files.found("provinceLabour.87", Typed.NOTHING, unit("870-20200101")))
                .hasSize(2);
        assertThat(files.found("provinceLabour.87", Typed.NOTHING, unit("29962-20200101")))
                .isEmpty();
        assertThat(files.found("communeOfficer.29962", Typed.NOTHING, unit(THUONG_PHUOC)))
                .isEmpty();
        assertThat(files.found(OFFICER, Typed.NOTHING, new Choices(null, null, "closed", null, null, null, null, null)))
                .isEmpty();
        assertThat(files.found(OFFICER, Typed.NOTHING, new Choices("nonsense", "'", "%", null, "x", "y", "z", "-1")))
                .hasSize(2);
    }

    @OnEachDatabase
    void theMostUrgentComesFirstAndEveryDueTimeIsInOneOfTheLists(DataSource database) {
        ManyFiles files = ManyFiles.in(database);
        String none = files.files.reportOn("Không", "male", 2012);
        String overdue = due(files, "2026-11-20T08:00");
        String today = due(files, "2026-11-23T23:50");
        String week = due(files, "2026-11-29T23:59");
        String later = due(files, "2026-11-30T00:00");
        files.waits(overdue, THUONG_PHUOC, TestClock.at("2027-01-01T00:00"));
        String referral = files.files.reportOn("Chuyển", "male", 2012);
        referral(files, referral);

        assertThat(files.named(OFFICER, "")).containsExactly(overdue, today, referral, week, later, none);
        assertThat(files.found(OFFICER, Typed.NOTHING, ManyFiles.due("overdue")))
                .containsExactly(overdue);
        assertThat(files.found(OFFICER, Typed.NOTHING, ManyFiles.due("today"))).containsExactly(today);
        assertThat(files.found(OFFICER, Typed.NOTHING, ManyFiles.due("week"))).containsExactly(referral, week);
        assertThat(files.found(OFFICER, Typed.NOTHING, ManyFiles.due("later"))).containsExactly(later);
        assertThat(files.found(OFFICER, Typed.NOTHING, ManyFiles.due("none"))).containsExactly(none);
        assertThat(files.rows(OFFICER, Typed.NOTHING, ManyFiles.NONE).get(0).due())
                .isEqualTo(TestClock.at("2026-11-20T08:00"));
    }

    private static Choices unit(String key) {
        return new Choices(null, null, null, key, null, null, null, null);
    }

    private static String due(ManyFiles files, String moment) {
        String code = files.files.reportOn("Hạn", "male", 2012);
        Instant due = TestClock.at(moment);
        files.waits(code, THUONG_PHUOC, due);
        return code;
    }

    /** What the commune owes on its referral counts, what the office owes does not. */
    private static void referral(ManyFiles files, String code) {
        files.files
                .sql()
                .sql(
                        "INSERT INTO referral (code, case_code, sender_unit, planned_unit, receiver_unit, status, opened_at)"
                                + " VALUES (?, ?, 'x', 'x', 'y', 'sent', CURRENT_TIMESTAMP)")
                .params(code + "-G01", code)
                .update();
        files.waits(code + "-G01", "870.health-20200101", TestClock.at("2026-11-21T08:00"));
        files.waits(code + "-G01", THUONG_PHUOC, TestClock.at("2026-11-25T08:00"));
    }
}
