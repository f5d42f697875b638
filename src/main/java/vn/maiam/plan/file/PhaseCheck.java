package vn.maiam.plan.file;

import java.time.LocalDate;
import java.util.List;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plan.Phase;

/** The phases follow one another and fill the period: every day of it has one. */
final class PhaseCheck {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final Plan plan;
    private final Lines lines;
    private final Findings findings;

    PhaseCheck(Plan plan, Lines lines, Findings findings) {
        this.plan = plan;
        this.lines = lines;
        this.findings = findings;
    }

    void check() {
        LocalDate from = plan.from();
        LocalDate to = plan.to();
        if (from != null && from.isBefore(EARLIEST) || to != null && to.isAfter(LATEST)) {
            findings.add(
                    lines.of("from"),
                    "Thời gian thực hiện phải từ năm %d đến năm %d.",
                    EARLIEST.getYear(),
                    LATEST.getYear());
        }
        if (plan.phases().isEmpty()) {
            findings.add(lines.of("phases"), "Thiếu mục “phases”; kế hoạch một năm cũng cần một giai đoạn.");
        }
        if (from == null || to == null) {
            return;
        }
        if (to.isBefore(from)) {
            findings.add(lines.of("to"), "Ngày kết thúc %s trước ngày bắt đầu %s; hãy sửa “from” hoặc “to”.", to, from);
            return;
        }
        for (int i = 0; i < plan.phases().size(); i++) {
            check(i, plan.phases().get(i));
        }
    }

    private void check(int index, Phase phase) {
        if (phase.from() == null || phase.to() == null) {
            return;
        }
        if (phase.to().isBefore(phase.from())) {
            findings.add(line(index, "to"), "Giai đoạn “%s” kết thúc trước khi bắt đầu.", phase.title());
        } else if (phase.from().isBefore(plan.from()) || phase.to().isAfter(plan.to())) {
            findings.add(
                    line(index, "from"),
                    "Giai đoạn “%s” nằm ngoài thời gian thực hiện từ %s đến %s của kế hoạch.",
                    phase.title(),
                    plan.from(),
                    plan.to());
        } else {
            checkBorder(index, phase);
        }
    }

    private void checkBorder(int index, Phase phase) {
        List<Phase> phases = plan.phases();
        LocalDate expected = index == 0 ? plan.from() : dayAfter(phases.get(index - 1));
        if (expected != null && phase.from().isBefore(expected)) {
            findings.add(
                    line(index, "from"),
                    "Giai đoạn “%s” bắt đầu khi giai đoạn trước chưa kết thúc; ngày bắt đầu phải là %s.",
                    phase.title(),
                    expected);
        } else if (expected != null && phase.from().isAfter(expected)) {
            findings.add(
                    line(index, "from"),
                    "Từ %s đến trước %s không thuộc giai đoạn nào; các giai đoạn phải nối tiếp nhau.",
                    expected,
                    phase.from());
        }
        if (index == phases.size() - 1 && phase.to().isBefore(plan.to())) {
            findings.add(
                    line(index, "to"),
                    "Sau %s đến %s không thuộc giai đoạn nào; giai đoạn cuối phải kết thúc cùng kế hoạch.",
                    phase.to(),
                    plan.to());
        }
    }

    private static LocalDate dayAfter(Phase phase) {
        return phase.to() == null ? null : phase.to().plusDays(1);
    }

    private int line(int index, String key) {
        return lines.of("phases", index, key);
    }
}
