package vn.maiam.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.plan.Obligation;
import vn.maiam.plan.Obligation.Frequency;
import vn.maiam.plan.Obligation.Party;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plan.Activity;
import vn.maiam.plan.Plan.Cascade;
import vn.maiam.plan.Plan.Escalation;
import vn.maiam.plan.Plan.Funding;
import vn.maiam.plan.Plan.ParentDocument;
import vn.maiam.plan.Plan.Phase;
import vn.maiam.plan.Plan.PlanDuty;
import vn.maiam.plan.Plan.Scope;
import vn.maiam.plan.PlanVersion;
import vn.maiam.plan.Plans;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Accumulation;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;
import vn.maiam.plan.Target.Quality;

/** A province's plan over two phases, a district's that implements it, amended once, and a commune's that implements that. */
final class SamplePlans implements Plans {

    static final String PROVINCE = "87-20200101";
    static final String PROVINCE_OFFICE = "87.labour-20200101";
    static final String DISTRICT = "870-20200101";
    static final String COMMUNE = "29956-20200101";
    static final String SIBLING = "29998-20200101";

    static final Plan OF_PROVINCE =
            plan("T", 1, "Kế hoạch bảo vệ trẻ em tỉnh", PROVINCE_OFFICE, null, "district", "93");
    static final Plan OF_DISTRICT_BEFORE = plan("H", 1, "Kế hoạch bảo vệ trẻ em huyện", DISTRICT, "T", "commune", "90");
    static final Plan OF_DISTRICT = plan("H", 2, "Kế hoạch bảo vệ trẻ em huyện", DISTRICT, "T", "commune", "93");
    static final Plan OF_COMMUNE = plan("X", 1, "Kế hoạch bảo vệ trẻ em xã", COMMUNE, "H", null, "93");
    static final Plan OF_SIBLING = plan("Y", 1, "Kế hoạch của xã bên cạnh", SIBLING, "H", null, "93");

    private static final List<Plan> NEWEST = List.of(OF_PROVINCE, OF_DISTRICT, OF_COMMUNE, OF_SIBLING);

    private static Plan plan(
            String code, int version, String title, String issuer, String parent, String cascade, String threshold) {
        return new Plan(
                code,
                version,
                title,
                code + "/KH-UBND",
                LocalDate.of(2025, 12, 20),
                null,
                issuer,
                null,
                parent,
                List.of(new ParentDocument(
                        "Chương trình bảo vệ trẻ em", "23/QĐ-TTg", LocalDate.of(2021, 1, 7), null, null)),
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2030, 12, 31),
                "Trẻ em được sống trong môi trường an toàn.",
                List.of(
                        new Phase(code + "-P1", "Giai đoạn 2021 - 2025", day(2021, 1, 1), day(2025, 12, 31)),
                        new Phase(code + "-P2", "Giai đoạn 2026 - 2030", day(2026, 1, 1), day(2030, 12, 31))),
                List.of(),
                new Scope("Trên địa bàn", List.of()),
                List.of(),
                List.of(
                        target(
                                code + "-T0",
                                code + "-P1",
                                "Trẻ em được tiếp cận dịch vụ",
                                Direction.AT_LEAST,
                                "80",
                                Measured.PERCENT),
                        target(
                                code + "-T1",
                                code + "-P2",
                                "Phấn đấu 93% trẻ em có hoàn cảnh đặc biệt được trợ giúp.",
                                Direction.AT_LEAST,
                                threshold,
                                Measured.PERCENT),
                        target(
                                code + "-T2",
                                code + "-P2",
                                "Giảm tỷ lệ trẻ em bị xâm hại xuống dưới 3%.",
                                Direction.BELOW,
                                "3",
                                Measured.PERCENT),
                        target(
                                code + "-T3",
                                code + "-P2",
                                "Giảm số trẻ em bị bạo lực.",
                                Direction.TREND_DOWN,
                                null,
                                Measured.COUNT),
                        target(
                                code + "-T4",
                                code + "-P2",
                                "Vận động quỹ 20 triệu đồng/01 xã.",
                                Direction.AT_LEAST,
                                "20000000",
                                Measured.MONEY),
                        target(
                                code + "-T5",
                                code + "-P2",
                                "Giải quyết kịp thời các chế độ.",
                                Direction.ALL,
                                "100",
                                Measured.PERCENT)),
                List.of(
                        new Activity(
                                "A1",
                                "Truyền thông",
                                "Tổ chức 12 buổi truyền thông",
                                "session",
                                "Phòng Văn hóa",
                                List.of("Phòng Giáo dục"),
                                day(2026, 11, 30)),
                        new Activity("A2", null, "Rà soát trẻ em", null, null, List.of(), null)),
                List.of(new PlanDuty("Phòng Y tế", "districtHealth", "Khám cho trẻ em")),
                List.of(obligation(code + "-R1", MonthDay.of(12, 1), false), obligation(code + "-R2", null, true)),
                new Escalation(false, null, null, "planOfficer", "guide", null),
                List.of(new Funding("Ngân sách", "theo phân cấp")),
                cascade == null ? null : new Cascade(cascade, "plan", "Các đơn vị cấp dưới xây dựng kế hoạch"),
                List.of("Sở Lao động"),
                List.of("Số văn bản mờ"));
    }

    private static Target target(
            String id, String phase, String wording, Direction direction, String threshold, Measured unit) {
        return new Target(
                id,
                phase,
                wording,
                "assisted",
                Map.of("category", List.of("special_circumstances")),
                direction,
                threshold == null ? null : new BigDecimal(threshold),
                null,
                unit,
                Accumulation.YEAR,
                unit == Measured.MONEY ? UnitLevel.COMMUNE : null,
                null,
                Map.of(),
                Quality.COUNTED,
                id.endsWith("T2"),
                id.endsWith("T2") ? "bản quét mờ" : null);
    }

    private static Obligation obligation(String id, MonthDay due, boolean assumed) {
        return new Obligation(
                id,
                List.of(new Party("COMMUNE", null, "UBND các xã, thị trấn")),
                List.of(new Party("DISTRICT", "labour", "Phòng Lao động - Thương binh và Xã hội")),
                null,
                due == null ? Frequency.UNSPECIFIED : Frequency.ANNUAL,
                due,
                false,
                due == null ? List.of() : List.of(2026),
                null,
                null,
                15,
                "Báo cáo kết quả thực hiện",
                List.of("targets"),
                List.of(),
                assumed,
                null);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    @Override
    public Optional<Plan> find(String code) {
        return NEWEST.stream().filter(plan -> plan.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Plan> version(String code, int version) {
        return code.equals("H") && version == 1
                ? Optional.of(OF_DISTRICT_BEFORE)
                : find(code).filter(plan -> plan.version() == version);
    }

    @Override
    public Optional<Plan> asWritten(String code, int version) {
        return version(code, version);
    }

    @Override
    public List<Plan> fromFiles() {
        return all();
    }

    @Override
    public List<Plan> all() {
        return NEWEST;
    }

    @Override
    public List<PlanVersion> history(String code) {
        return List.of();
    }

    @Override
    public List<Plan> inForce(String unitKey, LocalDate day) {
        return of(List.of(unitKey));
    }

    @Override
    public List<Plan> of(List<String> unitKeys) {
        return NEWEST.stream()
                .filter(plan -> unitKeys.contains(plan.issuerUnit()))
                .toList();
    }

    @Override
    public List<Plan> derivedFrom(String code) {
        return NEWEST.stream().filter(plan -> code.equals(plan.parentCode())).toList();
    }
}
