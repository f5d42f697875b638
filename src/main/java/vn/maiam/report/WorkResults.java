package vn.maiam.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.VietnameseDate;
import vn.maiam.fund.FundResults;
import vn.maiam.fund.FundResults.FundResult;
import vn.maiam.measure.GroupStatistics;
import vn.maiam.measure.WorkRecorded;
import vn.maiam.measure.WorkRecorded.Held;
import vn.maiam.measure.WorkRecorded.Served;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plan.Activity;
import vn.maiam.report.WorkLine.Section;

/** Counts, beside the targets, what a report says of the fund and of what was done, so that nobody has to type it. */
@Component
class WorkResults {

    private static final int SESSIONS_NAMED = 20;
    private static final int LONGEST_NAME = 900;
    private static final String VND = "đồng";

    /** In the order of the form {@code session}. */
    private static final List<String> SESSION_KINDS = List.of("training", "skills", "communication", "childEvent");

    private static final Map<String, String> SESSIONS = Map.of(
            "training", "Tập huấn, hướng dẫn",
            "skills", "Dạy kỹ năng cho trẻ em",
            "communication", "Truyền thông",
            "childEvent", "Sinh hoạt, diễn đàn, sự kiện của trẻ em");

    /** The kinds of sessions that an activity of this kind is made of. */
    private static final Map<String, Set<String>> SESSIONS_OF =
            Map.of("training", Set.of("training", "skills"), "communication", Set.of("communication", "childEvent"));

    private final WorkRecorded recorded;
    private final FundResults funds;
    private final GroupStatistics groups;
    private final TaskLines tasks;
    private final WorkRows rows;
    private final ReportedPlans plans;
    private final Units units;

    WorkResults(
            WorkRecorded recorded,
            FundResults funds,
            GroupStatistics groups,
            TaskLines tasks,
            WorkRows rows,
            ReportedPlans plans,
            Units units) {
        this.recorded = recorded;
        this.funds = funds;
        this.groups = groups;
        this.tasks = tasks;
        this.rows = rows;
        this.plans = plans;
        this.units = units;
    }

    void count(String code, Plan plan, Round round, String unitKey) {
        List<String> counted = recorded.unitsOf(unitKey, round.asOf());
        Map<String, Held> sessions = recorded.sessions(counted, round.from(), round.asOf());
        Served services = recorded.services(counted, round.from(), round.asOf());
        List<WorkLine> lines = new ArrayList<>();
        funds.of(counted, round.from(), round.asOf())
                .ifPresentOrElse(
                        found -> addFund(found, round, lines),
                        () -> lines.add(new WorkLine(
                                Section.FUND,
                                "Sổ Quỹ",
                                null,
                                VND,
                                null,
                                "Chưa có bút toán nào và chưa giao chỉ tiêu vận động")));
        if (plans.asksFor(round, "targets")) {
            addGroups(counted, round, lines);
        }
        if (plans.asksFor(round, "activities")) {
            addWork(sessions, services, lines);
            addSessions(counted, round, lines);
            // A unit that reports on its own plan was given tasks under the one that asks, too.
            Set<String> under = Stream.of(plan.code(), round.planCode()).collect(Collectors.toSet());
            lines.addAll(tasks.of(under, counted, round.from(), round.asOf()));
            plan.activities().forEach(activity -> lines.add(line(activity, sessions, services, round.asOf())));
        }
        rows.replace(code, lines);
    }

    private static void addFund(FundResult found, Round round, List<WorkLine> lines) {
        lines.add(fund("Thu trong kỳ bằng tiền", found.moneyIn()));
        lines.add(fund("Thu trong kỳ bằng hiện vật, quy đổi", found.kindIn()));
        lines.add(fund("Chi trong kỳ bằng tiền", found.moneyOut()));
        lines.add(fund("Chi trong kỳ bằng hiện vật, quy đổi", found.kindOut()));
        lines.add(fund("Số dư bằng tiền đến hết ngày " + VietnameseDate.of(round.asOf()), found.moneyLeft()));
        lines.add(fund("Số dư bằng hiện vật đến hết ngày " + VietnameseDate.of(round.asOf()), found.kindLeft()));
        lines.add(new WorkLine(
                Section.FUND,
                "Vận động bằng tiền trong năm " + round.asOf().getYear(),
                found.raised(),
                VND,
                found.target(),
                found.target() == null ? "Chưa giao chỉ tiêu vận động năm" : null));
    }

