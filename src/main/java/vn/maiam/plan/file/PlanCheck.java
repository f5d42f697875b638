package vn.maiam.plan.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.maiam.plan.Plan;

/** Whether a plan that could be read makes sense. */
final class PlanCheck {

    /** Codes stand in addresses of pages. */
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]*");

    private final Plan plan;
    private final Lines lines;
    private final Findings findings;
    private final Vocabulary vocabulary;

    PlanCheck(Plan plan, Lines lines, Findings findings, Vocabulary vocabulary) {
        this.plan = plan;
        this.lines = lines;
        this.findings = findings;
        this.vocabulary = vocabulary;
    }

    void check() {
        checkCode();
        new UnitCheck(plan, lines, findings, vocabulary).check();
        new PhaseCheck(plan, lines, findings).check();
        new ParentCheck(plan, lines, findings, vocabulary).check();
        new WordCheck(plan, lines, findings, vocabulary).check();
        new TargetCheck(plan, lines, findings, vocabulary).check();
        new ObligationCheck(plan, lines, findings, vocabulary).check();
        unique("phases", plan.phases(), Plan.Phase::id);
        unique("targets", plan.targets(), vn.maiam.plan.Target::id);
        unique("activities", plan.activities(), Plan.Activity::id);
        unique("obligations", plan.obligations(), vn.maiam.plan.Obligation::id);
        if (!findings.any()) {
            new SplitCheck(plan, lines, findings, vocabulary).check();
        }
    }

    private void checkCode() {
        if (plan.code() != null && !CODE.matcher(plan.code()).matches()) {
            findings.add(
                    lines.of("plan"),
                    "Mã kế hoạch “%s” chỉ được gồm chữ không dấu, chữ số, dấu chấm và gạch ngang.",
                    plan.code());
        }
    }

    private <T> void unique(String list, List<T> items, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String own = id.apply(items.get(i));
            if (own != null && !CODE.matcher(own).matches()) {
                findings.add(
                        lines.of(list, i, "id"),
                        "Mã “%s” chỉ được gồm chữ không dấu, chữ số, dấu chấm và gạch ngang.",
                        own);
            } else if (own != null && !seen.add(own)) {
                findings.add(lines.of(list, i, "id"), "Mã “%s” đã dùng ở trên; mỗi phần cần một mã riêng.", own);
            }
        }
    }
}
