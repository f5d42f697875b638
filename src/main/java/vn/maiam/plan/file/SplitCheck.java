package vn.maiam.plan.file;

import java.text.NumberFormat;
import java.util.Locale;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Split;

/** Warns of a total whose shares do not sum up to it; corrects nothing (questions.md 14). */
final class SplitCheck {

    private final Plan plan;
    private final Lines lines;
    private final Findings findings;
    private final Vocabulary vocabulary;

    SplitCheck(Plan plan, Lines lines, Findings findings, Vocabulary vocabulary) {
        this.plan = plan;
        this.lines = lines;
        this.findings = findings;
        this.vocabulary = vocabulary;
    }

    void check() {
        for (Split split : Split.of(
                plan, level -> vocabulary.below(plan.issuerUnit(), level).size())) {
            if (!split.sumsUp()) {
                findings.warn(
                        line(split),
                        "Tổng của mục tiêu “%s” là %s nhưng các phần giao cộng lại là %s; hãy kiểm tra với nơi ban hành.",
                        split.target(),
                        number(split.total()),
                        number(split.sum()));
            }
        }
    }

    private int line(Split split) {
        for (int i = 0; i < plan.targets().size(); i++) {
            if (plan.targets().get(i).id().equals(split.target())) {
                return lines.of("targets", i, "threshold");
            }
        }
        return 1;
    }

    private static String number(java.math.BigDecimal amount) {
        return NumberFormat.getInstance(Locale.forLanguageTag("vi-VN")).format(amount);
    }
}