    private static WorkLine fund(String name, long amount) {
        return new WorkLine(Section.FUND, name, amount, VND, null, null);
    }

    private void addGroups(List<String> counted, Round round, List<WorkLine> lines) {
        groups.of(counted, round.from(), round.asOf()).stream()
                .map(group -> new WorkLine(
                        Section.GROUP,
                        group.name(),
                        group.children(),
                        "trẻ em",
                        null,
                        "%d em có hồ sơ đang mở; %d em được can thiệp, trợ giúp trong kỳ"
                                .formatted(group.managed(), group.assisted())))
                .forEach(lines::add);
    }

    private static void addWork(Map<String, Held> sessions, Served services, List<WorkLine> lines) {
        SESSION_KINDS.stream()
                .filter(sessions::containsKey)
                .map(kind -> new WorkLine(
                        Section.WORK,
                        SESSIONS.get(kind),
                        sessions.get(kind).sessions(),
                        "buổi",
                        null,
                        "%d lượt người tham gia".formatted(sessions.get(kind).heads())))
                .forEach(lines::add);
        if (services.services() > 0) {
            lines.add(new WorkLine(
                    Section.WORK,
                    "Dịch vụ đã cung cấp cho trẻ em",
                    services.services(),
                    "lượt",
                    null,
                    "cho %d trẻ em".formatted(services.children())));
        }
    }

    private void addSessions(List<String> counted, Round round, List<WorkLine> lines) {
        recorded.lastSessions(counted, round.from(), round.asOf(), SESSIONS_NAMED).stream()
                .map(session -> new WorkLine(
                        Section.HELD,
                        cut(session.title()),
                        session.heads(),
                        "lượt người",
                        null,
                        "%s, %s".formatted(VietnameseDate.of(session.heldOn()), nameOf(session.unitKey()))))
                .forEach(lines::add);
    }

    private static WorkLine line(Activity activity, Map<String, Held> sessions, Served services, LocalDate asOf) {
        Long found = recorded(activity, sessions, services);
        String status = found == null
                ? "Không đếm được từ sổ; nếu đã làm, hãy ghi ở phần hoạt động"
                : found > 0 ? "Đã ghi trong kỳ (mọi bản ghi cùng loại)" : "Chưa ghi nhận trong kỳ";
        String due = activity.due() == null
                ? null
                : "hạn %s%s"
                        .formatted(
                                VietnameseDate.of(activity.due()),
                                activity.due().isBefore(asOf) ? " đã qua" : "");
        return new WorkLine(
                Section.ACTIVITY,
                cut(activity.text()),
                found,
                "service".equals(activity.kind()) ? "lượt dịch vụ" : "buổi",
                null,
                Stream.of(status, due)
                        .filter(java.util.Objects::nonNull)
                        .reduce((one, other) -> one + "; " + other)
                        .get());
    }

    private static Long recorded(Activity activity, Map<String, Held> sessions, Served services) {
        if ("service".equals(activity.kind())) {
            return services.services();
        }
        Set<String> kinds = activity.kind() == null ? null : SESSIONS_OF.get(activity.kind());
        return kinds == null
                ? null
                : Long.valueOf(kinds.stream()
                        .filter(sessions::containsKey)
                        .mapToLong(kind -> sessions.get(kind).sessions())
                        .sum());
    }

    private String nameOf(String unitKey) {
        return units.find(unitKey).map(Unit::name).orElse(unitKey);
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }
}
