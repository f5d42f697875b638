package vn.maiam.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.maiam.notification.SmtpServer.Letter;
import vn.maiam.story.AtOnce;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;

/** What people find in their mailboxes while the clock is turned; the mail goes through a real server. */
abstract class RemindersByMail {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String OFFICER = "communeOfficer.29962";
    private static final String CHAIR = "communeChair.29962";
    private static final String DISTRICT = "districtLabour.870";

    @Autowired
    Office office;

    @Autowired
    Watch watch;

    @Autowired
    Reminders reminders;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", SmtpServer::port);
        settings.add("maiam.reminders.from", () -> "nhac-viec@example.vn");
        settings.add("maiam.reminders.site", () -> "https://maiam.example.vn");
    }

    @BeforeEach
    void nobodyHasBeenToldOfAnything() {
        jdbc.sql("DELETE FROM task_deadline").update();
        jdbc.sql("DELETE FROM reminder_mail").update();
        jdbc.sql("UPDATE reminder_round SET last_digest = NULL").update();
        SmtpServer.start();
        SmtpServer.forget();
    }

    @AfterEach
    void turnClockBack() {
        ClockUtil.reset();
    }

    @Test
    void aClockOfHoursIsToldAtOnceAndEachShareOnce() {
        String code = reported("Kim Thị Gấp");
        Instant due = Watch.due(watch.task(code, "verifyReport"));
        Instant begin = due.minus(Duration.ofHours(12));

        watch.turnTo(50, begin, due);
        watch.turnTo(60, begin, due);

        assertThat(SmtpServer.all()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("communeofficer.29962@example.vn");
            assertThat(letter.from()).contains("nhac-viec@example.vn");
            assertThat(letter.subject()).isEqualTo("Mái Ấm: việc khẩn, thời hạn tính bằng giờ");
            assertThat(letter.body())
                    .isEqualTo(
                            """
                            Kính gửi anh/chị,

                            Việc dưới đây có thời hạn tính bằng giờ, cần được xử lý ngay.

                            Đã qua nửa thời hạn:
                            - %s: Tiếp nhận thông tin

                            Mời anh/chị mở trang "Việc cần xử lý": https://maiam.example.vn/attention

                            Thư này do hệ thống Mái Ấm tự động gửi; xin không trả lời."""
                                    .formatted(code));
        });
        watch.turnTo(80, begin, due);
        assertThat(SmtpServer.to(OFFICER)).hasSize(2);
        assertThat(SmtpServer.to(CHAIR)).hasSize(1);
        watch.turnTo(100, begin, due);
        watch.turnTo(due.plus(Duration.ofDays(2)));
        assertThat(SmtpServer.to(OFFICER)).hasSize(3);
        assertThat(SmtpServer.to(CHAIR)).hasSize(2);
        assertThat(SmtpServer.to(DISTRICT)).hasSize(1);
        assertThat(SmtpServer.all()).hasSize(6);
    }

    @Test
    void everythingElseIsInOneDigestADayAtSevenWithWhatIsNewSinceTheLast() {
        String first = atAssessment("Kim Văn Một");
        String second = atAssessment("Kim Thị Hai");
        Task assess = watch.task(second, "assess");
        Instant half = half(assess);
        LocalDate day = LocalDate.ofInstant(half, HERE);
        watch.turnTo(day.isEqual(LocalDate.now(HERE)) ? half.minusSeconds(60) : at(day, "07:05"));
        SmtpServer.forget();

        watch.turnTo(half);
        watch.turnTo(at(day.plusDays(1), "06:58"));
        assertThat(SmtpServer.all()).isEmpty();

        watch.turnTo(at(day.plusDays(1), "07:00"));
        watch.turnTo(at(day.plusDays(1), "07:01"));
        assertThat(SmtpServer.to(OFFICER)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Mái Ấm: 2 việc cần xử lý");
            assertThat(letter.body())
                    .contains(
                            "- %s: Đánh giá cụ thể và họp xác định nhu cầu\n- %s: Đánh giá cụ thể và họp xác định nhu cầu\n"
                                    .formatted(first, second));
        });

        watch.turnTo(Watch.due(assess).plusSeconds(1));
        watch.turnTo(at(LocalDate.ofInstant(Watch.due(assess), HERE).plusDays(2), "07:00"));
        List<Letter> chairs = SmtpServer.to(CHAIR);
        assertThat(chairs.stream().map(Letter::body).toList())
                .as("each task once at each share, though the digest comes daily")
                .allSatisfy(body -> assertThat(body.split(first, -1)).hasSizeLessThanOrEqualTo(2));
        watch.turnTo(at(LocalDate.ofInstant(Watch.due(assess), HERE).plusDays(3), "07:00"));
        assertThat(SmtpServer.to(CHAIR)).hasSameSizeAs(chairs);
    }

    @Test
    void whatNeedNotBeDoneAnyMoreWhenTheDigestGoesOutIsNotInIt() {
        String code = atAssessment("Kim Thị Kịp");
        Task assess = watch.task(code, "assess");
        watch.turnTo(half(assess));
        SmtpServer.forget();
        jdbc.sql("UPDATE reminder SET mail_id = NULL").update();
        ClockUtil.reset();
        office.start(OFFICER, "caseExit", Papers.exit(code, "died"));
        office.complete(CHAIR, code, "approveExit", Papers.exitApproved());
        office.runJobs();

        watch.turnTo(at(LocalDate.ofInstant(half(assess), HERE).plusDays(1), "07:00"));

        assertThat(SmtpServer.all()).isEmpty();
    }

    @Test
    void aServerThatIsDownLosesNothingAndDoublesNothing() {
        SmtpServer.stop();
        String code = reported("Kim Văn Mất Mạng");
        Instant due = Watch.due(watch.task(code, "verifyReport"));

        watch.turnTo(due);
        watch.turnTo(due.plusSeconds(70));
        SmtpServer.start();
        watch.turnTo(due.plus(Duration.ofMinutes(20)));
        watch.turnTo(due.plus(Duration.ofMinutes(90)));

        assertThat(SmtpServer.to(OFFICER)).hasSize(1);
        assertThat(SmtpServer.to(CHAIR)).hasSize(1);
        assertThat(SmtpServer.to(DISTRICT)).hasSize(1);
    }

    @Test
    void anAddressThatIsNoneHoldsUpNobodyElse() {
        jdbc.sql("UPDATE person SET email = 'không có@@' WHERE id = ?")
                .param(OFFICER)
                .update();
        try {
            String code = reported("Kim Thị Sai Địa Chỉ");
            watch.turnTo(Watch.due(watch.task(code, "verifyReport")));
            assertThat(SmtpServer.to(CHAIR)).hasSize(1);
            assertThat(SmtpServer.to(DISTRICT)).hasSize(1);
            assertThat(jdbc.sql("SELECT state FROM reminder_mail WHERE person = ?")
                            .param(OFFICER)
                            .query(String.class)
                            .list())
                    .containsExactly("REFUSED");
        } finally {
            jdbc.sql("UPDATE person SET email = 'communeofficer.29962@example.vn' WHERE id = ?")
                    .param(OFFICER)
                    .update();
        }
    }

    @Test
    void twoNodesThatGoRoundAtOnceTellEachPersonOnce() {
        for (int round = 1; round <= 3; round++) {
            SmtpServer.forget();
            String code = reported("Kim Thị Hai Máy " + round);
            ClockUtil.setCurrentTime(java.util.Date.from(
                    Watch.due(watch.task(code, "verifyReport")).plusSeconds(1)));

            AtOnce.both(this::goRound, this::goRound, this::goRound);
            reminders.goRound();

            assertThat(SmtpServer.all().stream().filter(letter -> letter.body().contains(code)))
                    .extracting(Letter::to)
                    .containsExactlyInAnyOrder(
                            "communeofficer.29962@example.vn",
                            "communechair.29962@example.vn",
                            "districtlabour.870@example.vn");
            ClockUtil.reset();
        }
    }

    @Test
    void noMailHoldsAWordOfWhatIsWrittenAboutAChildOrAnybodysName() {
        String code = atAssessment("Kim Thị Kín Đáo");
        reported("Kim Văn Không Tên");
        watch.turnTo(half(watch.task(code, "assess")));
        watch.turnTo(Watch.due(watch.task(code, "assess")).plus(Duration.ofDays(1)));

        assertThat(SmtpServer.all()).hasSizeGreaterThan(4);
        Set<String> secrets = new TreeSet<>(written());
        secrets.addAll(
                jdbc.sql("SELECT label FROM case_file").query(String.class).list());
        secrets.addAll(jdbc.sql("SELECT name FROM person").query(String.class).list());
        assertThat(secrets).contains("Kim Thị Kín Đáo", "K.T.K.Đ., nam, 2015", "Có vết bầm ở tay, sợ người lạ");
        assertThat(SmtpServer.all())
                .allSatisfy(letter -> assertThat(letter.whole()).doesNotContain(secrets.toArray(String[]::new)));
    }

    private Void goRound() {
        reminders.goRound();
        return null;
    }

    private String reported(String childName) {
        return office.start(OFFICER, "childCase", Papers.report(childName, "2015-05-20"));
    }

    private String atAssessment(String childName) {
        String code = reported(childName);
        office.complete(OFFICER, code, "verifyReport", Papers.verification("verified"));
        office.complete(OFFICER, code, "assess", Papers.initialAssessment("medium", "medium"));
        return code;
    }

    private static Instant half(Task task) {
        return Watch.begin(task)
                .plus(Duration.between(Watch.begin(task), Watch.due(task)).dividedBy(2));
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(HERE).toInstant();
    }

    /** Every text of every form that anybody has filled here. */
    private Set<String> written() {
        Set<String> texts = new TreeSet<>();
        jdbc.sql("SELECT content FROM record").query(String.class).list().forEach(content -> collect(content, texts));
        return texts;
    }

    private static void collect(String content, Set<String> texts) {
        try {
            collect(new ObjectMapper().readTree(content), texts);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(JsonNode node, Set<String> texts) {
        node.forEach(child -> collect(child, texts));
        if (node.isTextual() && node.asText().length() > 3) {
            texts.add(node.asText());
        }
    }
}
