package vn.maiam.progress;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.measure.Figure.Part;
import vn.maiam.measure.Figure.State;
import vn.maiam.report.FrozenFigure;
import vn.maiam.report.FrozenFigure.Entered;
import vn.maiam.report.Narrative;
import vn.maiam.report.Recipient;
import vn.maiam.report.ReportVersion;
import vn.maiam.report.Reports;
import vn.maiam.report.Round;
import vn.maiam.report.UnitReport;
import vn.maiam.report.WorkLine;
import vn.maiam.report.WorkLine.Section;

/** A round of the district's plan: one commune has reported and corrected it, one is late, the rest was consolidated. */
final class SampleReports {

    static final String ROUND = "BC-870-2026-0001";
    static final String OF_COMMUNE = "BC-29956-2026-0001";
    static final String OF_SIBLING = "BC-29998-2026-0001";
    static final long ROUND_ID = 4711;
    static final String ACTIVITIES = "Tổ chức 12 buổi truyền thông tại các ấp.\nThăm 45 gia đình có trẻ em có nguy cơ.";

    private static final List<WorkLine> WORK = List.of(
            new WorkLine(Section.FUND, "Thu trong kỳ bằng tiền", 25_000_000L, "đồng", null, null),
            new WorkLine(Section.FUND, "Vận động bằng tiền trong năm 2026", 25_000_000L, "đồng", 20_000_000L, null),
            new WorkLine(Section.WORK, "Truyền thông", 3L, "buổi", null, "120 lượt người tham gia"),
            new WorkLine(Section.HELD, "Tuần lễ vì trẻ em", 60L, "lượt người", null, "01/06/2026, Xã Thường Phước 1"),
            new WorkLine(Section.ACTIVITY, "Tổ chức 12 buổi truyền thông", 3L, "buổi", null, "hạn 30/11/2026"));

    private static final Instant DUE = Instant.parse("2026-11-30T17:00:00Z");
    private static final Instant SENT = Instant.parse("2026-11-20T07:05:00Z");

    private SampleReports() {}

    static Reports reports() {
        Reports reports = mock(Reports.class);
        Round round = new Round(
                ROUND_ID,
                ROUND,
                "H",
                2,
                "H-R1",
                "Báo cáo năm 2026 – Kế hoạch bảo vệ trẻ em huyện",
                "870.labour-20200101",
                LocalDate.of(2026, 11, 15),
                LocalDate.of(2026, 11, 30),
                DUE,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 11, 20),
                null,
                Round.State.CONSOLIDATING);
        when(reports.ofPlan("H")).thenReturn(List.of(round));
        when(reports.rounds(anyCollection())).thenReturn(List.of(round));
        when(reports.round(anyString())).thenReturn(Optional.empty());
        when(reports.round(ROUND)).thenReturn(Optional.of(round));
        List<UnitReport> owed = List.of(
                unit(1, OF_COMMUNE, "29956-20200101", "Xã Thường Phước 1", UnitReport.State.ACCEPTED, false, SENT, 2),
                unit(2, null, "29962-20200101", "Xã Thường Thới Hậu A", UnitReport.State.DRAFTING, true, null, 0),
                unit(3, OF_SIBLING, "29998-20200101", "Xã Phú Thuận A", UnitReport.State.SENT, false, SENT, 1));
        when(reports.owed(ROUND_ID)).thenReturn(owed);
        when(reports.find(anyString())).thenReturn(Optional.empty());
        when(reports.find(OF_COMMUNE)).thenReturn(Optional.of(owed.get(0)));
        when(reports.unitOf(anyString())).thenReturn(Optional.empty());
        when(reports.unitOf(OF_COMMUNE)).thenReturn(Optional.of("29956-20200101"));
        when(reports.unitOf(OF_SIBLING)).thenReturn(Optional.of("29998-20200101"));
        when(reports.unitOf(ROUND)).thenReturn(Optional.of("870.labour-20200101"));
        when(reports.versions(anyString())).thenReturn(List.of());
        when(reports.versions(OF_COMMUNE))
                .thenReturn(List.of(
                        version(
                                OF_COMMUNE,
                                2,
                                "correction",
                                "Đếm thiếu hai trẻ chuyển đến",
                                "communeChair.29956",
                                List.of()),
                        version(OF_COMMUNE, 1, "first", null, "communeChair.29956", List.of())));
        when(reports.versions(ROUND))
                .thenReturn(List.of(
                        version(ROUND, 1, "first", null, "districtLabour.870", List.of("Xã Thường Thới Hậu A"))));
        when(reports.planOf(any())).thenReturn(SamplePlans.OF_DISTRICT);
        when(reports.receivers(ROUND)).thenReturn(Set.of("87.labour-20200101", "29998-20200101"));
        when(reports.recipients(ROUND))
                .thenReturn(List.of(new Recipient(
                        "87.labour-20200101",
                        "Sở Lao động - Thương binh và Xã hội tỉnh Đồng Tháp",
                        null,
                        Recipient.State.RECEIVED,
                        1,
                        null,
                        null)));
        return reports;
    }

    private static UnitReport unit(
            long id,
            String code,
            String key,
            String name,
            UnitReport.State state,
            boolean late,
            Instant sent,
            int version) {
        return new UnitReport(id, code, ROUND_ID, key, name, DUE, state, late, sent, null, false, version, null);
    }

    private static ReportVersion version(
            String code, int number, String kind, String reason, String by, List<String> missing) {
        return new ReportVersion(
                number,
                code,
                number,
                kind,
                reason,
                LocalDate.of(2026, 11, 20),
                null,
                SENT.minusSeconds(60),
                SENT,
                by,
                new Narrative(
                        ACTIVITIES,
                        "Vận động được 25.000.000 đồng từ 14 nhà hảo tâm.",
                        "Thiếu người làm công tác trẻ em ở hai ấp xa.",
                        "Đề nghị tập huấn thêm cho cộng tác viên <mới> & bổ sung kinh phí."),
                missing,
                List.of(
                        figure(
                                1,
                                "H-T1",
                                "Phấn đấu 93% trẻ em có hoàn cảnh đặc biệt được trợ giúp.",
                                new Figure(
                                        "H-T1",
                                        14L,
                                        30L,
                                        Counted.CHILDREN,
                                        State.NOT_REACHED,
                                        null,
                                        false,
                                        null,
                                        List.of(new Part("Trẻ em mồ côi", 3L, 4L, Counted.CHILDREN))),
                                null),
                        figure(
                                2,
                                "H-T2",
                                "Giảm tỷ lệ trẻ em bị xâm hại xuống dưới 3%.",
                                new Figure(
                                        "H-T2",
                                        2L,
                                        1250L,
                                        Counted.CHILDREN,
                                        State.REACHED,
                                        null,
                                        true,
                                        null,
                                        List.of()),
                                null),
                        figure(
                                4,
                                "H-T4",
                                "Vận động quỹ 20 triệu đồng/01 xã.",
                                new Figure(
                                        "H-T4",
                                        null,
                                        null,
                                        Counted.VND,
                                        State.NO_DATA,
                                        "Chưa có khoản thu nào trong năm.",
                                        false,
                                        null,
                                        List.of()),
                                new Entered("declared", new BigDecimal("25000000"), "Quỹ ghi sổ giấy"))),
                WORK);
    }

    private static FrozenFigure figure(int position, String target, String wording, Figure figure, Entered entered) {
        return new FrozenFigure(position, target, wording, figure, entered);
    }
}
