package vn.maiam.plan.file;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.maiam.plan.Plan;

/** The plan that this one implements is there, and does not in the end implement this one. */
final class ParentCheck {

    private final Plan plan;
    private final Lines lines;
    private final Findings findings;
    private final Vocabulary vocabulary;

    ParentCheck(Plan plan, Lines lines, Findings findings, Vocabulary vocabulary) {
        this.plan = plan;
        this.lines = lines;
        this.findings = findings;
        this.vocabulary = vocabulary;
    }

    void check() {
        String parent = plan.parentCode();
        if (parent == null) {
            return;
        }
        if (leadsBack(parent)) {
            findings.add(
                    lines.of("parent"),
                    "Kế hoạch “%s” lại thực hiện chính kế hoạch này (vòng tròn); hãy sửa mục “parent”.",
                    parent);
        } else if (!vocabulary.hasPlan(parent)) {
            findings.add(
                    lines.of("parent"),
                    "Chưa có kế hoạch cấp trên mang mã “%s”; hãy nhập kế hoạch đó trước, hoặc ghi văn bản đó ở mục “implements”.",
                    parent);
        }
    }

    private boolean leadsBack(String parent) {
        Set<String> seen = new HashSet<>();
        Optional<String> next = Optional.of(parent);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(plan.code())) {
                return true;
            }
            next = vocabulary.parentOf(next.get());
        }
        return false;
    }
}
