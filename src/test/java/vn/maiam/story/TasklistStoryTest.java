package vn.maiam.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.browser.TestBrowser;
import vn.maiam.casefile.Responsibility;

/** A child's case in Tasklist, from the first telephone call to closure, by those who carry it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles("test")
class TasklistStoryTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String AN = "N.V.A., nam, 2015";
    private static final List<String> HARM = List.of(
            "1. Mức độ tổn hại của trẻ",
            "2. Khả năng tiếp cận trẻ của người gây tổn hại",
            "3. Tác động của hành vi xâm hại đến sự phát triển của trẻ",
            "4. Những trở ngại trong môi trường chăm sóc đối với việc bảo đảm an toàn cho trẻ",
            "5. Không có người sẵn sàng hoặc có khả năng bảo vệ trẻ");
    private static final List<String> HARM_LATER = List.of(
            "1. Mức độ tổn hại có còn nghiêm trọng không",
            "2. Khả năng tiếp cận trẻ của đối tượng xâm hại",
            "3. Những trở ngại trong môi trường chăm sóc đối với việc bảo đảm an toàn cho trẻ");
    private static final List<String> PROTECTION = List.of(
            "1. Khả năng tự bảo vệ của trẻ trước hành động của người gây tổn hại",
            "2. Trẻ biết được những người có khả năng bảo vệ mình",
            "3. Khả năng trẻ thiết lập quan hệ với những người có thể bảo vệ mình",
            "4. Khả năng trẻ liên hệ, nhờ người bảo vệ và báo về tình trạng không an toàn",
            "5. Người khác quan sát, theo dõi và sẵn sàng giúp đỡ trẻ");

    @RegisterExtension
    static final TestBrowser browser = new TestBrowser();

    @LocalServerPort
    int port;

    @Autowired
    Responsibility cases;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final LocalDateTime justNow =
            LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusMinutes(3);

    @Test
    void carriesAChildFromReportToClosureWithADeclinedAndADeliveredReferral() {
        Screenshots pictures = new Screenshots("story");
        try (Tasklist officer = signIn("communeOfficer.29956", pictures);
                Tasklist colleague = signIn("communeOfficer2.29956", pictures);
                Tasklist chair = signIn("communeChair.29956", pictures);
                Tasklist labour = signIn("districtLabour.870", pictures);
                Tasklist health = signIn("districtHealth.870", pictures);
                Tasklist education = signIn("districtEducation.870", pictures)) {
            takeInTheReport(officer);
            verifyItAlthoughAColleagueHadBegun(officer, colleague);
            findTheRiskHigh(officer);
            protectTheChildAtOnce(chair);
            assessAndMeet(officer);
            planTwoReferrals(officer);
            haveThePlanApprovedAndReviewed(chair, labour);
            deliverOneAndDeclineTheOther(officer, health, education);
            visitAndClose(officer, chair);
        }
    }

    @Test
    void needsNoMouse() {
        try (Tasklist officer = Tasklist.signInWithTheKeyboard(
                browser, "http://localhost:" + port, "communeOfficer.29962", new Screenshots("keyboard"))) {
            Keyboard keyboard = officer.keyboard();
            keyboard.to("Việc của tôi").press("Enter");
            officer.seeThatTheListIsOpen("Việc của tôi");
            keyboard.to("Việc của đơn vị").press("Enter");
            officer.seeThatTheListIsOpen("Việc của đơn vị");
            keyboard.to("Bắt đầu quy trình").press("Enter");
            assertThat(officer.process("Hồ sơ trẻ em")).isVisible();
            keyboard.to("Hồ sơ trẻ em").press("Enter");
            officer.form();
            keyboard.to("Qua điện thoại").press("Space");
            keyboard.to("Ngày tiếp nhận").type(DAY.format(justNow));
            keyboard.to("Giờ, phút tiếp nhận").type(TIME.format(justNow));
            keyboard.to("Trẻ em bị xâm hại").press("Space");
            keyboard.to("Họ và tên trẻ").type("Trần Thị Bông");
            keyboard.to("Nam").press("Space").press("ArrowDown");
            keyboard.to("Ngày, tháng, năm sinh").type("01/06/2018");
            keyboard.to("Địa điểm xảy ra vụ việc").type("Trường tiểu học");
            keyboard.to("Tình trạng hiện tại của trẻ").type("Bỏ học nhiều ngày");
            keyboard.to("Bắt đầu").press("Enter");
            officer.seeThatItHasStarted();

            String bong = "T.T.B., nữ, 2018";
            assertThat(officer.card("Kiểm tra tính xác thực", bong)).isVisible();
            keyboard.to("Kiểm tra tính xác thực").press("Enter");
            officer.form();
            keyboard.to("Nhận việc").press("Enter");
            officer.seeThatItIsMine();
            keyboard.to("Ngày kiểm tra").type(DAY.format(justNow));
            keyboard.to("Giờ, phút kiểm tra").type(TIME.format(justNow));
            keyboard.to("Những người, cơ quan đã cung cấp thông tin").type("Cô giáo");
            keyboard.to("Hành vi, tình trạng không an toàn và mức độ nguy cơ ghi nhận được")
                    .type("Ở nhà một mình");
            keyboard.to("Đúng, hoặc chưa rõ nhưng cần đánh giá nguy cơ").press("Space");
            keyboard.to("Hoàn thành").press("Enter");
            assertThat(officer.card("Đánh giá nguy cơ ban đầu", bong)).isVisible();
        }
    }

    @Test
    void takesATimeThatIsTypedRightBehindItsDate() {
        try (Tasklist officer = signIn("communeOfficer.29974", new Screenshots("late"))) {
            officer.drawLate();
            Entries report = officer.start("Hồ sơ trẻ em");
            officer.keyboard().to("Ngày tiếp nhận").type(DAY.format(justNow));
            officer.keyboard()
                    .to("Giờ, phút tiếp nhận")
                    .type(TIME.format(justNow))
                    .press("Tab");

            officer.press("Bắt đầu");
            report.saysAt("Hình thức tiếp nhận", "Bắt buộc");
            officer.photograph("thời điểm gõ liền nhau");
            report.saysNothingAt("Ngày tiếp nhận");
        }
    }

    private void takeInTheReport(Tasklist officer) {
        officer.photograph("danh sách việc");
        Entries report = officer.start("Hồ sơ trẻ em");
        report.section("Nguồn tiếp nhận thông tin")
                .choose("Hình thức tiếp nhận", "Qua điện thoại")
                .moment("Ngày tiếp nhận", "Giờ, phút tiếp nhận", justNow.plusDays(1))
                .choose("Đối tượng trẻ em được thông báo", "Trẻ em bị xâm hại");
        report.section("Thông tin về trẻ em")
                .type("Họ và tên trẻ", "Nguyễn Văn An")
                .choose("Giới tính", "Nam")
                .date("Ngày, tháng, năm sinh", LocalDate.of(2015, 5, 20))
                .fill("Nơi ở của trẻ", "Ấp 1, xã Thường Phước 1")
                .fill("Địa điểm xảy ra vụ việc", "Tại nhà")
                .fill("Tình trạng hiện tại của trẻ", "Nhiều vết bầm ở tay và lưng, sợ hãi");
        report.section("Thông tin về mẹ").type("Họ và tên mẹ", "Lê Thị Mai").type("Năm sinh của mẹ", "1990");
        assertThat(officer.kept()).doesNotContain("Nguyễn Văn An").doesNotContain("vết bầm");

        officer.press("Bắt đầu");
        report.saysAt("Ngày tiếp nhận", "Thời điểm này chưa đến.");
        report.shows("Họ và tên trẻ", "Nguyễn Văn An");
        officer.photograph("thời điểm ở tương lai bị từ chối");

        report.moment("Ngày tiếp nhận", "Giờ, phút tiếp nhận", justNow);
        officer.photograph("mẫu 01");
        officer.confirmStart();
    }

    private void verifyItAlthoughAColleagueHadBegun(Tasklist officer, Tasklist colleague) {
        Entries begun = colleague.take("Kiểm tra tính xác thực", AN);
        verify(begun, "Bà ngoại của trẻ");
        try (Tasklist secondTab = colleague.secondTab()) {
            secondTab.giveBack("Kiểm tra tính xác thực", AN);
        }

        Entries verification = officer.take("Kiểm tra tính xác thực", AN);
        colleague.press("Hoàn thành");
        assertThat(colleague.alert()).containsText("Việc này đã có người khác nhận");
        begun.shows("Những người, cơ quan đã cung cấp thông tin", "Bà ngoại của trẻ");
        colleague.photograph("đồng nghiệp đã nhận việc");

        verify(verification, "Cô giáo chủ nhiệm, bà ngoại");
        officer.complete("kiểm tra tính xác thực");
    }

    private void verify(Entries form, String sources) {
        form.moment("Ngày kiểm tra", "Giờ, phút kiểm tra", justNow)
                .fill("Những người, cơ quan đã cung cấp thông tin", sources)
                .fill("Hành vi, tình trạng không an toàn và mức độ nguy cơ ghi nhận được", "Bị đánh nhiều lần")
                .choose("Thông tin có đúng không?", "Đúng");
    }

    private void findTheRiskHigh(Tasklist officer) {
        Entries assessment = officer.take("Đánh giá nguy cơ ban đầu", AN);
        assessment.moment("Ngày đánh giá", "Giờ, phút đánh giá", justNow);
        assessment
                .choose("1. Mức độ tổn hại của trẻ", "Cao")
                .choose("2. Nguy cơ trẻ tiếp tục bị tổn hại nếu ở trong tình trạng hiện thời", "Cao")
                .choose("3. Khả năng tự bảo vệ của trẻ trước hành động của người gây tổn hại", "Thấp")
                .choose("4. Khả năng trẻ nhận được sự bảo vệ, giúp đỡ của người lớn", "Thấp")
                .choose("Nâng mức nguy cơ cao hơn kết quả tính", "Không nâng")
                .fill("Căn cứ đánh giá, nhận xét của người đánh giá", "Quan sát, hỏi trẻ và cô giáo")
                .tick("An toàn thể chất");
        assessment
                .addRow("Biện pháp bảo đảm an toàn tạm thời")
                .fill("Nhu cầu", "Nơi ở an toàn")
                .fill("Biện pháp, dịch vụ cung cấp", "Tạm ở nhà bà ngoại")
                .fill("Người, cơ quan cung cấp", "Bà ngoại");
        officer.complete("đánh giá nguy cơ ban đầu");
    }

    private void protectTheChildAtOnce(Tasklist chair) {
        Entries decision = chair.take("Ra quyết định khẩn cấp", AN);
        decision.choose("Quyết định", "Áp dụng biện pháp bảo vệ khẩn cấp")
                .tick("Bố trí nơi tạm lánh an toàn")
                .fill("Người, cơ quan thực hiện", "Công an xã, Hội Phụ nữ xã")
                .moment("Áp dụng từ ngày", "Từ giờ, phút", justNow)
                .fill("Lý do của quyết định", "Trẻ còn ở cùng người gây tổn hại");
        chair.complete("quyết định khẩn cấp");
    }

    private void assessAndMeet(Tasklist officer) {
        Entries assessment = officer.take("Đánh giá nguy cơ cụ thể", AN);
        assessment
                .fill("Những người đã gặp để thu thập thông tin", "Bà ngoại, cô giáo")
                .fill(
                        "Trước khi xảy ra vụ việc: thể chất, tâm lý, các mối quan hệ, môi trường chăm sóc trẻ",
                        "Ở với cha mẹ, học giỏi")
                .fill(
                        "Hiện tại: hành vi xâm hại, người thực hiện, ảnh hưởng đến trẻ, ai đang chăm sóc và bảo vệ trẻ",
                        "Bị cha đánh khi say, đang ở với bà ngoại")
                .fill("Sắp tới: ai chăm sóc trẻ, những yếu tố thuận lợi và bất lợi", "Bà ngoại sẽ nuôi");
        HARM.forEach(question -> assessment.choose(question, "Cao"));
        PROTECTION.forEach(question -> assessment.choose(question, "Thấp"));
        assessment.fill("Các vấn đề của trẻ, theo thứ tự ưu tiên", "Chấn thương; nghỉ học");
        assessment
                .row("Nhu cầu của trẻ, theo thứ tự ưu tiên", 1)
                .fill("Nhu cầu của trẻ", "Khám và chữa chấn thương")
                .select("Loại dịch vụ", "Chăm sóc sức khỏe, y tế");
        officer.complete("đánh giá nguy cơ cụ thể");

        Entries meeting = officer.take("Họp xác định nhu cầu", AN);
        meeting.moment("Ngày họp", "Giờ, phút bắt đầu", justNow)
                .fill("Địa điểm", "UBND xã")
                .fill("Người chủ trì", "Phạm Quốc Tuấn")
                .choose("Đã hỏi ý kiến của trẻ chưa?", "Đã hỏi")
                .fill("Ý kiến, nguyện vọng của trẻ", "Con muốn ở với bà và đi học lại")
                .fill("Tóm tắt ý kiến thảo luận", "Thống nhất hỗ trợ y tế và giáo dục")
                .choose("Trẻ có cần biện pháp hỗ trợ, can thiệp không?", "Có");
        meeting.row("Người tham dự", 1)
                .fill("Họ và tên", "Trần Thị Bé")
                .fill("Chức vụ, cơ quan hoặc quan hệ với trẻ", "Bà ngoại");
        meeting.row("Người tham dự", 2)
                .fill("Họ và tên", "Ngô Thị Hạnh")
                .fill("Chức vụ, cơ quan hoặc quan hệ với trẻ", "Cô giáo chủ nhiệm");
        officer.complete("họp xác định nhu cầu");
    }

    private void planTwoReferrals(Tasklist officer) {
        Entries plan = officer.take("Lập kế hoạch", AN);
        plan.shows("Các vấn đề của trẻ, theo thứ tự ưu tiên", "Chấn thương; nghỉ học");
        plan.row("Mục tiêu", 1).fill("Mục tiêu cần đạt", "Trẻ an toàn và đi học lại");
        String services = "Hoạt động, dịch vụ hỗ trợ, can thiệp";
        Entries medical = plan.row(services, 1);
        medical.shows("Nhu cầu của trẻ", "Khám và chữa chấn thương");
        refer(medical, "Trung tâm Y tế");
        Entries school =
                plan.addRow(services).fill("Nhu cầu của trẻ", "Đi học lại").select("Loại dịch vụ", "Giáo dục hòa nhập");
        refer(school, "Phòng Giáo dục");
        plan.fill("Tổ chức thực hiện, phân công theo dõi", "Cán bộ bảo vệ trẻ em xã");
        officer.complete("lập kế hoạch");
    }

    private void refer(Entries line, String office) {
        line.choose("Nơi cung cấp dịch vụ", "Cơ quan cấp trên")
                .select("Cơ quan nhận chuyển gửi", office)
                .date("Từ ngày", today)
                .date("Đến ngày", today.plusMonths(1));
    }

    private void haveThePlanApprovedAndReviewed(Tasklist chair, Tasklist labour) {
        Entries approval = chair.take("Phê duyệt kế hoạch", AN);
        approval.choose("Quyết định", "Phê duyệt kế hoạch")
                .fill("Số quyết định", "12/QĐ-UBND")
                .date("Ngày ký quyết định", today)
                .fill("Người, cơ quan chịu trách nhiệm thi hành", "Cán bộ bảo vệ trẻ em xã");
        chair.complete("phê duyệt kế hoạch");

        labour.take("Xem xét kế hoạch", AN).choose("Ý kiến", "Đồng ý với kế hoạch");
        labour.complete("huyện xem xét kế hoạch");
    }

    private void deliverOneAndDeclineTheOther(Tasklist officer, Tasklist health, Tasklist education) {
        education
                .take("Trả lời phiếu chuyển gửi", AN)
                .choose("Tiếp nhận chuyển gửi không?", "Từ chối")
                .fill("Lý do từ chối", "Trường trên địa bàn đã nhận trẻ học lại");
        education.complete("phòng giáo dục từ chối");

        health.take("Trả lời phiếu chuyển gửi", AN)
                .choose("Tiếp nhận chuyển gửi không?", "Tiếp nhận")
                .fill("Người phụ trách", "Bác sĩ Lê Thị Hoa")
                .date("Ngày dự kiến bắt đầu", today);
        health.complete("trung tâm y tế tiếp nhận");
        health.take("Cung cấp dịch vụ", AN)
                .row("Các lần cung cấp dịch vụ", 1)
                .date("Ngày", today)
                .fill("Nội dung", "Khám, chụp X-quang, băng bó")
                .fill("Người thực hiện", "Bác sĩ Lê Thị Hoa");
        health.complete("cung cấp dịch vụ");
        health.take("Báo cáo kết quả dịch vụ", AN)
                .choose("Kết quả", "Đã cung cấp đầy đủ")
                .date("Ngày bắt đầu", today)
                .date("Ngày kết thúc", today)
                .fill("Kết quả đối với trẻ", "Vết thương đã lành");
        health.complete("báo cáo kết quả");

        officer.take("Chuyển nơi khác hoặc thôi", AN)
                .choose("Quyết định", "Thôi chuyển gửi")
                .fill("Lý do thôi chuyển gửi", "Trường xã đã nhận trẻ");
        officer.complete("thôi chuyển gửi");
        officer.take("Xác nhận kết quả dịch vụ", AN).choose("Nhu cầu của trẻ đã được đáp ứng chưa?", "Đã đáp ứng");
        officer.complete("xác nhận kết quả");
    }

    private void visitAndClose(Tasklist officer, Tasklist chair) {
        Entries visit = officer.take("Thăm trẻ và ghi nhận", AN);
        visit.moment("Ngày thăm", "Giờ, phút thăm", justNow)
                .choose("Hình thức", "Thăm tại nhà")
                .fill("Những người đã gặp", "Trẻ, bà ngoại")
                .fill("Tình trạng của trẻ và những điều ghi nhận được", "Trẻ vui, đi học đều");
        HARM_LATER.forEach(question -> visit.choose(question, "Thấp"));
        PROTECTION.forEach(question -> visit.choose(question, "Cao"));
        visit.choose("Bước tiếp theo", "Rà soát để kết thúc hồ sơ");
        officer.complete("thăm trẻ");

        Entries review = officer.take("Rà soát và đề nghị kết thúc", AN);
        review.date("Ngày rà soát", today)
                .fill("Tình trạng thể chất, tâm lý, nhận thức, tình cảm của trẻ", "Ổn định")
                .fill("Kết quả thực hiện kế hoạch", "Đạt mục tiêu")
                .choose("Đề nghị kết thúc hồ sơ không?", "Có, đề nghị")
                .choose("Lý do đề nghị kết thúc hồ sơ", "Không còn nguy cơ");
        officer.complete("rà soát và đề nghị kết thúc");

        Entries approval = chair.take("Duyệt kết thúc hồ sơ", AN);
        approval.choose("Cho kết thúc hồ sơ không?", "Đồng ý kết thúc hồ sơ").date("Ngày ký", today);
        String code = readTheFile(chair);
        chair.backToForm().shows("Ngày ký", DAY.format(today));
        chair.complete("duyệt kết thúc");
        // A job closes the file.
        await().atMost(Duration.ofSeconds(45)).until(() -> !cases.isOpen(code));
    }

    /** @return the case code */
    private String readTheFile(Tasklist chair) {
        Locator file = chair.file();
        assertThat(file).containsText("Báo cáo tiếp nhận thông tin trẻ em");
        assertThat(file).containsText("Nguyễn Văn An");
        assertThat(file).containsText("Vết thương đã lành");
        assertThat(file).containsText("Con muốn ở với bà và đi học lại");
        chair.photograph("hồ sơ");
        return file.locator("h3").innerText().replace("Hồ sơ ", "");
    }

    private Tasklist signIn(String person, Screenshots pictures) {
        return Tasklist.signIn(browser, "http://localhost:" + port + "/", person, pictures);
    }
}
